import { tableColumns } from '../../core/meetings/agenda/read-agenda/table-columns.js';
import type { TextLine } from '../../core/meetings/agenda/read-agenda/text-line.js';
import { levelHeading } from '../../core/thresholds/importing/reading/level-heading.js';

/** A line with its cells and where they stand, in points. */
export interface PositionedLine {
  readonly cells: readonly { readonly text: string; readonly from: number; readonly to: number }[];
  /** More space above than between lines of a paragraph. */
  readonly apart: boolean;
  /** How deep a heading it is, from 1; 0 for what is none. */
  readonly depth: number;
}

type Row = string[];
const EDGE = 6;

/** What a table's head makes of the lines below it. */
type Opened = 'agenda' | 'levels';

/**
 * Puts tables together whose heads are known: of agendas ("Item, Lead, Time") and of levels side by side ("Level 1, Level 2").
 * Cells below are sorted under the heads by where they begin. In an agenda a line without a first cell carries on the row
 * above, as wrapped cells do; under levels every line does that stands close, and keeps its break. A line that runs across
 * the columns ends the table.
 */
export function pdfTables(lines: readonly PositionedLine[]): Omit<TextLine, 'page'>[] {
  const out: Omit<TextLine, 'page'>[] = [];
  let heads: readonly number[] | null = null;
  let table: Opened = 'agenda';
  let row: Row | null = null;
  const close = (): void => {
    if (row !== null) out.push(rowLine(row));
    row = null;
  };
  for (const line of lines) {
    const opens = opened(line.cells.map((cell) => cell.text));
    if (opens !== null) {
      heads = line.cells.map((cell) => cell.from);
      table = opens;
    }
    const leaves = table === 'levels' && opens === null && standsAlone(line);
    const sorted: Row | null = heads === null || leaves ? null : underHeads(line, heads);
    if (sorted === null) {
      close();
      heads = null;
      out.push(...plainLines(line));
    } else if (row !== null && opens === null && table === 'agenda' && carriesOn(sorted))
      row = joined(row, sorted, ' ');
    else if (row !== null && opens === null && table === 'levels' && !line.apart && opened(row) === null)
      row = joined(row, sorted, '\n');
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

/** A heading below a table of levels must not be taken for what stands in its first column. */
function standsAlone({ apart, cells, depth }: PositionedLine): boolean {
  const [first] = cells;
  return (apart || depth > 0) && cells.length === 1 && first !== undefined && !/^[^\p{L}\p{N}]/u.test(first.text);
}

/** A wrapped row has nothing in its first column, or nothing but its first column goes on. */
function carriesOn(row: Row): boolean {
  return row[0] === '';
}

function joined(above: Row, row: Row, by: string): Row {
  return above.map((cell, at) => `${cell}${by}${row[at] ?? ''}`.trim());
}

function opened(cells: readonly string[]): Opened | null {
  if (tableColumns(cells) !== null) return 'agenda';
  const levels = new Set(cells.flatMap((cell) => levelHeading(cell)?.number ?? []));
  return levels.size >= 2 ? 'levels' : null;
}

function rowLine(cells: Row): Omit<TextLine, 'page'> {
  return { text: cells.map((cell) => cell.replaceAll('\n', ' ')).join('\t'), cells };
}

function plainLines(line: PositionedLine): Omit<TextLine, 'page'>[] {
  const mark = line.depth === 0 ? '' : `${'#'.repeat(line.depth)} `;
  const texts = line.cells.map((cell) => `${mark}${cell.text}`);
  const own = { text: texts.join('\t'), cells: texts.length > 1 ? texts : null };
  return line.apart ? [{ text: '', cells: null }, own] : [own];
}
