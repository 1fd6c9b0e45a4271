/**
 * Who or what may stand in any question without a word of it ("the leader wants contacts", "email me the referrals") and narrows
 * a figure as soon as it is said of the figure itself: "referrals from the leader", "training for members", "contacts by email".
 */
const PEOPLE =
  '(?:(?:vice |deputy |acting |lay |lead |elected |board |cabinet |senior |chief |assistant |named |designated |business |social |support )*(?:person|persons|people|woman|women|man|men|lady|ladies|gentlemen|gentleman|friends?|colleagues?|boss|bosses|directors?|leads?|leaders?|managers?|chiefs?|chief exec(?:utive)?s?|ceo|officers?|constables?|sergeants?|detectives?|inspectors?|superintendents?|commissioners?|ministers?|mayors?|mps?|journalists?|press|auditors?|ofsted|councillors?|councilors?|cllrs?|members?|governors?|trustees?|chairs?|chairmen|clerks?|secretar(?:y|ies)|consultants?|analysts?|committees?|cabinet|scrutiny|executives?|partnerships?|boards?|subgroups?|heads?|council))';
const GENERAL = '(?!(?:people|persons?|friends?|colleagues?)\\b)';
/** Stands for a word of the figure's own. */
const OWN = '·';
const CHANNELS = '(?:e ?mails?|phone|telephone|mail|post|letters?|text|chat|teams|bot|call|calls|voice|web)';
const WHICH = '(?:(?:the|a|an|our|your|my|their|any|some|all|one|other|those|these|local|several) )*';
/** Behind these a person is the one who asks or is to be told, and not the one it is about. */
const ASKED =
  '(?:questions?|requests?|asks?|asked|asking|quer(?:y|ies)|message|note|reminder|enquiry|prompt|email|call|word|wanted|needed|required|requested|raised|chased|pressed|instructions?|orders?|steer|thanks|cheers|regards)';

/** "From the leader", wherever it is said. */
export const OF_PEOPLE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:from|by) ${WHICH}(?:young )?(?:family|families|child|children|kids?|youngsters?|individuals?|people|person)\\b(?! (?:social|services?|in|on|at|with)\\b)`,
  ),
  /\b(?:large|larger|big|bigger|small|smaller|young|old|rich|poor) (?:family|families|child|children|kids?|cases?)\b/,
  new RegExp(
    `(?<!\\b${ASKED} )\\b(?:from|by|via|involving|concerning|among|amongst) ${WHICH}${PEOPLE}\\b(?! (?:wants?|needs?|asks?|asked|said|says|would)\\b)`,
  ),
  new RegExp(
    `\\b(?:how many|number of|count of|percentage of|% of|percent of|proportion of|share of) ${WHICH}${GENERAL}${PEOPLE}\\b(?! (?:in|on) (?:care|plans?|a plan)\\b)`,
  ),
  new RegExp(
    `(?<!\\b(?:send|sent|reply|replied|answer|answered|confirm|me|us|it|them|this|that|asked|asking) )\\b(?:by|via|through|using) ${WHICH}${CHANNELS}\\b`,
  ),
];

/** "For members", "with officers", "about the mayor": only where it is said of the figure and follows it. */
const TO_PEOPLE = new RegExp(
  `^(?:(?:made|raised|received|sent|that|which|were|was|in|on|only|given|held|run) )*(?:for|with|of|about|regarding|at) ${WHICH}${PEOPLE}\\b(?! (?:meeting|briefing|paper|report|pack|slides?|presentation|panel|group)\\b)`,
);
/** "Member referrals": before the figure, and nothing between. */
const PEOPLE_BEFORE = /\b(?:councillors?|cllrs?|leaders?|officers?|members?|governors?|directors?|trustees?|mayors?)$/;

const CAME =
  '(?:(?:did|do|we|they|you|get|got|have|had|has|were|was|been|there|come|came|in|made|received|take|took|taken) )*';
/** "On Saturday", "in the morning", "tonight": no figure is held for so short a time. */
const AT_AN_HOUR = new RegExp(
  `^${CAME}(?:(?:on|this|in|at|over|from|every|each|last|next|a|the) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|afternoons?|evenings?|tonight|tomorrow|weekends?)\\b`,
);
/** "With a full report": which of them are meant. A chart or a change is asked for with the figure. */
const HAVING =
  /^(?:with|without) (?!(?:(?:me|us|thanks|many|months|dates|please|all|both|each)\b|(?:a |an |the |its |their |our )?(?:chart|graph|trend|table|figures?|numbers?|totals?|change|changes|comparison|definition|period|date)\b))[a-z]+(?: [a-z]+)?/;
/** "That were a mistake", "we lost": a clause that says more than that they are the board's and came in. */
const CLAUSE = /^(?:that|which|who|we|they|nobody|somebody|someone)(?: [a-z]+)+/;
const PLAIN_CLAUSE = new Set(
  'that which who we they you i it he she were was are is am be been being have had has did do does done came come comes coming in got get gets received receive made make recorded record reported report counted held hold completed logged the of our us for at on by to through so far total taken take took started start opened open carried out undertaken printed published show showing see seeing saw need needed needs want wanted wants like would should could can expect expected average usually normally most more fewer than last this year quarter time please there dealt dealing with handled handle process processed up down gone went going know knew'.split(
    ' ',
  ),
);

function clauseSaid(rest: string): string | null {
  const clause = CLAUSE.exec(rest)?.[0] ?? null;
  return clause !== null && clause.split(' ').some((word) => !PLAIN_CLAUSE.has(word)) ? clause : null;
}

/**
 * What is said right before or behind a figure, of people, hours and which of them are meant, from the words of its clause and
 * where the figure's own words are. It may be about the asker or about the figure: that is to be asked.
 */
export function peopleBeside(words: readonly string[], isOwn: (at: number) => boolean): readonly string[] {
  return words.flatMap((_word, at) => {
    if (!isOwn(at)) return [];
    // The figure's own words behind it say which figure it is, and nothing else.
    const rest = isOwn(at + 1) ? [] : words.slice(at + 1).map((word, more) => (isOwn(at + 1 + more) ? OWN : word));
    const behind = [TO_PEOPLE, AT_AN_HOUR, HAVING].map((looks) => looks.exec(rest.join(' '))?.[0] ?? null);
    const clause = clauseSaid(rest.filter((word) => word !== OWN).join(' '));
    const before = at === 0 || isOwn(at - 1) ? null : PEOPLE_BEFORE.exec(words.slice(0, at).join(' '));
    return [...behind, clause, before?.[0] ?? null].flatMap((found) => found ?? []);
  });
}
