import type { Measure } from '../../measures/measure.js';
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
  /** The words that tell something. */
  readonly telling: ReadonlySet<string>;
}

/** So many different unknown labels are looked at closely; a file with more of them is no data set of this board. */
const MOST_SOUGHT = 300;

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
  let sought = 0;
  return (label, section) => {
    const key = `${label}\n${section ?? ''}`;
    const known = answers.get(key) ?? exactMatch(label, section, named, byWords);
    if (known !== null) {
      answers.set(key, known);
      return known;
    }
    sought += 1;
    const answer = sought > MOST_SOUGHT ? NOT_SOUGHT : nearMatch(label, section, named);
    answers.set(key, answer);
    return answer;
  };
}

const NOT_SOUGHT: MeasureMatch = { status: 'unknown', nearest: [] };

function exactMatch(
  label: string,
  section: string | null,
  named: readonly Named[],
  byWords: ReadonlyMap<string, readonly Measure[]>,
): MeasureMatch | null {
  const words = measureWords(label);
  const above = section === null ? '' : measureWords(section);
  const exactly =
    byWords.get(`${above} ${words}`.trim()) ?? byWords.get(`${words} ${above}`.trim()) ?? byWords.get(words);
  if (exactly === undefined) return null;
  const [measure, second] = exactly;
  if (measure === undefined || second !== undefined) return { status: 'several', measures: exactly };
  const others = measuresOfSection(words, above, measure, named);
  return others.length === 0 ? { status: 'matched', measure } : { status: 'several', measures: [measure, ...others] };
}

function nearMatch(label: string, section: string | null, named: readonly Named[]): MeasureMatch {
  const words = measureWords(label);
  const counted = words.replace(/^(?:the )?(?:total )?(?:number|no) (?:of )?/, '');
  const near = named.filter((one) => one.words === counted || nearlySame(one.words, words));
  const measures = [...new Set(near.map(({ measure }) => measure))];
  const [only] = measures;
  if (only !== undefined)
    return measures.length === 1 ? { status: 'near', measure: only } : { status: 'several', measures };
  return { status: 'unknown', nearest: nearest(`${section === null ? '' : measureWords(section)} ${words}`, named) };
}

/**
 * "Referrals" under "Early help" is hardly the measure that is called just "Referrals" when there is one of early help too:
 * measures with the label's words and a word of the heading that the exact one lacks.
 */
function measuresOfSection(words: string, above: string, exact: Measure, named: readonly Named[]): readonly Measure[] {
  const own = new Set(named.filter(({ measure }) => measure === exact).flatMap((one) => [...one.telling]));
  const place = wordsOf(measureWords(exact.section));
  const foreign = [...wordsOf(above)].filter((word) => /^\p{L}+$/u.test(word) && !own.has(word) && !place.has(word));
  if (foreign.length === 0) return [];
  const label = [...wordsOf(words)];
  const others = named.filter(({ measure, telling: said }) => {
    return measure !== exact && label.every((word) => said.has(word)) && foreign.some((word) => said.has(word));
  });
  return [...new Set(others.map(({ measure }) => measure))];
}

function nearest(words: string, named: readonly Named[]): readonly Measure[] {
  const said = wordsOf(words);
  const likeness = new Map<Measure, number>();
  for (const { measure, telling: own } of named) {
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
  return [measure.code, measure.name, ...measure.aliases].map((name) => {
    const words = measureWords(name);
    return { measure, words, telling: wordsOf(words) };
  });
}

/** The words that tell something, without their plural. */
function wordsOf(words: string): ReadonlySet<string> {
  const telling = words.split(' ').filter((word) => word !== '' && !SMALL_WORDS.has(word));
  return new Set(telling.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)));
}
