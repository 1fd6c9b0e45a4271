import { checkColumnOrder } from '../times/check-column-order.js';
import { columnRole } from './column-role.js';
import { columnTimes } from '../times/column-times.js';
import type { HeadColumn } from './head-column.js';
import { looksLikeFigure } from '../cells/looks-like-figure.js';
import { nothingGathered, placeOf, type PlacedSentence } from './metrics-reading.js';
import { readPeriodHeading, type PeriodReading } from '../times/read-period-heading.js';
import type { PlacedCell, SheetGrid } from './sheet-grid.js';

/** The head of a table whose columns are periods: one row, or several that belong together. */
export interface TableHead {
  /** The first of its lines, and the first line below it. */
  readonly from: number;
  readonly until: number;
  /** How many columns say something of when, well or badly. */
  readonly timed: number;
  readonly columns: readonly HeadColumn[];
  readonly refusals: readonly PlacedSentence[];
  readonly doubts: readonly PlacedSentence[];
}

const MOST_HEAD_LINES = 4;

/** The next line, from one on, that heads columns of periods; null where there is none. */
export function findTableHead(grid: SheetGrid, start: number, within = Infinity): TableHead | null {
  for (let at = start; at < Math.min(grid.lines.length, start + within); at += 1) {
    const line = grid.lines[at] ?? [];
    if (!headsPeriods(line, grid.lines[at + 1], start === 0) || !hasFiguresBelow(grid, at, line)) continue;
    return headAt(grid, at);
  }
  return null;
}

/**
 * Whether a line names periods and holds no figures, which a row of data would. Numbers such as 2017 can be counts: they are
 * years only over the names of months, or one after the other with nothing else, before there is any figure (`first`).
 */
export function headsPeriods(line: readonly PlacedCell[], below: readonly PlacedCell[] = [], first = false): boolean {
  let sure = false;
  const years: number[] = [];
  let overMonths = false;
  for (const [column, cell] of line.entries()) {
    if (cell.text === '') continue;
    const reading = readCell(cell);
    if (reading.status === 'calendar-year') {
      years.push(reading.year);
      overMonths ||= readCell(below[column]).status === 'month';
    } else if (isTime(reading)) sure = true;
    else if (looksLikeFigure(cell)) return false;
  }
  const run = years.length > 1 && years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
  if (years.length > 0 && !overMonths) return !sure && first && run;
  return sure || overMonths;
}

function headAt(grid: SheetGrid, from: number): TableHead {
  let until = from + 1;
  while (until < from + MOST_HEAD_LINES && isHeadLine(grid.lines[until] ?? [], grid.lines[from] ?? [])) until += 1;
  const lines = grid.lines.slice(from, until);
  const found = nothingGathered();
  const filled = lines.map((line, at) => (at < lines.length - 1 ? yearsAcross(line, lines[at + 1] ?? []) : line));
  const width = lines[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = filled.flatMap((line) => line[column] ?? []).filter(({ text }) => text !== '');
    return { cells, heading: joined(cells), reading: readColumn(cells) };
  });
  const times = columnTimes(
    columns.map(({ reading }) => reading),
    titlesOver(grid, from),
  );
  const resolved = columns.map(({ cells, heading }, column): HeadColumn => {
    const place = placeOf(grid.sheet, cells.at(-1) ?? lines[0]?.[column] ?? { row: 0, column });
    const { time = null, refusal = null, doubt = null } = times[column] ?? {};
    if (refusal !== null) found.refusals.push({ place, sentence: `“${heading}”: ${refusal}` });
    if (doubt !== null) found.doubts.push({ place, sentence: `“${heading}”: ${doubt}` });
    if (time !== null) return { kind: 'figures', time, heading, place, apart: cells.length > 1 };
    const role = refusal === null ? columnRole(cells.at(-1)?.text ?? '') : 'left-out';
    if (role !== 'left-out' && cells.some((cell) => !cell.spread && isTime(readCell(cell))) && refusal === null)
      found.refusals.push({ place, sentence: `I do not know what stands under “${heading}”.` });
    return role === 'total' ? { kind: 'total', heading } : { kind: 'role', role, heading };
  });
  const order = checkColumnOrder(resolved);
  return {
    from,
    until,
    timed: columns.filter(({ reading }) => isTime(reading)).length,
    columns: resolved,
    refusals: [...found.refusals, ...order.refusals],
    doubts: [...found.doubts, ...order.doubts],
  };
}

/** The words above a head, nearest first, and the sheet's own name. */
function titlesOver({ sheet, lines }: SheetGrid, head: number): readonly string[] {
  const above = lines.slice(Math.max(0, head - 5), head).flatMap((line) => line.filter(({ spread }) => !spread));
  return [...above.filter((cell) => !looksLikeFigure(cell)).map(({ text }) => text), sheet ?? ''];
}

/** A line under a head that belongs to it: more of when, or words over columns that have a period already. */
function isHeadLine(line: readonly PlacedCell[], above: readonly PlacedCell[]): boolean {
  if (headsPeriods(line)) return true;
  const filled = line.filter(({ text }) => text !== '');
  const under = line.filter((cell, column) => cell.text !== '' && isTime(readCell(above[column])));
  return under.length * 2 > filled.length && filled.every(({ text }) => !/\d/.test(text));
}

/** "2016/17, blank, blank, blank" over four quarters is the year of all four. */
function yearsAcross(line: readonly PlacedCell[], below: readonly PlacedCell[]): readonly PlacedCell[] {
  let year: PlacedCell | null = null;
  return line.map((cell, column) => {
    if (cell.text !== '') {
      const reading = readCell(cell);
      const isYear =
        reading.status === 'calendar-year' || (reading.status === 'period' && reading.period.kind === 'year');
      year = isYear ? cell : null;
      return cell;
    }
    const part = readCell(below[column]).status;
    return year !== null && (part === 'quarter' || part === 'month') ? { ...cell, text: year.text, day: null } : cell;
  });
}

/** What the cells over a column say together, whatever the order in which its lines say it. */
function readColumn(cells: readonly PlacedCell[]): PeriodReading {
  const [only] = cells;
  if (only !== undefined && cells.length === 1) return readCell(only);
  return readPeriodHeading(joined(cells));
}

function joined(cells: readonly PlacedCell[]): string {
  return cells.map(({ text }) => text).join(' ');
}

function readCell(cell: PlacedCell | undefined): PeriodReading {
  if (cell === undefined || cell.text === '') return { status: 'none' };
  return readPeriodHeading(cell.text, cell.day);
}

function isTime({ status }: PeriodReading): boolean {
  return status !== 'none';
}

function hasFiguresBelow({ lines }: SheetGrid, at: number, head: readonly PlacedCell[]): boolean {
  const columns = head.flatMap((cell, column) => (isTime(readCell(cell)) ? [column] : []));
  const below = lines.slice(at + 1, at + 1 + 12);
  return below.some((line) => columns.some((column) => looksLikeFigure(line[column])));
}
