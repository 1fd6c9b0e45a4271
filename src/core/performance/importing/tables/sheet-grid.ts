import type { Table, TableCell } from '../../../shared/table.js';

/** A cell that knows where it stands in the file, whichever way round the table is read. */
export interface PlacedCell extends TableCell {
  /** Counted from 1. */
  readonly row: number;
  /** Counted from 0. */
  readonly column: number;
  /** It shows what stands in the first cell of a merged range; nothing is in the cell itself. */
  readonly spread: boolean;
}

/** The filled rows of one sheet, all of one width. */
export interface SheetGrid {
  /** As places are named by it; null where a file has one table without a name. */
  readonly sheet: string | null;
  readonly lines: readonly (readonly PlacedCell[])[];
  /** Lines are the sheet's columns. */
  readonly turned: boolean;
}

/** Enough for any report; a hostile file could otherwise name ranges that overlap a million times. */
const MOST_SPREAD = 50_000;

/** A table with merged ranges filled in; null when it has far more merged cells than a report can have. */
export function sheetGrid(table: Table, sheet: string | null): SheetGrid | null {
  const lines: PlacedCell[][] = table.rows.map(({ row, cells }) =>
    cells.map((cell, column) => ({ ...cell, row, column, spread: false })),
  );
  const lineOfRow = new Map(table.rows.map(({ row }, at) => [row, at]));
  let left = MOST_SPREAD;
  for (const range of table.merged.map(rangeOf)) {
    if (range === null) continue;
    const start = lineOfRow.get(range.top);
    const first = start === undefined ? undefined : lines[start]?.[range.left];
    if (start === undefined || first === undefined || first.text === '') continue;
    for (let at = start; (lines[at]?.[0]?.row ?? Infinity) <= range.bottom; at += 1) {
      const line = lines[at] ?? [];
      for (let column = range.left; column <= Math.min(range.right, line.length - 1); column += 1) {
        if (--left < 0) return null;
        const cell = line[column];
        if (cell === undefined || cell === first || cell.text !== '') continue;
        line[column] = { ...first, row: cell.row, column, spread: true };
      }
    }
  }
  return { sheet, lines, turned: false };
}

/** The same with rows and columns exchanged; every cell keeps its place. */
export function turnedGrid({ sheet, lines, turned }: SheetGrid): SheetGrid {
  const width = lines[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => lines.flatMap((line) => line[column] ?? []));
  return { sheet, lines: columns, turned: !turned };
}

/** "A" for 0, "AA" for 26: as spreadsheets name columns. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before === 0 ? '' : columnLetters(before - 1)) + String.fromCharCode(65 + (column % 26));
}

function rangeOf(name: string): Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>> | null {
  const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(name);
  if (found === null) return null;
  const [, left = '', top = '', right = '', bottom = ''] = found;
  return { left: columnNumber(left), top: Number(top), right: columnNumber(right), bottom: Number(bottom) };
}

function columnNumber(letters: string): number {
  return Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((sum, letter) => sum * 26 + letter, 0) - 1;
}
