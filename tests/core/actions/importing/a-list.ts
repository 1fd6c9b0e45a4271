import type { ListContext } from '../../../../src/core/actions/importing/action-list.js';
import type { Table, TableCell } from '../../../../src/core/shared/table.js';
import { readingBoard } from '../reading/reading-board.js';

/** A cell as a file's reader gives it; a day in it makes it a date cell. */
export function aCell(text: string, day: string | null = null): TableCell {
  return { text, number: null, day };
}

/** A table of these rows, numbered from 1. */
export function aTable(rows: readonly (readonly (string | TableCell)[])[], given: Partial<Table> = {}): Table {
  return {
    name: null,
    merged: [],
    rows: rows.map((cells, index) => ({
      row: index + 1,
      cells: cells.map((cell) => (typeof cell === 'string' ? aCell(cell) : cell)),
    })),
    ...given,
  };
}

export const HEAD = ['Action', 'By whom', 'By when'] as const;

/** The reading board of Thursday 17 December 2026, its log empty. */
export function listContext(given: Partial<ListContext> = {}): ListContext {
  return { ...readingBoard(), existing: [], ...given };
}
