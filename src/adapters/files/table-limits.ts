import { documentLimits, type DocumentLimits } from './document-limits.js';

/** What one file of tables may cost. A file comes from outside, so each has a bound. */
export interface TableLimits extends DocumentLimits {
  /** Filled rows of one table, its heading among them. */
  readonly rows: number;
  /** Columns of one table, counted from the first to the last that is filled. */
  readonly columns: number;
  /** Size of a .md or .txt file, which is read without a thread of its own. */
  readonly textBytes: number;
  /** Filled cells of the whole file. What the reading thread answers is taken over by the bot's own, which must not wait. */
  readonly cells: number;
}

export const tableLimits: TableLimits = {
  ...documentLimits,
  rows: 20_000,
  columns: 100,
  textBytes: 1024 * 1024,
  cells: 250_000,
};
