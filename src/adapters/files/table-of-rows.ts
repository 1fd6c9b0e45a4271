import type { Table, TableCell, TableRow } from '../../core/shared/table.js';
import { textCell } from './cell-text.js';
import { columnName } from './range-name.js';
import { refusal, type Refusal } from './refusal.js';
import type { TextRecord } from './table-answer.js';
import type { TableLimits } from './table-limits.js';
import { tooManyRows } from './table-refusals.js';

export type MadeTable = { readonly kind: 'table'; readonly table: Table } | { readonly kind: 'empty' } | Refusal;

const EMPTY: TableCell = { text: '', number: null, day: null };

/**
 * A table of these rows, all of one width: as wide as the last column that is filled anywhere. Rows with nothing in
 * them are left out. Limits come first: one very wide row would make all the others as wide.
 */
export function tableOfRows(
  {
    name,
    merged,
    rows,
  }: { readonly name: string | null; readonly merged: readonly string[]; rows: readonly TableRow[] },
  limits: TableLimits,
): MadeTable {
  const filled = rows.filter((row) => widthOf(row) > 0);
  if (filled.length === 0) return { kind: 'empty' };
  const what = name === null ? 'This table' : `The sheet “${name}”`;
  if (filled.length > limits.rows) return tooManyRows(limits, what);
  const widest = filled.reduce((most, row) => (widthOf(row) > widthOf(most) ? row : most));
  const width = widthOf(widest);
  if (width > limits.columns) {
    return refusal(
      `${what} has more than ${limits.columns} columns: row ${widest.row} goes on beyond column ${columnName(limits.columns - 1)}.`,
      'Please delete the columns that are not needed, or copy the table into a new file, and send that.',
    );
  }
  const padded = filled.map(({ row, cells }) => ({
    row,
    cells: Array.from({ length: width }, (_one, column) => cells[column] ?? EMPTY),
  }));
  return { kind: 'table', table: { name, merged, rows: padded } };
}

/** A table of rows that hold text only. */
export function tableOfRecords(records: readonly TextRecord[], limits: TableLimits): MadeTable {
  const rows = records.map(({ row, cells }) => ({ row, cells: cells.map(textCell) }));
  return tableOfRows({ name: null, merged: [], rows }, limits);
}

function widthOf({ cells }: TableRow): number {
  return cells.findLastIndex((cell) => cell.text !== '') + 1;
}
