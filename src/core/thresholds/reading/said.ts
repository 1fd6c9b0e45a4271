/** What was typed, as plain words. */
export interface Said {
  readonly words: readonly string[];
  /** For each word the number of its clause, from 0. */
  readonly clauses: readonly number[];
}
