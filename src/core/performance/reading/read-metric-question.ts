import type { AskedPeriod, MetricQuestion } from '../answering/metric-question.js';
import type { MetricReading } from '../answering/metric-reading.js';
import { accountFor } from './account-for.js';
import { chooseMeasure, type MeasureChoice } from './choose-measure.js';
import { decideWish, type Wished } from './decide-wish.js';
import { findPair, type Pair } from './find-pair.js';
import { findSeveral } from './find-several.js';
import { isAboutFigures } from './is-about-figures.js';
import { matchMeasures } from './match-measures.js';
import type { MetricVocabulary } from './measure-vocabulary.js';
import { otherReadings } from './other-readings.js';
import type { SpokenMeasure } from './spoken-measure.js';
import type { Period } from '../periods/period.js';
import { readPublished } from './read-published.js';
import { readTimes, type Times } from './periods/read-times.js';
import { hasShare, saidParts, type SaidPart } from './said-parts.js';
import { takeApart, type Said } from './take-apart.js';
import { COMPARED_WITH_OTHERS, SUMMED } from './vocabulary/wish-words.js';

const MOST_OFFERED = 6;
const NOT_ONE: MetricReading = { status: 'not-a-metric-question' };

/**
 * What somebody asks about figures, in their own words. Pure, and bounded in time whatever is pasted. Nothing is guessed:
 * where words fit several measures, leave out what tells measures apart, name a part that is not counted, or name a time
 * that can be two, the reading says so, and a figure is only asked for where every telling word is explained.
 */
export function readMetricQuestion(text: string, vocabulary: MetricVocabulary): MetricReading {
  return readPublished(text, vocabulary, (rest) => readPlain(rest, vocabulary)) ?? readPlain(text, vocabulary);
}

function readPlain(text: string, vocabulary: MetricVocabulary): MetricReading {
  const said = takeApart(text, vocabulary);
  return said === null ? NOT_ONE : accountFor(readSaid(said, vocabulary), said, vocabulary);
}

function readSaid(said: Said, vocabulary: MetricVocabulary): MetricReading {
  const { signs, bare } = said;
  const parts = saidParts(bare);
  const matches = matchMeasures(parts, vocabulary);
  if (signs.held)
    return heldReading(
      said,
      matches.filter(({ explained }) => explained === matches[0]?.explained),
    );
  if (!isAboutFigures(said, parts)) return NOT_ONE;
  if (said.restricting.length > 0) return notHeld(matches.map(({ spoken }) => spoken));
  if (signs.heldFor && said.mentions.length > 0) {
    const named = matches.filter(({ complete, spoken }) => complete && isNamed(spoken, parts, vocabulary));
    if (named.length > 0) return heldReading(said, named);
  }
  const pair = findPair(bare, vocabulary);
  const choice = asShare(said, parts, chooseMeasure(parts, vocabulary), vocabulary);
  // What stands printed is wanted, and not what can be worked out of two others.
  if (pair !== null && said.printed && (pair.plain || !isSaidByOne(choice))) return notHeld([pair.upper, pair.lower]);
  if (pair?.plain === true) return pairReading(said, pair, vocabulary);
  const several = findSeveral(bare, vocabulary, choice.status === 'chosen' ? choice.spoken : null);
  if (several !== null) return reading(said, several, vocabulary);
  if (pair !== null && !isSaidByOne(choice)) {
    return signs.howMany && !hasShare(parts)
      ? askWhich(said, asEither(pair), vocabulary)
      : pairReading(said, pair, vocabulary);
  }
  switch (choice.status) {
    case 'chosen':
      return reading(said, [choice.spoken], vocabulary);
    case 'ask':
      return askWhich(said, choice, vocabulary);
    case 'not-held':
      return notHeld(choice.nearest);
    case 'none':
      return asksForAll(said, parts) ? heldReading(said, []) : notHeld([]);
  }
}

