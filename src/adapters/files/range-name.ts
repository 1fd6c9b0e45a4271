/** A column as people name it, counted from 0: A, B, … Z, AA. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnName(before - 1) : '') + String.fromCodePoint(65 + (column % 26));
}

/** A range of cells as people name it ("B2:D2"); column counted from 0, row from 1. */
export function rangeName(range: {
  readonly column: number;
  readonly row: number;
  readonly across: number;
  readonly down: number;
}): string {
  const { column, row, across, down } = range;
  return `${columnName(column)}${row}:${columnName(column + across - 1)}${row + down - 1}`;
}
