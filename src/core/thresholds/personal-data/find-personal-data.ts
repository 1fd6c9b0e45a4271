import { namesSomebody } from './person-names.js';
import { numbersAndAddresses, type DetailKind } from './numbers-and-addresses.js';

export interface KnownThings {
  /** Whether a word, in lower case, is one that the vocabulary or the document uses. */
  readonly isWord: (word: string) => boolean;
  /** Telephone numbers the document itself prints, digits only. */
  readonly telephones: ReadonlySet<string>;
}

/** Read at most so much: beyond it nobody asks a question. */
const LONGEST_READ = 60_000;

/**
 * The kinds of personal details in what was typed; empty for none. It tells kinds only: nothing typed is returned, so
 * nothing of it can be kept or logged.
 */
export function findPersonalData(text: string, known: KnownThings): readonly DetailKind[] {
  const read = text.slice(0, LONGEST_READ);
  const found = new Set(numbersAndAddresses(read, known.telephones));
  if (namesSomebody(read, known.isWord)) found.add('name');
  return [...found];
}
