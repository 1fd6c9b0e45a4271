import type { Priority } from '../../people/board.js';
import { FIT, phraseFit } from './phrase-fit.js';
import { roleWords } from './role-words.js';

/** A priority of the board's plan that words name: by its name, a part of it, or its id. Null for none, and for several. */
export function priorityOf(said: string, priorities: readonly Priority[]): string | null {
  const words = roleWords(said);
  const named = priorities.filter(({ id, name }) =>
    [id, name].some((phrase) => phraseFit(words, roleWords(phrase)) < FIT.none),
  );
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
