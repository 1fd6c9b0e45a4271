import { tableColumns } from '../../core/meetings/agenda/read-agenda/table-columns.js';
import type { TextLine } from '../../core/meetings/agenda/read-agenda/text-line.js';

/** A line with its cells and where they stand, in points. */
export interface PositionedLine {
  readonly cells: readonly { readonly text: string; readonly from: number; readonly to: number }[];
  /** More space above than between lines of a paragraph. */
  readonly apart: boolean;
}

type Row = string[];
const EDGE = 6;

/**
 * Puts agenda tables together. A line that names columns ("Item, Lead, Time") opens one; cells below are sorted under
 * its heads by where they begin, and a line without a first cell carries on the row above, as wrapped cells do.
 * A line that runs across the columns ends the table.
 */
export function pdfTables(lines: readonly PositionedLine[]): Omit<TextLine, 'page'>[] {
  const out: Omit<TextLine, 'page'>[] = [];
  let heads: readonly number[] | null = null;
  let row: Row | null = null;
  const close = (): void => {
    if (row !== null) out.push(rowLine(row));
    row = null;
  };
  for (const line of lines) {
    const opens = tableColumns(line.cells.map((cell) => cell.text)) !== null;
    if (opens) heads = line.cells.map((cell) => cell.from);
    const sorted: Row | null = heads === null ? null : underHeads(line, heads);
    if (sorted === null) {
      close();
      heads = null;
      out.push(...plainLines(line));
    } else if (row !== null && !opens && carriesOn(sorted)) row = joined(row, sorted);
    else {
      close();
      row = sorted;
    }
  }
  close();
  return out;
}

/** Cells sorted under the heads; null when one starts left of the first head or runs over the next. */
function underHeads(line: PositionedLine, heads: readonly number[]): Row | null {
  const row: Row = heads.map(() => '');
  for (const cell of line.cells) {
    const at = heads.findLastIndex((head) => head <= cell.from + EDGE);
    const next = heads[at + 1];
    if (at < 0 || (next !== undefined && cell.to > next + EDGE * 3)) return null;
    row[at] = `${row[at] ?? ''} ${cell.text}`.trim();
  }
  return row;
}

/** A wrapped row has nothing in its first column, or nothing but its first column goes on. */
function carriesOn(row: Row): boolean {
  return row[0] === '';
}

function joined(above: Row, row: Row): Row {
  return above.map((cell, at) => `${cell} ${row[at] ?? ''}`.trim());
}

function rowLine(cells: Row): Omit<TextLine, 'page'> {
  return { text: cells.join('\t'), cells };
}

function plainLines(line: PositionedLine): Omit<TextLine, 'page'>[] {
  const texts = line.cells.map((cell) => cell.text);
  const own = { text: texts.join('\t'), cells: texts.length > 1 ? texts : null };
  return line.apart ? [{ text: '', cells: null }, own] : [own];
}
