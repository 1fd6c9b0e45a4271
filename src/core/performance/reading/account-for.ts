import type { MetricWish } from '../answering/metric-question.js';
import type { MetricReading } from '../answering/metric-reading.js';
import type { MeasureCode } from '../measures/measure.js';
import { isOneQuarter } from './decide-wish.js';
import type { MetricVocabulary } from './measure-vocabulary.js';
import type { Said } from './take-apart.js';
import { unaccounted, type Unaccounted } from './unaccounted.js';

const CLAIMED = /\b(?:right|correct|true|really|told|heard|says?|said|thought|think|reckon)\b/;
/** "How many came today" is of one day, where "how many are waiting today" is what there are now. */
const TODAY = /\btoday\b/;
/** "By the end of Q3" may be all that came until then, or that quarter. */
const BY_THEN = /\bby (?:the )?(?:(?:end|close) of )?(?:the )?(?:q ?[1-4]|quarter [1-4])\b/;
/** "The previous Q4" is that of another year than the newest, or the newest. */
const WHICH_ONE = /\b(?:previous|prior|last|preceding) (?:q ?[1-4]|quarter [1-4])\b(?!,? (?:of |in )?(?:20)?\d\d)/;
/** Of one quarter: all of its year until then, or itself. */
const RUNNING = /\b(?:ytd|year to date|so far|to date|cumulative(?:ly)?|running|in (?:the )?year)\b/;
const OF_ANY_QUARTER = /\b(?:in|for|within) (?:a|any|1)(?: single| given| typical)? (?:quarter|qtr)\b(?! (?:of|ago))/;
const AVERAGED = ['average', 'mean', 'of', 'the', 'rate', 'figures', 'figure'];
/** What is said of a share, and of the two numbers behind it. */
const OF_SHARES = ['percent', 'rate', 'convert', 'ratio', 'per', 'share', 'ended', 'ending'];
/** A share in so many words. */
const PER_HUNDRED = /\b(?:per|for every|for each|in every) 100 [a-z]/;
/** Where what is held by the year comes from, and what is counted at a moment: children, each once. */
const OF_YEARLY = ['dfe', 'lait'];
const OF_STOCKS = ['headcount', 'heads'];
const OF_COMPARISONS = ['benchmark', 'benchmarks'];

/**
 * Lets a reading stand only where every word of the question is accounted for. A word that would narrow or change the figure
 * makes it a figure that is not held; one that nobody knows is asked about. Either way the word is named.
 */
export function accountFor(reading: MetricReading, said: Said, vocabulary: MetricVocabulary): MetricReading {
  if (reading.status === 'not-a-metric-question' || isAboutWhatIsHeld(reading, said)) return reading;
  const left = leftIn(reading, said, vocabulary);
  const measures = measuresOf(reading);
  if (reading.status === 'not-held') {
    return {
      ...reading,
      words:
        measures.length === 0
          ? []
          : withoutRepeats([...reading.words, ...said.restricting, ...left.narrowing, ...left.unknown]),
    };
  }
  if (left.narrowing.length > 0) return { status: 'not-held', nearest: measures, words: left.narrowing };
  if (left.unknown.length === 0) return reading;
  return reading.status === 'read'
    ? { status: 'which-question', candidates: [reading.question], words: left.unknown }
    : { ...reading, words: left.unknown };
}

/** "Who referred" and "who" are said once. */
function withoutRepeats(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => !words.slice(0, at).some((earlier) => earlier.includes(word)));
}

/** What a measure means, and what is held at all, is no figure that could be another. */
function isAboutWhatIsHeld(reading: MetricReading, { signs }: Said): boolean {
  if (reading.status !== 'read') return false;
  return reading.question.wish === 'definition' || (reading.question.wish === 'held' && !signs.heldFor);
}

function leftIn(reading: MetricReading, said: Said, vocabulary: MetricVocabulary): Unaccounted {
  // Of what is not held the nearest is the likeliest: another may have a name for the very word that stands in the way.
  const codes = reading.status === 'not-held' ? reading.nearest.slice(0, 1) : measuresOf(reading);
  const measures = vocabulary.measures.filter(({ measure }) => codes.includes(measure.code));
  const wishes = wishesOf(reading);
  const allowed = new Set([
    ...(wishes.includes('ratio') ? OF_SHARES : []),
    ...(wishes.includes('ratio') && PER_HUNDRED.test(said.bare) ? ['100'] : []),
    ...(reading.status === 'which-measure' ? ['convert'] : []),
    ...(said.signs.ranked ? ['few'] : []),
    ...(measures.every(({ measure }) => measure.heldAs === 'year') ? OF_YEARLY : []),
    ...(measures.every(({ measure }) => measure.kind === 'stock') ? OF_STOCKS : []),
    ...(wishes.includes('compare') ? OF_COMPARISONS : []),
    ...(measures.every(({ measure }) => measure.kind === 'rate') && isOverTime(reading) ? AVERAGED : []),
  ]);
  const left = unaccounted(said.bare, { measures, allowed, claimed: CLAIMED.test(said.text) }, vocabulary);
  const flow = measures.some(({ measure }) => measure.kind === 'flow');
  return { ...left, unknown: [...left.unknown, ...openTimes(reading, said, { flow, wishes })] };
}

/** Words about time that can make another figure of the one that was read. */
function openTimes(
  reading: MetricReading,
  { text, signs }: Said,
  { flow, wishes }: { readonly flow: boolean; readonly wishes: readonly MetricWish[] },
): readonly string[] {
  const one = reading.status === 'read';
  const signsOfIt: readonly (readonly [counts: boolean, looks: RegExp])[] = [
    [flow && signs.howMany, TODAY],
    [flow && one, BY_THEN],
    [flow && ofOneQuarter(reading), RUNNING],
    [one, WHICH_ONE],
    [wishes.includes('value'), OF_ANY_QUARTER],
  ];
  return signsOfIt.flatMap(([counts, looks]) => (counts ? (looks.exec(text)?.slice(0, 1) ?? []) : []));
}

function ofOneQuarter(reading: MetricReading): boolean {
  return reading.status === 'read' && reading.question.wish === 'value' && isOneQuarter(reading.question.period);
}

/** A year's share is reckoned anew or its quarters are given, whatever it is called. */
function isOverTime(reading: MetricReading): boolean {
  if (reading.status !== 'read') return false;
  const { period, wish } = reading.question;
  if (wish !== 'value' && wish !== 'total') return false;
  if (period.kind === 'period') return period.period.kind === 'year';
  if (period.kind === 'relative') return period.what === 'this-year' || period.what === 'last-year';
  return period.kind !== 'latest' && period.kind !== 'quarter-of-newest-year';
}

function wishesOf(reading: MetricReading): readonly MetricWish[] {
  if (reading.status === 'read') return [reading.question.wish];
  return reading.status === 'which-question' ? reading.candidates.map(({ wish }) => wish) : [];
}

function measuresOf(reading: MetricReading): readonly MeasureCode[] {
  switch (reading.status) {
    case 'read':
    case 'which-period':
      return reading.question.measures;
    case 'which-measure':
      return reading.candidates;
    case 'which-question':
      return [...new Set(reading.candidates.flatMap(({ measures }) => measures))];
    case 'not-held':
      return reading.nearest;
    case 'not-a-metric-question':
      return [];
  }
}
