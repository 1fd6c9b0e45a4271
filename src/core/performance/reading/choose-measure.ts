import { matchMeasures, type MeasureMatch } from './match-measures.js';
import type { MetricVocabulary } from './measure-vocabulary.js';
import type { SpokenMeasure } from './spoken-measure.js';
import type { SaidPart } from './said-parts.js';
import { straysOf } from './strays.js';
import { NEUTRAL_TERMS } from './vocabulary/term-phrases.js';

/** Which measure was meant, as far as it can be told without guessing. */
export type MeasureChoice =
  | { readonly status: 'chosen'; readonly spoken: SpokenMeasure }
  | {
      readonly status: 'ask';
      readonly candidates: readonly SpokenMeasure[];
      readonly why: 'several' | 'qualifier-missing';
    }
  | { readonly status: 'not-held'; readonly nearest: readonly SpokenMeasure[] }
  /** Nothing of what was said belongs to any measure. */
  | { readonly status: 'none' };

/** The share of what was said that a measure has to explain; below it, nothing is even offered as meant. */
const ENOUGH = 0.5;
const MOST_OFFERED = 6;

/**
 * Chooses a measure for what was said. Only a measure that explains everything telling is chosen; what would leave a word
 * out is offered, and what names a part that nobody counts is not held. `allowed` are terms that say something else here.
 */
export function chooseMeasure(
  parts: readonly SaidPart[],
  vocabulary: MetricVocabulary,
  allowed: ReadonlySet<string> = new Set(),
): MeasureChoice {
  const matches = matchMeasures(parts, vocabulary);
  const most = matches[0]?.explained ?? 0;
  if (most === 0) return { status: 'none' };
  const best = countingTimes(matches, parts) ?? matches.filter(({ explained }) => explained === most);
  const complete = meantAmong(best.filter((match) => match.complete));
  const [first] = complete;
  if (first === undefined) return withoutName(parts, best, matches, vocabulary, allowed);
  const { restricting, loose } = straysOf(parts, [first.spoken], vocabulary, allowed);
  const nearest = offered([...complete, ...matches]);
  if (restricting.length > 0) return { status: 'not-held', nearest };
  if (complete.length > 1) return { status: 'ask', candidates: offered(complete), why: 'several' };
  if (loose.length === 0) return { status: 'chosen', spoken: first.spoken };
  return most / (most + loose.length) >= ENOUGH
    ? { status: 'ask', candidates: offered(complete), why: 'several' }
    : { status: 'not-held', nearest };
}

/** Of measures whose names were said in full: those of the longest name, for "neglect referrals" are more than referrals. */
function meantAmong(complete: readonly MeasureMatch[]): readonly MeasureMatch[] {
  const longest = Math.max(0, ...complete.map(({ form }) => form));
  return complete.filter(({ form }) => form === longest);
}

/** How often something happened, and not to how many. */
const OCCURRENCES = ['times', 'often', 'frequently', 'occasions', 'instances', 'episodes', 'incidents'];
const PEOPLE = ['children', 'child', 'people', 'persons', 'victims', 'families'];

/** "How many times children went missing" is meant of what counts times, where that was named as well. */
function countingTimes(matches: readonly MeasureMatch[], parts: readonly SaidPart[]): readonly MeasureMatch[] | null {
  if (!parts.some(({ words }) => OCCURRENCES.some((word) => words.includes(word)))) return null;
  const counting = matches.filter(
    ({ spoken: { words }, complete }) =>
      complete && OCCURRENCES.some((word) => words.includes(word)) && !PEOPLE.some((word) => words.includes(word)),
  );
  const most = Math.max(...counting.map(({ explained }) => explained));
  return counting.length > 0 ? counting.filter(({ explained }) => explained === most) : null;
}

function withoutName(
  parts: readonly SaidPart[],
  best: readonly MeasureMatch[],
  matches: readonly MeasureMatch[],
  vocabulary: MetricVocabulary,
  allowed: ReadonlySet<string>,
): MeasureChoice {
  const fitting = best.filter(({ spoken }) => straysOf(parts, [spoken], vocabulary, allowed).restricting.length === 0);
  const candidates = closestFirst(fitting.length > 0 ? fitting : best, parts);
  const spoken = candidates.map((match) => match.spoken);
  const { restricting, loose } = straysOf(parts, spoken, vocabulary, allowed);
  const nearest = offered([...candidates, ...matches]);
  const most = best[0]?.explained ?? 0;
  const share = most / (most + loose.length + restricting.length);
  if (fitting.length === 0 || restricting.length > 0 || share < ENOUGH) return { status: 'not-held', nearest };
  return { status: 'ask', candidates: offered(candidates), why: 'qualifier-missing' };
}

/** Those of which least is missing come first. */
function closestFirst(matches: readonly MeasureMatch[], parts: readonly SaidPart[]): readonly MeasureMatch[] {
  const said = new Set(parts.flatMap(({ terms }) => terms.map(({ term }) => term)));
  const missing = ({ spoken }: MeasureMatch): number =>
    Math.min(...spoken.forms.map((form) => form.filter((term) => !said.has(term) && !NEUTRAL_TERMS.has(term)).length));
  return [...matches].sort((one, other) => missing(one) - missing(other));
}

function offered(matches: readonly MeasureMatch[]): readonly SpokenMeasure[] {
  return [...new Set(matches.map(({ spoken }) => spoken))].slice(0, MOST_OFFERED);
}
