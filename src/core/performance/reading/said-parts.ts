import { plainWords, termsOf, type Term } from './terms-of.js';
import { SHARE_TERMS } from './vocabulary/term-phrases.js';

/** A clause of what was said, as words and as what they come to. */
export interface SaidPart {
  readonly words: readonly string[];
  readonly terms: readonly Term[];
}

/** Where one clause ends and another begins. A time that was taken out leaves "¦", which holds a clause together. */
const CLAUSES =
  /[.!?;:()\n]+(?!\d)|,(?!\d)| - |\b(?:but|because|although|though)\b|(?=\bhow (?:many|much)\b)|(?=\bwhat (?:is|was|were|are|percentage|proportion|share|%)(?: |$))/;

/** What was said, clause by clause; clauses without words are left out. */
export function saidParts(text: string): readonly SaidPart[] {
  return text
    .split(CLAUSES)
    .map((clause) => plainWords(clause))
    .filter((words) => words.length > 0)
    .map((words) => ({ words, terms: termsOf(words) }));
}

/** Whether a share or a rate was said. */
export function hasShare(parts: readonly SaidPart[]): boolean {
  return parts.some(({ terms }) => terms.some(({ term }) => SHARE_TERMS.has(term)));
}
