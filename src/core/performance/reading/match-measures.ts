import type { MetricVocabulary } from './measure-vocabulary.js';
import type { Alternative, SpokenMeasure } from './spoken-measure.js';
import type { SaidPart } from './said-parts.js';
import { NEUTRAL_TERMS, SHARE_TERMS } from './vocabulary/term-phrases.js';

/** A measure that the words may mean. */
export interface MeasureMatch {
  readonly spoken: SpokenMeasure;
  /** How many of the things said belong to it. */
  readonly explained: number;
  /** How many things its longest name or alias that was said in full has; 0 where none was. */
  readonly form: number;
  /** Whether a name or alias was said in full, with all that has to be said for this measure. */
  readonly complete: boolean;
}

/** The measures that share something with what was said, those that explain most of it first. */
export function matchMeasures(parts: readonly SaidPart[], vocabulary: MetricVocabulary): readonly MeasureMatch[] {
  const terms = new Set(parts.flatMap((part) => part.terms.map(({ term }) => term)));
  const telling = [...terms].filter((term) => !NEUTRAL_TERMS.has(term) && !SHARE_TERMS.has(term));
  const near = new Set(telling.flatMap((term) => vocabulary.byTerm.get(term) ?? []));
  if (near.size === 0) return [];
  const words = new Set(parts.flatMap((part) => part.words));
  const said = { terms, words, all: new Set([...terms, ...words]) };
  if ([...terms].some((term) => /^days\d/.test(term))) said.all.add('timely');
  if (areReferralsAgain(terms)) said.all.add('rereferral');
  if (words.has('often') || words.has('frequently')) words.add('times');
  return [...near]
    .map((spoken) => matchOf(spoken, said))
    .sort((one, other) => other.explained - one.explained || Number(other.complete) - Number(one.complete));
}

/** "The share of referrals that were repeats"; a number of repeat referrals can be of early help. */
function areReferralsAgain(terms: ReadonlySet<string>): boolean {
  return ['referral', 'repeat', 'percent'].every((term) => terms.has(term)) && !terms.has('earlyhelp');
}

interface SaidWords {
  readonly terms: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Both together, with what they imply. */
  readonly all: ReadonlySet<string>;
}

function matchOf(spoken: SpokenMeasure, { terms, words, all }: SaidWords): MeasureMatch {
  const has = (form: readonly string[]): boolean => form.every((term) => all.has(term));
  const form = Math.max(0, ...spoken.forms.filter(has).map(({ length }) => length));
  const qualified = spoken.qualifiers.every((list) => list.some((alternative) => isSaid(alternative, all, words)));
  let explained = 0;
  for (const term of terms) if (spoken.terms.has(term) && !NEUTRAL_TERMS.has(term)) explained += 1;
  return { spoken, explained, form, complete: form > 0 && qualified };
}

function isSaid({ terms, words }: Alternative, all: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  return (terms.length > 0 && terms.every((term) => all.has(term))) || words.every((word) => said.has(word));
}
