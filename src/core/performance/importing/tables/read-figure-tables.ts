import type { Table } from '../../../shared/table.js';
import { nothingGathered, type Gathered, type MetricsReading } from './metrics-reading.js';
import { readLongTable } from './read-long-table.js';
import { readWideTable } from './read-wide-table.js';
import type { FiguresContext } from './row-subject.js';
import { sheetGrid, turnedGrid, type SheetGrid } from './sheet-grid.js';
import { findTableHead } from './table-head.js';

/** A file may hold no more figures than this, so that a preview and its saving stay quick. */
export const MOST_FIGURES = 25_000;
const HEAD_WITHIN = 40;

/**
 * Reads the figures of a file's tables, whatever their shape: a row for each value, a column for each period, or a row for
 * each period. Tables without figures are passed over, and that is said. Null where no table has figures in any shape.
 */
export function readFigureTables(tables: readonly Table[], context: FiguresContext): MetricsReading | null {
  const found = nothingGathered();
  let read = 0;
  for (const [at, table] of tables.entries()) {
    const sheet = table.name ?? (tables.length > 1 ? `Table ${at + 1}` : null);
    const grid = sheetGrid(table, sheet);
    if (grid === null) {
      found.refusals.push({ place: { sheet, row: null, column: null }, sentence: 'Far too many cells are merged.' });
      continue;
    }
    if (readGrid(grid, context, found)) read += 1;
    else
      found.leftOut.push({
        place: { sheet, row: null, column: null },
        sentence: 'It has no figures under periods that I know, and is left out.',
      });
  }
  return read === 0 && found.refusals.length === 0 ? null : found;
}

function readGrid(grid: SheetGrid, context: FiguresContext, found: Gathered): boolean {
  if (readLongTable(grid, context, found)) return true;
  const turned = turnedGrid(grid);
  const asIs = periodsOf(grid);
  const other = periodsOf(turned);
  if (asIs === 0 && other === 0) return false;
  readWideTable(asIs >= other ? grid : turned, context, found);
  return true;
}

/** How many periods head the table. */
function periodsOf(grid: SheetGrid): number {
  return findTableHead(grid, 0, HEAD_WITHIN)?.timed ?? 0;
}