/** "The latest figures", "Q3 17/18": nothing but figures and a time was said. */
function asksForAll({ signs }: Said, parts: readonly SaidPart[]): boolean {
  return !signs.howMany && parts.every(({ terms }) => terms.length === 0);
}

/** How many children were on time is not held where only their share is: that is said before the share is given. */
function asShare(
  { signs }: Said,
  parts: readonly SaidPart[],
  choice: MeasureChoice,
  { held }: MetricVocabulary,
): MeasureChoice {
  if (choice.status !== 'chosen' || !signs.howMany || signs.definition) return choice;
  const { measure } = choice.spoken;
  if (measure.unit !== 'percent' || hasShare(parts) || !held.has(measure.code)) return choice;
  return { status: 'ask', candidates: [choice.spoken], why: 'several' };
}

/** "How many S47s led to an ICPC" asks for a number, and only a share can be given. */
function asEither({ upper, lower }: Pair): Extract<MeasureChoice, { status: 'ask' }> {
  return { status: 'ask', candidates: [upper, lower], why: 'several' };
}

/** One measure that is counted by the quarter says it better than two set over one another: "contacts leading to referral". */
function isSaidByOne(choice: MeasureChoice): boolean {
  return choice.status === 'chosen' && choice.spoken.measure.heldAs === 'quarter';
}

function isNamed(spoken: SpokenMeasure, parts: readonly SaidPart[], vocabulary: MetricVocabulary): boolean {
  const choice = chooseMeasure(parts, vocabulary);
  return choice.status === 'chosen' && choice.spoken === spoken;
}

function heldReading(said: Said, matches: ReturnType<typeof matchMeasures>): MetricReading {
  const measures = matches.map(({ spoken }) => spoken.measure.code);
  const question = {
    wish: 'held',
    measures,
    period: { kind: 'all' },
    grain: null,
    against: null,
    areas: said.areas,
  } as const;
  return { status: 'read', question: { ...question, better: false } };
}

function pairReading(said: Said, { upper, lower }: Pair, vocabulary: MetricVocabulary): MetricReading {
  // Whose share it would be beside ours is not reckoned, so that ours is not given as the answer.
  const others = COMPARED_WITH_OTHERS.exec(said.text)?.[0];
  if (others !== undefined || said.areas.length > 0)
    return { ...notHeld([upper, lower]), words: others === undefined ? [] : [others] };
  const times = timesOf(said, upper, vocabulary);
  const wished: Wished = {
    wish: 'ratio',
    period: times.period ?? { kind: 'latest' },
    against: null,
    grain: times.grain,
    better: said.signs.better,
  };
  const share = settled(said, [upper, lower], [wished], times);
  const moves = times.against !== null || said.signs.trend || said.signs.changed || said.signs.extreme !== null;
  return moves && share.status === 'read' ? sharesOver(share.question, times) : share;
}

function reading(said: Said, measures: readonly SpokenMeasure[], vocabulary: MetricVocabulary): MetricReading {
  const [first] = measures;
  if (first === undefined) return NOT_ONE;
  const times = timesOf(said, first, vocabulary);
  const wished = wishedOf(said, times, first, vocabulary.newest);
  // "More step downs than step ups?" sets two measures against one another, not one against itself.
  const beside = measures.length > 1 && wished.wish === 'change' && times.against === null && !said.signs.changed;
  const chosen: Wished = beside ? { ...wished, wish: 'value' } : wished;
  const others = measures.length > 1 ? [] : otherReadings(chosen, said.signs, times, first.measure);
  const asked = settled(said, measures, [chosen, ...others], times);
  // One number of two measures is not reckoned: each is offered by itself, and the word is named.
  const summed = measures.length > 1 && said.signs.summed ? SUMMED.exec(said.text)?.[0] : undefined;
  return summed === undefined || asked.status !== 'read'
    ? asked
    : { status: 'which-question', candidates: [asked.question], words: [summed] };
}

