import { Fault } from '../../../core/shared/fault.js';

/** Reads a column of closed words; any other word is a fault (`store.unknown_word`) that names the column. */
export function storedWord<Word extends string>(words: readonly Word[], value: string, column: string): Word {
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new Fault('store.unknown_word', { message: `${column} holds the word "${value}"`, ids: { column } });
}
