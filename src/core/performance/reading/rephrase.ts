import { withoutOffered } from './offered-figure.js';
import { SAYINGS } from './vocabulary/sayings.js';

type Rephrasing = readonly [looks: RegExp, instead: string];

/** Somebody or something that goes "up to social care": only of cases is that a step up, and no rise of a number. */
const CASES =
  '\\b(?<who>cases?|famil(?:y|ies)|children|kids)(?<be>(?: (?:that|who|which|we|had|have|has|were|was|are|being|been|to))*)';
const GO =
  '(?:went|go|goes|going|gone|moved?|moving|came|come|coming|passed|passing|sent|transferred|handed|pushed|bumped|taken|brought)';
const SOCIAL_CARE = '(?:childrens )?(?:social care|csc|social services)';
const EARLY_HELP = '(?:early help|eh)';

/** What people say at length or the other way round, in the field's own order of words. */
const REPHRASINGS: readonly Rephrasing[] = [
  [
    /\b(top|highest|lowest|best|worst|busiest|biggest|quietest|largest|smallest|bottom) \d{1,2} (quarter|qtr|year)s\b/g,
    '$1 few $2s',
  ],
  [
    /\b(?:step(?:ped|s|ping)? ?-?ups?|ups) ?(?:and|\/|&) ?(?:step(?:ped|s|ping)? ?-?)?downs?\b/g,
    'step ups and step downs',
  ],
  [/\bplans? (?:lasting |of |for |over |more than |longer than )+2 (?:years|yrs)(?: or more| plus)?/g, 'long plans'],
  // "The third quarter this year against the third quarter last."
  [
    /\b((?:first|second|third|fourth|1st|2nd|3rd|4th|q[1-4]|quarter [1-4])(?: quarter| qtr)?) last(?= ?(?:[?.!,;)]|$))/g,
    '$1 last year',
  ],
  [
    /\bwhen (?:the )?(?<time>(?:q|qtr|quarter) ?[1-4](?: (?:of )?(?:20)?\d\d ?[/-] ?(?:20)?\d\d)?|(?:20)?\d\d ?[/-] ?(?:20)?\d\d) (?:had )?(?:ended|closed|finished|came to an end)\b/g,
    'at the end of $<time>',
  ],
  // "Over the two years 2016/17 and 2017/18", "the two year total, 16/17 plus 17/18": the years are named.
  [
    /^(?=.*\b(?:how many|total|number of)\b)(?<what>.*?),? ?\b(?:over|across|in|for|during) (?:the |both )?(?:2 )?years,? (?<years>(?:20)?\d\d\/\d\d (?:and|&|plus|to) (?:20)?\d\d\/\d\d)/,
    '$<what> $<years> added together',
  ],
  [/\b2[ -]years? totals?\b(?=.*\b(?:20)?\d\d\/\d\d (?:and|&|plus|to) (?:20)?\d\d\/\d\d)/g, 'total'],
  // "S47s a quarter" are those of each.
  [
    /(?<=\b(?:referrals|refs|contacts|s47s|47s|enquiries|icpcs|rcpcs|conferences|assessments|plans|ups|downs) )a (?=(?:quarter|qtr)\b(?! (?:ago|of|before|earlier|on|later|or|end|back|year)))/g,
    'each ',
  ],
  [/(?<!\d |this |that |last )\b(?:a )?(quarter|qtr) (?=(?:ago|back)\b)/g, '1 $1 '],
  [/,? ?\busing (?:the |both )?(?:2 )?totals\b/g, ''],
  [/(?<!\bon,? )\bminus (?=(?:the )?(?:q[1-4]|(?:quarter|qtr) (?:[1-4]|before)|last|previous|same)\b)/g, 'against '],
  [
    /\bwhose ((?:cse )?risk(?: levels?)?) (?:has |had |have |was |were )?(?:went|gone|going|goes|came|come|coming) down\b/g,
    'whose $1 was reduced',
  ],
  [/(?<=\bconferences?\b.*)\b(initial|review) ones\b/g, '$1 conferences'],
  [/\bsinge? (?=assessments?\b)/g, 'single '],
  [/\bback (?:at|in|with) (?=(?:the )?(?:early help|eh|social care|csc|childrens s))/g, 'returning to '],
  [/\b(?:btwn|betwn|betw|btween|b\/w)\b/g, 'between'],
  [/\binside(?: of)? (?=(?:the )?\d{1,3} ?-?(?:working |calendar )?(?:days?|wds?)\b)/g, 'within '],
  [/\bwithin (?=target \d)/g, 'inside '],
  [/\b(turn(?:s|ed|ing)?) in to\b/g, '$1 into'],
  [
    /\bconferences?(?: of| that (?:are|were))? (?:the |an? )?(initial|review) (?:sort|kind|type|variety)s?\b/g,
    '$1 conferences',
  ],
  [
    /\b(initial|review)[ -](?:sort|kind|type|variety)s?(?: of)? ((?:child protection |cp |case )?)conferences?\b/g,
    '$1 $2conferences',
  ],
  [/\bconferences?,? ?[-(]? ?(initial|review)(?: ones?)?\b(?! (?:conference|case|cp|child))\)?/g, '$1 conferences'],
  [
    new RegExp(
      `${CASES} ${GO}(?: back)?(?: from ${EARLY_HELP})? up (?=(?:from|in ?to|to) (?:${EARLY_HELP}|${SOCIAL_CARE})\\b)`,
      'g',
    ),
    '$<who>$<be> stepped up ',
  ],
  [
    new RegExp(
      `${CASES} ${GO}(?: back)?(?: from ${SOCIAL_CARE})? down (?=(?:from|in ?to|to|back to) (?:${EARLY_HELP}|${SOCIAL_CARE})\\b)`,
      'g',
    ),
    '$<who>$<be> stepped down ',
  ],
];

