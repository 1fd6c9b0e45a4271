import { sayList } from '../../../shared/say-list.js';
import type { Period } from '../../periods/period.js';
import { columnRole, type ColumnRole } from './column-role.js';
import { withYear, type ColumnTime } from '../times/column-times.js';
import { looksLikeFigure } from '../cells/looks-like-figure.js';
import { linePlace, placeOf, type Gathered } from './metrics-reading.js';
import { readFigureCell } from '../cells/read-figure-cell.js';
import { readPeriodHeading, type PeriodReading } from '../times/read-period-heading.js';
import { periodFor } from './row-figures.js';
import { rowSubject, shortLabel, type FiguresContext } from './row-subject.js';
import type { PlacedCell, SheetGrid } from './sheet-grid.js';

const HEAD_WITHIN = 40;
const TOTAL = /^(?:(?:grand |sub)?-? ?totals?|year to date|ytd)\b/i;
type Columns = ReadonlyMap<ColumnRole, number>;
/** Many rows say the same of when; each way of saying it is read once. */
type Times = Map<string, ColumnTime | string>;
const WANTED: readonly ColumnRole[] = [
  'measure',
  'code',
  'section',
  'period',
  'year',
  'quarter',
  'value',
  'area',
  'unit',
  'standing',
];

/** Reads a table with a row for each value, its columns in any order; false where no row heads such a table. */
export function readLongTable(grid: SheetGrid, context: FiguresContext, found: Gathered): boolean {
  const at = grid.lines.slice(0, HEAD_WITHIN).findIndex((line) => longColumns(line) !== null);
  const head = grid.lines[at];
  const columns = head === undefined ? null : longColumns(head);
  if (head === undefined || columns === null) return false;
  const unused = head.filter((cell, place) => cell.text !== '' && ![...columns.values()].includes(place));
  if (unused.length > 0)
    found.leftOut.push({
      place: linePlace(grid, head),
      sentence: `Columns that are not kept: ${sayList(unused.map(({ text }) => `“${shortLabel(text)}”`))}.`,
    });
  const times: Times = new Map();
  for (const line of grid.lines.slice(at + 1)) {
    const named = [...columns.values()].some((place) => (line[place]?.text ?? '') !== '');
    const headAgain = !looksLikeFigure(cellOf(line, columns, 'value') ?? undefined) && longColumns(line) !== null;
    if (named && !headAgain) readRow(line, { columns, times }, grid, context, found);
  }
  return true;
}

/** The columns of a line that heads a row for each value: something measured, when, and how much. */
function longColumns(line: readonly PlacedCell[]): Columns | null {
  const columns = new Map<ColumnRole, number>();
  for (const [at, cell] of line.entries()) {
    const role = cell.text === '' || cell.spread ? 'unknown' : columnRole(cell.text);
    if (WANTED.includes(role) && !columns.has(role)) columns.set(role, at);
  }
  const timed = columns.has('period') || columns.has('year') || columns.has('quarter');
  return columns.has('value') && timed && (columns.has('measure') || columns.has('code')) ? columns : null;
}

