import type { Measure } from '../measures/measure.js';
import { spokenText } from './spoken-text.js';
import { plainWords, termsOf, type Term } from './terms-of.js';
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
  /** Every word of its names and qualifiers. */
  readonly words: readonly string[];
}

export interface Alternative {
  readonly terms: readonly string[];
  readonly words: readonly string[];
}

/** Makes a measure's name, aliases and qualifiers ready to be found in what people say. */
export function spokenMeasure(measure: Measure): SpokenMeasure {
  const said = [measure.name, ...measure.aliases].map(phraseOf);
  const forms = said.map(formOf).filter((form) => form.length > 0);
  const qualifiers = measure.qualifiers.map((list) =>
    list.map((text) => {
      const { words, terms } = phraseOf(text);
      return { words, terms: unique(terms.map(({ term }) => term)) };
    }),
  );
  const own = [
    ...said.flatMap(({ terms }) => terms.map(({ term }) => term)),
    ...qualifiers.flat().flatMap(({ terms }) => terms),
  ];
  const words = unique([...said, ...qualifiers.flat()].flatMap((phrase) => phrase.words));
  const terms = new Set(own.flatMap((term) => [term, ...widerTerms(term)]));
  if (measure.kind === 'rate') terms.add('rate');
  if (measure.unit === 'percent') terms.add('percent');
  if (terms.has('timely') || [...terms].some((term) => term.startsWith('days'))) terms.add('timely');
  return { measure, forms, qualifiers, terms, words };
}

/** A measure may be called anything, “constructor” too, which every object has something for. */
function widerTerms(term: string): readonly string[] {
  return (Object.hasOwn(WIDER_TERMS, term) ? WIDER_TERMS[term] : undefined) ?? [];
}

/**
 * What has to be said of a name or alias: its terms, and other words that are more than grammar ("total", "second"). That a
 * share is in per cent goes without saying where two other things are said. A subject with many measures ("CSE") names none
 * of them by itself.
 */
function formOf({ words, terms }: Phrase): readonly string[] {
  const left = words.filter((word, at) => !GRAMMAR.has(word) && !terms.some(({ from, to }) => from <= at && at < to));
  const all = unique([...terms.map(({ term }) => term), ...left]);
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
  ['assessment', 'risk', 'atrisk'],
];

/** Words of a name that nobody has to say. */
const GRAMMAR: ReadonlySet<string> = new Set(
  'a an the this that of to in on at by for from with as and or is are was were be been who whose which do we how many number numbers figures figure numbered children child kids young people persons completed done held received recorded made given during quarter end level'.split(
    ' ',
  ),
);

interface Phrase {
  readonly words: readonly string[];
  readonly terms: readonly Term[];
}

function phraseOf(text: string): Phrase {
  const words = plainWords(spokenText(text) ?? '');
  return { words, terms: termsOf(words) };
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