function askWhich(
  said: Said,
  { candidates, why }: Extract<MeasureChoice, { status: 'ask' }>,
  vocabulary: MetricVocabulary,
): MetricReading {
  const [first] = candidates;
  if (first === undefined) return NOT_ONE;
  const wished = wishedOf(said, timesOf(said, first, vocabulary), first, vocabulary.newest);
  const codes = candidates.map(({ measure }) => measure.code);
  return { status: 'which-measure', candidates: codes, question: { ...wished, areas: said.areas }, why, words: [] };
}

function wishedOf(said: Said, times: Times, { measure }: SpokenMeasure, newest: Period | null): Wished {
  const { signs, areas, elsewhere, sideBySide } = said;
  if (signs.definition) {
    return { wish: 'definition', period: { kind: 'latest' }, against: null, grain: null, better: false };
  }
  const wished = decideWish(signs, times, measure);
  const others = areas.length > 0 || signs.others;
  if (!others) return wished;
  const period = quarterSaid(said, times, newest) ?? times.period ?? { kind: 'latest' };
  // "England's figure for 2017/18" is one figure, and no comparison.
  if ((elsewhere || sideBySide) && wished.wish === 'value') return { ...wished, period, against: null };
  return { ...wished, wish: 'compare', period, against: null };
}

/** Of other areas mostly years are held, and none of them is "last quarter". */
function quarterSaid({ mentions }: Said, { period }: Times, newest: Period | null): AskedPeriod | null {
  if (period?.kind !== 'latest' || newest?.kind !== 'quarter') return null;
  const said = mentions.some(({ said: one }) => one.kind === 'newest-quarter' || one.kind === 'last-quarter');
  return said ? { kind: 'period', period: newest } : null;
}

function timesOf({ text, mentions, signs }: Said, { measure }: SpokenMeasure, vocabulary: MetricVocabulary): Times {
  return readTimes(text, mentions, {
    flow: measure.kind === 'flow',
    stock: measure.kind === 'stock',
    annual: measure.heldAs === 'year',
    change: signs.change || signs.against,
    trend: signs.trend,
    apart: signs.trend || signs.listed || signs.total || signs.summed,
    newestYear: vocabulary.newestYear,
    newest: vocabulary.newest,
    oldest: vocabulary.oldest.get(measure.code) ?? null,
  });
}

/** How a share of two measures moved is not reckoned: each of the times is offered by itself, and the two measures. */
function sharesOver(question: MetricQuestion, { against }: Times): MetricReading {
  const before = against ?? { kind: 'relative', what: 'previous-quarter' };
  const rows = question.measures.map((code): MetricQuestion => ({
    ...question,
    wish: 'trend',
    measures: [code],
    period: { kind: 'all' },
  }));
  return { status: 'which-question', candidates: [question, { ...question, period: before }, ...rows], words: [] };
}

function settled(
  said: Said,
  measures: readonly SpokenMeasure[],
  [wished, ...others]: readonly [Wished, ...Wished[]],
  times: Times,
): MetricReading {
  const asked = (one: Wished): MetricQuestion => ({
    ...one,
    measures: measures.map(({ measure }) => measure.code),
    areas: one.wish === wished.wish ? said.areas : [],
  });
  const question = asked(wished);
  if (times.doubtful === null && others.length > 0)
    return { status: 'which-question', candidates: [question, ...others.map(asked)], words: [] };
  if (times.doubtful === null || wished.wish === 'definition') return { status: 'read', question };
  const { period: _unknown, ...rest } = question;
  return { status: 'which-period', candidates: times.doubtful, question: rest, words: [] };
}

function notHeld(measures: readonly SpokenMeasure[]): Extract<MetricReading, { status: 'not-held' }> {
  return { status: 'not-held', nearest: measures.slice(0, MOST_OFFERED).map(({ measure }) => measure.code), words: [] };
}