function readRow(
  line: readonly PlacedCell[],
  { columns, times }: { readonly columns: Columns; readonly times: Times },
  grid: SheetGrid,
  context: FiguresContext,
  found: Gathered,
): void {
  const text = (role: ColumnRole): string => cellOf(line, columns, role)?.text ?? '';
  const value = cellOf(line, columns, 'value');
  const place = linePlace(grid, line);
  const refuse = (cell: PlacedCell | null, sentence: string): void => {
    found.refusals.push({ place: cell === null ? place : placeOf(grid.sheet, cell), sentence });
  };
  if (value === null) return;
  const timeWords = [text('period'), text('year'), text('quarter')].join('');
  // A heading, or a note under the table.
  if (value.text === '' && timeWords === '') return;
  if (text('measure') === '' && text('code') === '') {
    refuse(
      cellOf(line, columns, columns.has('measure') ? 'measure' : 'code'),
      'The row has a figure, and nothing says of what.',
    );
    return;
  }
  const subject = rowSubject(
    {
      label: text('measure'),
      code: text('code'),
      section: text('section') === '' ? null : text('section'),
      area: columns.has('area') ? text('area') : null,
      unit: text('unit'),
      standing: text('standing'),
    },
    context,
  );
  if (subject.status === 'left-out') {
    found.leftOut.push({ place, sentence: subject.sentence });
    return;
  }
  if (subject.status === 'refused') {
    refuse(null, subject.sentence);
    return;
  }
  if ([text('period'), text('quarter'), text('year')].some((words) => TOTAL.test(words))) {
    found.leftOut.push({ place, sentence: 'A total; it is left out.' });
    return;
  }
  const when = timeSaid(line, columns, times);
  if (typeof when === 'string') {
    refuse(cellOf(line, columns, 'period') ?? cellOf(line, columns, 'quarter') ?? cellOf(line, columns, 'year'), when);
    return;
  }
  const { measure, area } = subject;
  const period = periodFor(when, measure);
  if (period === null) {
    refuse(
      cellOf(line, columns, 'period'),
      `“${measure.name}” is counted over a time, and this is a day. Write the quarter, month or year.`,
    );
    return;
  }
  const read = value.spread ? MERGED : readFigureCell(value, measure.unit);
  if (read.status === 'unclear') {
    refuse(value, read.why);
    return;
  }
  found.doubts.push(...subject.doubts.map((sentence) => ({ place, sentence })));
  if (read.doubt !== null) found.doubts.push({ place: placeOf(grid.sheet, value), sentence: read.doubt });
  const standing = read.standing ?? when.standing ?? subject.standing ?? 'final';
  found.figures.push({
    measure: measure.code,
    area,
    period,
    value: read.value,
    standing,
    place: placeOf(grid.sheet, value),
  });
}

const MERGED = { status: 'unclear', why: 'Cells are merged here. Write every figure in its own cell.' } as const;

function timeSaid(line: readonly PlacedCell[], columns: Columns, times: Times): ColumnTime | string {
  const said = (['period', 'year', 'quarter'] as const).map((role) => cellOf(line, columns, role));
  const key = said.map((cell) => `${cell?.text ?? ''}|${cell?.day ?? ''}`).join('|');
  const known = times.get(key) ?? timeOf(line, columns);
  times.set(key, known);
  return known;
}

/** When a row is about, from one column or from a year and a quarter; otherwise why that cannot be told. */
function timeOf(line: readonly PlacedCell[], columns: Columns): ColumnTime | string {
  const whole = readingOf(cellOf(line, columns, 'period'));
  const year = readingOf(cellOf(line, columns, 'year'));
  const part = readingOf(cellOf(line, columns, 'quarter'));
  const parts = [whole, part].find((one) => one.status === 'quarter' || one.status === 'month');
  if (parts?.status === 'quarter' || parts?.status === 'month') {
    const period: Period | null = withYear(parts, year.status === 'none' ? whole : year);
    return period === null
      ? 'No year stands with it. Write the year too, for example Q1 2017/18.'
      : { kind: 'period', period, standing: parts.standing };
  }
  const reading = [whole, part, year].find(({ status }) => status !== 'none');
  if (reading === undefined)
    return `“${shortLabel(saidOf(line, columns))}” is no period that I know. Write it like Q1 2017/18, March 2018 or 2017/18.`;
  switch (reading.status) {
    case 'period':
      return { kind: 'period', period: reading.period, standing: reading.standing };
    case 'month-end':
      return { kind: 'month-end', month: reading.month, standing: reading.standing };
    case 'unclear':
      return `“${shortLabel(saidOf(line, columns))}”: ${reading.why}`;
    default:
      return `“${shortLabel(saidOf(line, columns))}” does not say which financial year is meant. Write it like 2017/18.`;
  }
}

function readingOf(cell: PlacedCell | null): PeriodReading {
  return cell === null || cell.text === '' ? { status: 'none' } : readPeriodHeading(cell.text, cell.day);
}

function saidOf(line: readonly PlacedCell[], columns: Columns): string {
  return (
    (['period', 'quarter', 'year'] as const)
      .map((role) => cellOf(line, columns, role)?.text ?? '')
      .find((text) => text !== '') ?? ''
  );
}

function cellOf(line: readonly PlacedCell[], columns: Columns, role: ColumnRole): PlacedCell | null {
  const at = columns.get(role);
  return at === undefined ? null : (line[at] ?? null);
}
