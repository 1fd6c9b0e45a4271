import type { MetricReading } from '../answering/metric-reading.js';
import type { MetricQuestion } from '../answering/metric-question.js';
import { chooseMeasure, type MeasureChoice } from './choose-measure.js';
import { decideWish, type Wished } from './decide-wish.js';
import { findAreas } from './find-areas.js';
import { findPair, type Pair } from './find-pair.js';
import { findSeveral } from './find-several.js';
import { wishSigns, type WishSigns } from './find-wish.js';
import { matchMeasures } from './match-measures.js';
import type { MetricVocabulary, SpokenMeasure } from './measure-vocabulary.js';
import { findMentions } from './periods/find-mentions.js';
import { readTimes, type Times } from './periods/read-times.js';
import type { Mention } from './periods/spoken-mention.js';
import { repairSlips } from './repair-slips.js';
import { saidParts } from './said-parts.js';
import { spokenText } from './spoken-text.js';
import { withoutNegated } from './without-negated.js';

/** What was said, taken apart. */
interface Said {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly signs: WishSigns;
  readonly areas: MetricQuestion['areas'];
  /** Without times, areas and what was said not to be meant. */
  readonly bare: string;
  readonly restricted: boolean;
}

/** Asking about things of one word or a few: "s47", "contacts latest". */
const BARE_WORDS = 6;
const MOST_OFFERED = 6;
/** Said of anything, not only of figures. */
const NOW =
  /^(?:currently|current|right now|just now|now|at the moment|at the minute|at present|presently|today|these days|as it stands|ever|up to date|so far|to date|annual|annually)$/;
const NOT_ONE: MetricReading = { status: 'not-a-metric-question' };
const NO_WORDS: ReadonlySet<string> = new Set();
const PERCENT: ReadonlySet<string> = new Set(['percent']);

/**
 * What somebody asks about figures, in their own words. Pure, and bounded in time whatever is pasted. Nothing is guessed:
 * where words fit several measures, leave out what tells measures apart, name a part that is not counted, or name a time
 * that can be two, the reading says so, and a figure is only asked for where every telling word is explained.
 */
export function readMetricQuestion(text: string, vocabulary: MetricVocabulary): MetricReading {
  const said = takeApart(text, vocabulary);
  if (said === null) return NOT_ONE;
  const { signs, bare } = said;
  const parts = saidParts(bare);
  const matches = matchMeasures(parts, vocabulary);
  if (signs.held) return heldReading(said, matches.filter(({ explained }) => explained === matches[0]?.explained));
  if (!isAboutFigures(said, parts)) return NOT_ONE;
  if (said.restricted) return notHeld(matches.map(({ spoken }) => spoken));
  const pair = findPair(bare, vocabulary);
  const allowed = signs.change && !pair ? PERCENT : NO_WORDS;
  const choice = chooseMeasure(parts, vocabulary, allowed);
  if (pair?.plain === true) return pairReading(said, pair, vocabulary);
  const several = findSeveral(bare, vocabulary, choice.status === 'chosen' ? choice.spoken : null);
  if (several !== null) return reading(said, several, vocabulary);
  if (pair !== null && !isSaidByOne(choice)) return pairReading(said, pair, vocabulary);
  switch (choice.status) {
    case 'chosen':
      return reading(said, [choice.spoken], vocabulary);
    case 'ask':
      return askWhich(said, choice, vocabulary);
    case 'not-held':
      return notHeld(choice.nearest);
    case 'none':
      return { status: 'not-held', nearest: [] };
  }
}

/** The text as words about times, areas and measures; null for what is no text to be read. */
function takeApart(text: string, vocabulary: MetricVocabulary): Said | null {
  const spoken = spokenText(text);
  if (spoken === null) return null;
  const repaired = withoutWindow(repairSlips(spoken, vocabulary.words));
  const signs = wishSigns(repaired);
  const mentions = findMentions(repaired);
  const { areas, text: placeless } = findAreas(withoutTimes(repaired, mentions), vocabulary, signs.others);
  const affirmed = withoutNegated(placeless.trim(), vocabulary);
  return { text: repaired, mentions, signs, areas, bare: affirmed.text, restricted: affirmed.restricted };
}

