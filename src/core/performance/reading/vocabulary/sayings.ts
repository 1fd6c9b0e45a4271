type Saying = readonly [looks: RegExp, instead: string];

const WHAT_MOVES =
  '(?:referrals?|refs|contacts?|s47s?|section 47s?|enquiries|icpcs?|conferences?|assessments?|plans?|reviews?|figures?|numbers?|totals?|counts?|rates?|percentages?|performance|timeliness|we|it|they|that|this)';
const HELPING = '(?:(?:has|have|had|is|are|was|were|been|all|really|now|just|since) )*';
const BY_THE_DOOR = '(?:the |our )?(?<door>front door|spoc)';
const BACKLOG = '(?:backlogs?|queues?|waiting lists?)';

/** Said of a quarter or a figure, or of what stands "at its weakest": never of families. */
function adjective(words: string): RegExp {
  const figure =
    '(?:ever |single |recent |[a-z0-9]+ ){0,2}(?:quarters?|qtrs?|years?|figures?|numbers?|results?|performance|scores?|readings?|showing)';
  return new RegExp(`\\b(?:${words})\\b(?= ${figure}\\b)|(?<=\\b(?:its|their|at|ever) )(?:${words})\\b`, 'g');
}

/** How a number is said to rise, fall, stand highest or lowest: an image of it, put into the plain word. */
const IMAGES: readonly Saying[] = [
  [
    /\b(?:(?:gone|going|went|go|shot) through the roof|(?:sky ?)?rocket(?:ed|s)|(?:shot|shoot|shooting) up|balloon(?:ed|s)|mushroom(?:ed|s)|swell(?:ed|s)|swollen|ramped up|crept up|snowballed|escalated (?=since|compared|by \d))/g,
    'gone up ',
  ],
  [
    /\b(?:(?:fell|fallen|fall|dropped|gone|went|drop) off (?:a|the) cliff|nose ?-?dive[ds]?|tanked|cratered|collapsed|crashed|dwindled|(?:tailed|tapered|dropped|fallen|fell) off|petered out|gone south|went south|gone through the floor|hit the floor)/g,
    'gone down ',
  ],
  [/\b(?:on the (?:up|rise|increase|climb)|up and up)\b/g, 'going up'],
  [/\b(?:on the (?:slide|wane|decline|decrease)|down and down)\b/g, 'going down'],
  [
    new RegExp(`\\b(?<what>${WHAT_MOVES} ${HELPING})mov(?:ed?|ing) (?<way>up|down)\\b(?! (?:from|in ?to|to) )`, 'g'),
    '$<what>gone $<way>',
  ],
  [/\bbusier\b/g, 'higher'],
  [/\bquieter\b/g, 'lower'],
  [adjective('weakest|poorest|shakiest|sorriest'), 'worst'],
  [adjective('strongest|finest|brightest'), 'best'],
  [adjective('heaviest|hottest|fullest'), 'highest'],
  [/\b(?:all[ -]time high|high[ -]?water mark|high[ -]?point)\b/g, 'highest'],
  [adjective('leanest|lightest|slackest|calmest'), 'lowest'],
  [/\b(?:all[ -]time low|low[ -]?point|low[ -]?ebb|nadir|trough)\b/g, 'lowest'],
  [new RegExp(`\\blongest (?=${BACKLOG}\\b(?! times?))`, 'g'), 'highest '],
  [new RegExp(`\\bshortest (?=${BACKLOG}\\b(?! times?))`, 'g'), 'lowest '],
  [new RegExp(`\\b(?<list>${BACKLOG}\\b(?! times?)[^.;,?!]{0,40}) longest\\b`, 'g'), '$<list> highest'],
  [new RegExp(`\\b(?<list>${BACKLOG}\\b(?! times?)[^.;,?!]{0,40}) shortest\\b`, 'g'), '$<list> lowest'],
];

/** Who is asked about when nobody else is: the board's own area, and those who do the work in it. */
const OURSELVES: readonly Saying[] = [
  [
    /\b(?:(?:at|from|on|in|for) )?(?:our (?:end|side|patch|neck of the woods|manor|way)|the patch|this neck of the woods|round here|round our way|in these parts)\b/g,
    ' ',
  ],
  [/\bin-house\b|\bin house (?=counts?\b|figures?\b|numbers?\b|tally\b|totals?\b)/g, ' '],
  [
    /\b(?:the|our) (?:service|department|directorate) (?=(?:got|did|has|had|have|took|made|complete[ds]?|dealt|handled|processed|carried|received|saw|managed|delivered|undertook)\b)/g,
    'we ',
  ],
  [/\b(?:did|has|have|does|do|by|for) (?:the|our) (?:service|department|directorate|front line|frontline)\b/g, ' '],
  [/\b(?:across the (?:piece|board|whole board)|in the round|(?:borough|council|authority|sandwell)[ -]?wide)\b/g, ' '],
];

/** Doing and beginning: what began is never what was completed. */
const DOING: readonly Saying[] = [
  [/\b(?:commenced|commencing|initiated|instigated|kicked off|embarked on)\b/g, 'started'],
  [
    /\b(?:carr(?:y|ies|ied|ying) (?:out|through)|(?:get|gets|got|getting) through|(?:rattl|plough|churn|work)(?:ed|ing)? through|turned round|turned around)\b/g,
    'do',
  ],
  [
    /\b(?:took|take|taken|taking|bring|brought|had|got) (?:in|on)\b(?= (?:in|for|during|over|q\d|last|this|the (?:last|latest|first|second|third|fourth|final)|\d))/g,
    'received',
  ],
];

