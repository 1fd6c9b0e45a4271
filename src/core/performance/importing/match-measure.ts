import type { Measure } from '../measures/measure.js';
import { measureWords } from './measure-words.js';
import { nearlySame } from './nearly-same.js';

/** What a label of a row or column was found to mean. */
export type MeasureMatch =
  | { readonly status: 'matched'; readonly measure: Measure }
  /** Spelled a little otherwise; `measure` is the only one that is near. */
  | { readonly status: 'near'; readonly measure: Measure }
  /** More than one measure is called so. */
  | { readonly status: 'several'; readonly measures: readonly Measure[] }
  /** None is called so; the nearest are offered, the best first, and none of them is taken. */
  | { readonly status: 'unknown'; readonly nearest: readonly Measure[] };

export type MatchMeasure = (label: string, section: string | null) => MeasureMatch;

const MOST_OFFERED = 3;
const LEAST_ALIKE = 0.3;
const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
  'no',
  'number',
  'section',
]);

interface Named {
  readonly measure: Measure;
  readonly words: string;
}

/**
 * Finds measures by code, name or alias. Case, punctuation and white space do not count; everything else does, save slips of
 * the keyboard, which are told apart as `near`. Under a section's heading the heading's words may complete the label.
 */
export function measureMatcher(catalogue: readonly Measure[]): MatchMeasure {
  const named = catalogue.flatMap(namesOf);
  const byWords = new Map<string, readonly Measure[]>();
  for (const { measure, words } of named) {
    const known = byWords.get(words) ?? [];
    if (!known.includes(measure)) byWords.set(words, [...known, measure]);
  }
  const answers = new Map<string, MeasureMatch>();
  return (label, section) => {
    const key = `${label}\n${section ?? ''}`;
    const answer = answers.get(key) ?? matched(label, section, named, byWords);
    answers.set(key, answer);
    return answer;
  };
}

function matched(
  label: string,
  section: string | null,
  named: readonly Named[],
  byWords: ReadonlyMap<string, readonly Measure[]>,
): MeasureMatch {
  const words = measureWords(label);
  const above = section === null ? '' : measureWords(section);
  const exactly =
    byWords.get(`${above} ${words}`.trim()) ?? byWords.get(`${words} ${above}`.trim()) ?? byWords.get(words);
  if (exactly !== undefined) {
    const [measure, second] = exactly;
    if (measure === undefined || second !== undefined) return { status: 'several', measures: exactly };
    const others = measuresOfSection(words, above, measure, named);
    return others.length === 0 ? { status: 'matched', measure } : { status: 'several', measures: [measure, ...others] };
  }
  const counted = words.replace(/^(?:the )?(?:total )?(?:number|no) (?:of )?/, '');
  const near = named.filter((one) => one.words === counted || nearlySame(one.words, words));
  const measures = [...new Set(near.map(({ measure }) => measure))];
  const [only] = measures;
  if (only !== undefined)
    return measures.length === 1 ? { status: 'near', measure: only } : { status: 'several', measures };
  return { status: 'unknown', nearest: nearest(`${above} ${words}`, named) };
}

/**
 * "Referrals" under "Early help" is hardly the measure that is called just "Referrals" when there is one of early help too:
 * measures with the label's words and a word of the heading that the exact one lacks.
 */
function measuresOfSection(words: string, above: string, exact: Measure, named: readonly Named[]): readonly Measure[] {
  const own = new Set(named.filter(({ measure }) => measure === exact).flatMap((one) => [...wordsOf(one.words)]));
  const place = wordsOf(measureWords(exact.section));
  const foreign = [...wordsOf(above)].filter((word) => /^\p{L}+$/u.test(word) && !own.has(word) && !place.has(word));
  if (foreign.length === 0) return [];
  const label = [...wordsOf(words)];
  const others = named.filter(({ measure, words: theirs }) => {
    const said = wordsOf(theirs);
    return measure !== exact && label.every((word) => said.has(word)) && foreign.some((word) => said.has(word));
  });
  return [...new Set(others.map(({ measure }) => measure))];
}

function nearest(words: string, named: readonly Named[]): readonly Measure[] {
  const said = wordsOf(words);
  const likeness = new Map<Measure, number>();
  for (const { measure, words: theirs } of named) {
    const own = wordsOf(theirs);
    const shared = [...own].filter((word) => said.has(word)).length;
    const alike = (2 * shared) / Math.max(1, own.size + said.size);
    if (alike >= LEAST_ALIKE) likeness.set(measure, Math.max(alike, likeness.get(measure) ?? 0));
  }
  return [...likeness]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_OFFERED)
    .map(([measure]) => measure);
}

function namesOf(measure: Measure): readonly Named[] {
  return [measure.code, measure.name, ...measure.aliases].map((name) => ({ measure, words: measureWords(name) }));
}

/** The words that tell something, without their plural. */
function wordsOf(words: string): ReadonlySet<string> {
  const telling = words.split(' ').filter((word) => word !== '' && !SMALL_WORDS.has(word));
  return new Set(telling.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)));
}
