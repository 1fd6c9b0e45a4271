import { matchMeasures } from './match-measures.js';
import type { MetricVocabulary } from './measure-vocabulary.js';
import { saidParts } from './said-parts.js';
import { plainWords, termsOf } from './terms-of.js';

/** A text without what it says is not asked. */
export interface Affirmed {
  readonly text: string;
  /** What asks for the part that a measure leaves out: those not on time, all but neglect. Nothing held counts that. */
  readonly restricting: readonly string[];
}

const UNSURE =
  /\b(?:do|did|could|can|have|has|had|am|is|are|was|were|would|does) not (?:quite |really |actually |to hand )*(?:know|find|see|have|had|remember|think|recall|understand|sure|got|get|seem|believe|trust|want to bother|mind|too sure|certain|reported|it|they|got|been able|to hand)\b/g;
const RHETORICAL =
  /(^|[.,;:!?] ?|\band |\bso |\bwhy |\bhow come )(is|are|has|have|did|does|do|was|were) not\b(?! (?:yet |been |being |fully )*(?:completed?|done|made|finished|closed|opened|started)\b)/g;
const LEFT_OUT =
  /\b(?:exclud\w*|excl|except(?:ing)?|other than|apart from|aside from|minus|without|ignoring|leaving out|disregarding|non|never|late|overdue)\b|\bwho (?:makes?|made|sends?|sent|refers?|referred|reports?|reported|contacts?|contacted)\b|\bwhere\b.{0,40}\bfrom\b|\brisk(?: levels?)? (?:has |had |have |was |were |is )?(?:increased|increasing|went up|gone up|going up|raised|rose|risen)\b/;
const BEYOND =
  /\b(?:over|more than|longer than|beyond|outside|past|exceed\w*|under|less than|fewer than|below|above|older than|younger than) (?:the )?(?!18)(?:\d+(?: (?:working )?days?| months?| years?|s\b)?|fives?|tens?|timescales?|time limits?|target|age)\b/;
const OTHERWISE_CUT =
  /\b(?:per|each|every|a) (?:day|week|hour|fortnight|working day)\b|\b(?:daily|weekly|hourly)\b|\bnext (?:quarter|qtr|year)\b|\b(?:this|last|next|past|previous) (?:month|week|fortnight)\b|\byesterday\b|\bby (?:category|type|level|risk level|need)\b|\b(?:forecast\w*|predict\w*|projection\w*|projected)\b/;
const NEGATED =
  /[,(\s-]*\b(?:not|rather than|instead of|as opposed to)\b(?: just| only| the| all| any| our)*(?<rest>[^.;,)¦?!]*)/g;
const UNDONE =
  /^ (?:yet |been |being |fully |actually )*(?:completed?|held|done|made|recorded|received|started|opened|closed|carried out|undertaken|finished|seen|dealt|processed|handled|happened|logged)\b/;
/** Not so: these are said of what happened, so "not" makes another measure of it. */
const HAPPENINGS = new Set([
  'convert',
  'timely',
  'reduced',
  'awaiting',
  'repeat',
  'assessment',
  'review',
  'stepup',
  'stepdown',
]);

/** Takes out what is said not to be meant: "(not the total)", "contacts, not referrals"; tells where "not" changes the measure. */
export function withoutNegated(text: string, vocabulary: MetricVocabulary): Affirmed {
  const kept: string[] = [];
  const plain = text
    .replace(UNSURE, ' ')
    .replace(RHETORICAL, '$1$2')
    .replace(/\bnot reported\b/g, ' ');
  const affirmed = plain.replace(NEGATED, (whole: string, rest: string, at: number) => {
    const terms = termsOf(plainWords(rest)).map(({ term }) => term);
    const [first] = terms;
    if (first === undefined) {
      if (!UNDONE.test(rest)) return ' ';
      kept.push(rest);
      return whole;
    }
    const known = (said: string): boolean => matchMeasures(saidParts(said), vocabulary).length > 0;
    const aside = !HAPPENINGS.has(first) && !/^days/.test(first) && known(rest);
    if (aside && at > 0 && known(plain.replace(whole, ' '))) return ' ';
    if (terms.every((term) => term === 'quarter_end') && isOverTime(plain.replace(whole, ' '), vocabulary)) return ' ';
    kept.push(rest);
    return whole;
  });
  return {
    text: affirmed,
    restricting: [
      ...kept.map((rest) => `not ${rest.replaceAll('¦', '').trim()}`),
      ...[LEFT_OUT, BEYOND, OTHERWISE_CUT].flatMap((looks) => looks.exec(affirmed)?.[0] ?? []),
    ],
  };
}

/** "During the quarter, not the quarter end figure": nothing that fits what else was said is counted at a moment. */
function isOverTime(text: string, vocabulary: MetricVocabulary): boolean {
  const [first, ...others] = matchMeasures(saidParts(text), vocabulary);
  if (first?.complete !== true) return false;
  return [first, ...others.filter(({ explained }) => explained === first.explained)].every(
    ({ spoken }) => spoken.measure.kind === 'flow',
  );
}
