import type { Table } from '../../core/shared/table.js';
import type { Refusal } from './refusal.js';
import type { TableLimits } from './table-limits.js';
import type { MadeTable } from './table-of-rows.js';
import { noTable, tooManyCells } from './table-refusals.js';

/** The tables of a file, with remarks a person should know of, as sentences; or why it was not read. */
export type ReadTables =
  { readonly kind: 'read'; readonly tables: readonly Table[]; readonly remarks: readonly string[] } | Refusal;

/** All tables of one file, or the first reason not to take any: a file is read whole or not at all. */
export function foundTables(made: readonly MadeTable[], remarks: readonly string[], limits: TableLimits): ReadTables {
  const tables: Table[] = [];
  let cells = 0;
  for (const one of made) {
    if (one.kind === 'refused') return one;
    if (one.kind === 'empty') continue;
    tables.push(one.table);
    for (const row of one.table.rows) cells += row.cells.filter((cell) => cell.text !== '').length;
  }
  if (cells > limits.cells) return tooManyCells(limits);
  return tables.length === 0 ? noTable() : { kind: 'read', tables, remarks };
}
