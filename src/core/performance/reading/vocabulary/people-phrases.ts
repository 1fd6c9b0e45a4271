/**
 * Who or what may stand in any question without a word of it ("the leader wants contacts", "email me the referrals") and narrows
 * a figure as soon as it is said of the figure itself: "referrals from the leader", "training for members", "contacts by email".
 */
const PEOPLE =
  '(?:(?:vice |deputy |acting |lay |lead |elected |board |cabinet |senior |chief |assistant |named |designated |business |social |support )*(?:person|persons|people|woman|women|man|men|lady|ladies|gentlemen|gentleman|friends?|colleagues?|boss|bosses|directors?|leads?|leaders?|managers?|chiefs?|chief exec(?:utive)?s?|ceo|officers?|constables?|sergeants?|detectives?|inspectors?|superintendents?|commissioners?|ministers?|mayors?|mps?|journalists?|press|auditors?|ofsted|councillors?|councilors?|cllrs?|members?|governors?|trustees?|chairs?|chairmen|clerks?|secretar(?:y|ies)|consultants?|analysts?|committees?|cabinet|scrutiny|executives?|partnerships?|boards?|subgroups?|heads?|council))';
const GENERAL = '(?!(?:people|persons?|friends?|colleagues?)\\b)';
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

/**
 * What is said of people right before or behind a figure, from the words of its clause and where the figure's own words are. It
 * may be whom the answer is for, or who the figure is about: that is to be asked.
 */
export function peopleBeside(words: readonly string[], isOwn: (at: number) => boolean): readonly string[] {
  return words.flatMap((_word, at) => {
    if (!isOwn(at)) return [];
    const behind = isOwn(at + 1) ? null : TO_PEOPLE.exec(words.slice(at + 1).join(' '));
    const before = at === 0 || isOwn(at - 1) ? null : PEOPLE_BEFORE.exec(words.slice(0, at).join(' '));
    return [behind, before].flatMap((found) => found?.[0] ?? []);
  });
}