/** "The most done in one quarter" is of any quarter, and of no single one. */
const MOST =
  /\b(?:highest|peak|max|maximum|busiest|biggest|largest|greatest|most|lowest|fewest|least|quietest|min|minimum|smallest|record|best|worst)\b/;
const OF_ANY: readonly Rephrasing[] = [
  [
    /(?<=^|\b(?:the|our|a|any|what is|what was) )record (?!(?:number|count|total|figure|quarter|high|low|year)s?\b)(?=[a-z])/g,
    'highest ',
  ],
  [/\brecord (?=(?:number|count|total|figure|quarter)s?\b)/g, 'highest '],
  [
    /\b(?:in|of|for|at|during|within|over) (?:any|an?|1)(?: (?:1|one|single|given|particular))? (?:quarter|qtr)(?: end)?\b(?! (?:ago|before|earlier|in \d|later|or))/g,
    ' ',
  ],
  [/\bthe (?:1|one) (?=(?:quarter|qtr) (?:with|where|when|that|which)\b)/g, 'the '],
];

/** Of what is counted when somebody comes back, a window is a part of the measure. */
const COMES_BACK = /\bre-? ?ref|repeat|again|come back|coming back|came back|return/;
const WINDOW =
  /\b(?:within|inside(?: of)?|in) (?:the )?(?:same |last |past |previous )?(?:12 months|12 month period|a year|1 year|the year)\b/g;

/**
 * Puts into the usual words what is said at length: "conferences of the initial sort", "cases that went up from early help to
 * social care". "Re-referred within 12 months" and "plans over two years" say how something is counted, and no time.
 */
export function rephrase(given: string): string {
  const ways = MOST.test(given) ? [...SAYINGS, ...REPHRASINGS, ...OF_ANY] : [...SAYINGS, ...REPHRASINGS];
  const text = ways.reduce((said, [looks, instead]) => said.replace(looks, instead), withoutOffered(given));
  return COMES_BACK.test(text) ? text.replace(WINDOW, ' ') : text;
}
