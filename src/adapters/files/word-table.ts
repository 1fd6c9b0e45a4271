import type { TableCell, TableRow } from '../../core/shared/table.js';
import { textCell } from './cell-text.js';
import { rangeName } from './range-name.js';
import type { WordCell } from './table-answer.js';

/**
 * Lays out a Word table on a grid. A merged cell's text stands at its first place, and its other places are empty, as in
 * a spreadsheet. `mostColumns` bounds what a cell can claim to take up.
 */
export function wordTable(
  rows: readonly (readonly WordCell[])[],
  mostColumns: number,
): { name: null; merged: string[]; rows: TableRow[] } {
  const merged: string[] = [];
  /** For each column, how many more rows a cell from above takes up. */
  const taken: number[] = [];
  const placed = rows.map((cells, index) => {
    const line: TableCell[] = [];
    let column = 0;
    for (const cell of cells.slice(0, mostColumns + 1)) {
      while ((taken[column] ?? 0) > 0) column++;
      while (line.length < column) line.push(textCell(''));
      line.push(textCell(cell.text));
      const across = Math.min(cell.across, mostColumns + 1);
      const down = Math.min(cell.down, rows.length - index);
      if (across > 1 || down > 1) merged.push(rangeName({ column, row: index + 1, across, down }));
      for (const end = column + across; column < end; column++) taken[column] = down;
    }
    for (const [at, left] of taken.entries()) if (left > 0) taken[at] = left - 1;
    return { row: index + 1, cells: line };
  });
  return { name: null, merged, rows: placed };
}