/** What comes to the front door is a contact, whatever it is called there. */
const AT_THE_DOOR: readonly Saying[] = [
  [
    new RegExp(
      `\\b(?<count>volumes?|numbers?|demand|activity|workload|traffic|throughput|intake|footfall|figures?|total|how many(?: (?:came|come|were|was|did we (?:get|have|see|take)))?) (?:coming |came |come )?(?:at|through|into|to|in|for|by) ${BY_THE_DOOR}\\b(?! (?:contacts?|referrals?))`,
      'g',
    ),
    '$<count> $<door> contacts',
  ],
  [
    new RegExp(
      `\\b(?<be>is|was|has|are) ${BY_THE_DOOR} (?=(?:any |much |a bit |been |getting |got )*(?:higher|lower|up|down)\\b)`,
      'g',
    ),
    '$<be> $<door> contacts ',
  ],
  [
    new RegExp(`\\bhow (?:busy|quiet) (?:is|was|were|has) ${BY_THE_DOOR}(?: been)?\\b`, 'g'),
    'how many $<door> contacts',
  ],
];

/** Coming back: to social care a re-referral where a share is asked; to nobody in particular a repeat of either kind. */
const COMING_BACK: readonly Saying[] = [
  [
    /(%|\b(?:percent(?:age)?|per cent|proportion|share|rate))(?: of)?(?: (?:cases?|families|children|kids|those|them))?(?: (?:that|who|which|were|are|was|being))* (?:coming|came|come|comes) back (?:in ?to|to|through) (?:csc|(?:childrens? )?social care|childrens? services|social services)\b/g,
    '$1 re-referrals to social care',
  ],
  [
    /\b(?:com(?:e|es|ing)|came|go(?:es|ing)?|went) (?:back )?(?:round|around|through)(?: the system)? again\b/g,
    'repeat',
  ],
];

/** Times, and how many of them there are. */
const TIMES: readonly Saying[] = [
  [/\bcal(?:end[ae]r|ander|\.)? (?=(?:year|20\d\d)\b)/g, 'calendar '],
  [/\bcy ?(?=20\d\d\b)/g, 'calendar year '],
  [/\blst (?=(?:qtr|quarter|year)\b)/g, 'last '],
  [/\b(?:all told|all in)(?= ?(?:[.?!,;)]|$))/g, 'altogether'],
  [/\bon the (?:quarter|qtr)(?= ?(?:[.?!,;)]|$))/g, 'qoq'],
  [/\b(year|quarter)-(?=end\b)/g, '$1 '],
  [
    /\byear end (?:vs?|versus|against|on|compared (?:with|to)) (?:the )?(?:year end before|(?:previous|last|prior) year end|year end (?:the )?year before|one before)\b/g,
    'latest quarter vs same quarter last year',
  ],
  [
    /\bq([1-4]) (?:on|v|vs|versus|against) q\1\b(?! ?(?:of |in |the |a )*(?:fy|last|this|previous|prior|year|['\d]))/g,
    'q$1 vs the same quarter last year',
  ],
  [
    /\b(?:difference|gap|change|movement|comparison) (?:between|over|of) (?:the|our|both) (?:2 )?(?:financial )?years\b/g,
    'difference between this year and last year',
  ],
  [
    /\bof the (?:earlier|previous|first|later|second|last) (?:financial )?year,? ?\(((?:20)?\d\d ?[-/] ?(?:20)?\d\d)\)/g,
    'of $1',
  ],
  [/\b(?:the )?earlier (?:financial )?year\b/g, 'last year'],
  [/\b(?:the )?later (?:financial )?year\b/g, 'this year'],
  [
    /\ball (?:of )?(?:the )?4 (?!quarters|qtrs|qs\b)((?:[a-z-]+ ){1,5})(?=figures|numbers|counts|totals)/g,
    'each quarter $1',
  ],
  [
    /\b(average|averaging|add|adding|sum|summing|combine) (?:up )?(?:all |the )+(?:4|four)(?= ?[.?!,;]| ?$)/g,
    '$1 the quarters',
  ],
];

/** What else is said at more length than the field's own word. */
const OTHERWISE: readonly Saying[] = [
  [/\bs(?:ec|ect)?\. ?47/g, 's47'],
  [/\bcse (?:head ?count|tally)\b/g, 'cse total'],
  [
    /\b(?:judged|rated|graded|deemed|classed)(?: to be| as)?(?: at)? (?=(?:serious|significant|at) risk\b)/g,
    'assessed as ',
  ],
  [
    /\bhow (?:deep|big|large|bad) (?:is|was) the (?=(?:[a-z0-9]+ ){0,4}(?:backlog|queue|waiting list)\b)/g,
    'how many on the ',
  ],
  [/\b(\d{1,2})[ -](?:working[ -])?days? (?:standard|yardstick|rule|requirement|limit)\b/g, '$1 day measure'],
  [
    /\bplans?(?: that| which)?(?: (?:have|had|were|was))? (?:end(?:ed|ing)|ceas(?:ed|ing)|clos(?:ed|ing))(?: after| having lasted| that (?:had )?lasted| lasting| at)? (?:over |more than )?2(?: ?\+| or more| plus)? (?:years|yrs)(?: or more| plus)?/g,
    'long plans',
  ],
  [
    /^(?:the )?(?:case )?steps(?=[ ,]+(?:in |for )?(?:q[1-4]|the (?:last|latest)|last|latest|20\d\d|\d\d ?[-/]))/,
    'stepped cases',
  ],
];

/** Everyday sayings and the plain words that they stand for, in the order in which they are looked for. */
export const SAYINGS: readonly Saying[] = [
  ...IMAGES,
  ...OURSELVES,
  ...DOING,
  ...AT_THE_DOOR,
  ...COMING_BACK,
  ...TIMES,
  ...OTHERWISE,
];
