import type { HeldSeries } from '../answering/metric-answer.js';
import type { Area } from '../figures/observation.js';
import type { Measure } from '../measures/measure.js';
import { comparePeriods, yearOf, type Period } from '../periods/period.js';
import { plainWords, termsOf } from './terms-of.js';
import { spokenText } from './spoken-text.js';
import { NEUTRAL_TERMS, SHARE_TERMS, SUBJECT_TERMS, WIDER_TERMS } from './vocabulary/term-phrases.js';

/** A measure as it can be spoken of. */
export interface SpokenMeasure {
  readonly measure: Measure;
  /** Its name and aliases; all terms of one have to be said. */
  readonly forms: readonly (readonly string[])[];
  /** Of each list one alternative has to be said: all its terms, or all its words. */
  readonly qualifiers: readonly (readonly Alternative[])[];
  /** Every term that belongs to it. */
  readonly terms: ReadonlySet<string>;
}

export interface Alternative {
  readonly terms: readonly string[];
  readonly words: readonly string[];
}

/** What the reader has to know of a board's figures, made ready once for each state of the catalogue. */
export interface MetricVocabulary {
  readonly measures: readonly SpokenMeasure[];
  /** Which measures a term belongs to. */
  readonly byTerm: ReadonlyMap<string, readonly SpokenMeasure[]>;
  /** The words of the catalogue, which slips are repaired towards. */
  readonly words: ReadonlySet<string>;
  /** Names as they are said, in small letters. */
  readonly areas: readonly (Pick<Area, 'code' | 'kind' | 'name'> & { readonly own: boolean })[];
  /** The first year of the newest financial year with figures; null where nothing is held. */
  readonly newestYear: number | null;
  readonly newest: Period | null;
}

/** What is known to the reader: the catalogue in its own order, whose figures are held, and of which periods. */
export interface Known {
  readonly measures: readonly Measure[];
  readonly areas: readonly Area[];
  readonly held: readonly HeldSeries[];
}

/** Makes a catalogue ready for reading. Takes some milliseconds for hundreds of measures; do it once, not for each question. */
export function metricVocabulary({ measures, areas, held }: Known): MetricVocabulary {
  const spoken = measures.map(spokenMeasure);
  const byTerm = new Map<string, SpokenMeasure[]>();
  for (const one of spoken) {
    for (const term of one.terms) {
      const beside = byTerm.get(term);
      if (beside === undefined) byTerm.set(term, [one]);
      else beside.push(one);
    }
  }
  const newest = newestOf(held);
  const said = measures.flatMap(({ name, aliases, qualifiers }) => [name, ...aliases, ...qualifiers.flat()]);
  return {
    measures: spoken,
    byTerm,
    words: new Set(said.flatMap((text) => wordsOf(text))),
    areas: areas.map(({ code, name, kind }) => ({
      code,
      kind,
      name: spokenText(name) ?? '',
      own: kind === 'own' || kind === 'published',
    })),
    newest,
    newestYear: newest === null ? null : yearOf(newest).startYear,
  };
}

function spokenMeasure(measure: Measure): SpokenMeasure {
  const said = [measure.name, ...measure.aliases];
  const forms = said.map(formOf).filter((form) => form.length > 0);
  const qualifiers = measure.qualifiers.map((list) =>
    list.map((text) => ({ terms: termsIn(text), words: wordsOf(text) })),
  );
  const own = [...said.flatMap(termsIn), ...qualifiers.flat().flatMap(({ terms }) => terms)];
  const terms = new Set(own.flatMap((term) => [term, ...(WIDER_TERMS[term] ?? [])]));
  if (measure.kind === 'rate') terms.add('rate');
  if (measure.unit === 'percent') terms.add('percent');
  if (terms.has('timely') || [...terms].some((term) => term.startsWith('days'))) terms.add('timely');
  return { measure, forms, qualifiers, terms };
}

/**
 * What has to be said of a name or alias: its terms, and other words that are more than grammar ("total", "second"). That a
 * share is in per cent goes without saying where two other things are said. A subject with many measures ("CSE") names none
 * of them by itself.
 */
function formOf(text: string): readonly string[] {
  const words = wordsOf(text);
  const terms = termsOf(words);
  const left = words.filter((word, at) => !GRAMMAR.has(word) && !terms.some(({ from, to }) => from <= at && at < to));
  const all = [...new Set([...terms.map(({ term }) => term), ...left])];
  const telling = all.filter((term) => !NEUTRAL_TERMS.has(term));
  const [only, ...others] = telling;
  if (TOO_WIDE.some((wide) => telling.every((term) => wide.includes(term)))) return [];
  if (only !== undefined && others.length === 0 && SUBJECT_TERMS.has(only)) return all.length > 1 ? all : [];
  const rest = telling.filter((term) => !SHARE_TERMS.has(term));
  return rest.length >= 2 ? rest : telling;
}

/** Said of conferences of both kinds, and of risks of any kind: none of them is named. */
const TOO_WIDE = [
  ['conference', 'timely', 'percent'],
  ['assessment', 'risk'],
];

/** Words of a name that nobody has to say. */
const GRAMMAR: ReadonlySet<string> = new Set(
  'a an the this that of to in on at by for from with as and or is are was were be been who whose which do we how many number numbers figures figure numbered children child kids young people persons completed done held received recorded made given during quarter end level'.split(
    ' ',
  ),
);

function termsIn(text: string): readonly string[] {
  return [...new Set(termsOf(wordsOf(text)).map(({ term }) => term))];
}

function wordsOf(text: string): readonly string[] {
  return plainWords(spokenText(text) ?? '');
}

function newestOf(held: readonly HeldSeries[]): Period | null {
  const quarters = held.filter(({ grain }) => grain === 'quarter');
  const lasts = (quarters.length > 0 ? quarters : held).map(({ last }) => last);
  return lasts.reduce<Period | null>(
    (newest, period) => (newest === null || comparePeriods(period, newest) > 0 ? period : newest),
    null,
  );
}