/** "Re-referred within 12 months" and "plans over two years" say how something is counted, and no time. */
function withoutWindow(given: string): string {
  const text = given.replace(/\bplans? (?:lasting |of |for |over |more than |longer than )+2 (?:years|yrs)(?: or more| plus)?/g, 'long plans');
  if (!/\bre-? ?ref|repeat|again|come back|coming back|came back/.test(text)) return text;
  return text.replace(/\b(?:with)?in (?:the )?(?:last |past |previous )?(?:12 months|a year|1 year|the year)\b/g, ' ');
}

function withoutTimes(text: string, mentions: readonly Mention[]): string {
  let at = 0;
  let rest = '';
  for (const { from, to } of mentions) {
    rest += `${text.slice(at, from)} ¦ `;
    at = to;
  }
  return rest + text.slice(at);
}

/** Whether a figure is asked at all: some word of it says so, a time of figures is named, or nothing but the measure is. */
function isAboutFigures({ text, signs, mentions, bare }: Said, parts: ReturnType<typeof saidParts>): boolean {
  if (signs.figure || signs.definition || signs.extreme !== null) return true;
  const timed = mentions.some(({ said, from, to }) => said.kind !== 'month' && !NOW.test(text.slice(from, to)));
  if (timed) return true;
  const words = parts.reduce((count, part) => count + part.words.length, 0);
  return words <= BARE_WORDS && bare.trim() !== '' && parts.some(({ terms }) => terms.length > 0);
}

/** One measure that is counted by the quarter says it better than two set over one another: "contacts leading to referral". */
function isSaidByOne(choice: MeasureChoice): boolean {
  return choice.status === 'chosen' && choice.spoken.measure.heldAs === 'quarter';
}

function heldReading(said: Said, matches: ReturnType<typeof matchMeasures>): MetricReading {
  const measures = matches.map(({ spoken }) => spoken.measure.code);
  const question = { wish: 'held', measures, period: { kind: 'all' }, grain: null, against: null, areas: said.areas } as const;
  return { status: 'read', question: { ...question, better: false } };
}

function pairReading(said: Said, { upper, lower }: Pair, vocabulary: MetricVocabulary): MetricReading {
  const times = timesOf(said, upper, vocabulary);
  const wished: Wished = {
    wish: 'ratio',
    period: times.period ?? { kind: 'latest' },
    against: null,
    grain: times.grain,
    better: said.signs.better,
  };
  return settled(said, [upper, lower], wished, times);
}

function reading(said: Said, measures: readonly SpokenMeasure[], vocabulary: MetricVocabulary): MetricReading {
  const [first] = measures;
  if (first === undefined) return NOT_ONE;
  const times = timesOf(said, first, vocabulary);
  return settled(said, measures, wishedOf(said, times, first), times);
}

function askWhich(
  said: Said,
  { candidates, why }: Extract<MeasureChoice, { status: 'ask' }>,
  vocabulary: MetricVocabulary,
): MetricReading {
  const [first] = candidates;
  if (first === undefined) return NOT_ONE;
  const wished = wishedOf(said, timesOf(said, first, vocabulary), first);
  const codes = candidates.map(({ measure }) => measure.code);
  return { status: 'which-measure', candidates: codes, question: { ...wished, areas: said.areas }, why };
}

function wishedOf({ signs, areas }: Said, times: Times, { measure }: SpokenMeasure): Wished {
  if (signs.definition) {
    return { wish: 'definition', period: { kind: 'latest' }, against: null, grain: null, better: false };
  }
  const wished = decideWish(signs, times, measure);
  const others = areas.length > 0 || signs.others;
  return others ? { ...wished, wish: 'compare', period: times.period ?? { kind: 'latest' }, against: null } : wished;
}

function timesOf({ text, mentions, signs }: Said, { measure }: SpokenMeasure, vocabulary: MetricVocabulary): Times {
  return readTimes(text, mentions, {
    flow: measure.kind === 'flow',
    annual: measure.heldAs === 'year',
    change: signs.change || signs.against,
    newestYear: vocabulary.newestYear,
  });
}

function settled(said: Said, measures: readonly SpokenMeasure[], wished: Wished, times: Times): MetricReading {
  const question = { ...wished, measures: measures.map(({ measure }) => measure.code), areas: said.areas };
  if (times.doubtful === null || wished.wish === 'definition') return { status: 'read', question };
  const { period: _unknown, ...rest } = question;
  return { status: 'which-period', candidates: times.doubtful, question: rest };
}

function notHeld(measures: readonly SpokenMeasure[]): MetricReading {
  return { status: 'not-held', nearest: measures.slice(0, MOST_OFFERED).map(({ measure }) => measure.code) };
}
