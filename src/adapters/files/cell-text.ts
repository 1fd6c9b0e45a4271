import type { TableCell } from '../../core/shared/table.js';

/** White space made single, as a table's cells hold it. */
export function cellText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * A cell of a source that holds text and nothing else: CSV, Word, a paste. It has neither number nor day, however much
 * its text looks like one; what a column means is for the reader of the table to know.
 */
export function textCell(text: string): TableCell {
  return { text: cellText(text), number: null, day: null };
}
