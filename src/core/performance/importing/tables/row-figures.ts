import type { FigureStanding, FigureValue } from '../../figures/observation.js';
import type { Measure } from '../../measures/measure.js';
import { comparePeriods, periodName, quarterOfMonth, yearOf, type Period } from '../../periods/period.js';
import type { ColumnTime } from '../times/column-times.js';
import type { HeadColumn } from './head-column.js';
import { linePlace, placeOf, type FigurePlace, type Gathered } from './metrics-reading.js';
import { readFigureCell } from '../cells/read-figure-cell.js';
import type { RowSubject } from './row-subject.js';
import type { PlacedCell, SheetGrid } from './sheet-grid.js';
import { totalDoubt } from './total-doubt.js';

type About = Extract<RowSubject, { status: 'about' }>;

interface Timed {
  readonly cell: PlacedCell;
  readonly period: Period;
  readonly value: FigureValue;
  readonly standing: FigureStanding | null;
}

/** Takes the figures of one row, under the columns of its head, and checks what is printed as their total. */
export function rowFigures(
  line: readonly PlacedCell[],
  columns: readonly HeadColumn[],
  about: About,
  { grid, found }: { readonly grid: SheetGrid; readonly found: Gathered },
): void {
  const { sheet } = grid;
  const timed: Timed[] = [];
  let parts: number[] = [];
  for (const [at, column] of columns.entries()) {
    const cell = line[at];
    if (cell === undefined || column.kind === 'role') continue;
    const read = cellFigure(cell, about.measure);
    if (read.status === 'unclear') {
      found.refusals.push({ place: placeOf(sheet, cell), sentence: read.why });
      continue;
    }
    if (read.doubt !== null) found.doubts.push({ place: placeOf(sheet, cell), sentence: read.doubt });
    if (column.kind === 'total') {
      const doubt = read.value.kind === 'value' ? totalDoubt(about.measure, read.value, parts) : null;
      if (doubt !== null) found.doubts.push({ place: placeOf(sheet, cell), sentence: doubt });
      parts = [];
      continue;
    }
    const period = periodFor(column.time, about.measure);
    if (period === null) {
      found.refusals.push({
        place: placeOf(sheet, cell),
        sentence: `“${about.measure.name}” is counted over a time, and “${column.heading}” is a day. Write the quarter, month or year.`,
      });
      continue;
    }
    if (read.value.kind === 'value') parts.push(read.value.value);
    timed.push({ cell, period, value: read.value, standing: read.standing ?? column.time.standing });
  }
  sayShortRow(timed, sheet, found);
  keep(timed, about, { grid, place: linePlace(grid, line), found });
}

/** What a column's time is for this measure: the last day of a quarter is the quarter of a stock that is held by quarters. */
export function periodFor(time: ColumnTime, measure: Measure): Period | null {
  if (time.kind === 'period') return time.period;
  if (measure.kind === 'flow') return null;
  const { month } = time;
  if (measure.heldAs === 'quarter' && month.month % 3 === 0) return quarterOfMonth(month);
  return measure.heldAs === 'year' && month.month === 3 ? yearOf(month) : month;
}

/** A blank before the first figure of a row says that the series begins later; one after it, that it was not reported. */
function keep(
  timed: readonly Timed[],
  about: About,
  { grid, place, found }: { readonly grid: SheetGrid; readonly place: FigurePlace; readonly found: Gathered },
): void {
  const inTime = [...timed].sort((one, other) => comparePeriods(one.period, other.period));
  const first = inTime.findIndex(({ cell }) => cell.text !== '');
  const begins = inTime[first];
  if (begins === undefined) return;
  if (first > 0)
    found.leftOut.push({
      place,
      sentence: `“${about.measure.name}” has nothing before ${periodName(begins.period)}; nothing is kept for that.`,
    });
  for (const { cell, period, value, standing } of inTime.slice(first))
    found.figures.push({
      measure: about.measure.code,
      area: about.area,
      period,
      value,
      standing: standing ?? about.standing ?? 'final',
      place: placeOf(grid.sheet, cell),
    });
}

function cellFigure(cell: PlacedCell, measure: Measure): ReturnType<typeof readFigureCell> {
  return cell.spread
    ? {
        status: 'unclear',
        why: `Cells are merged here, and I cannot tell for what “${cell.text}” stands. Write every figure in its own cell.`,
      }
    : readFigureCell(cell, measure.unit);
}

/** A row that ends before the others do: a blank may have been lost on the way, and every figure after it stands one period early. */
function sayShortRow(timed: readonly Timed[], sheet: string | null, found: Gathered): void {
  const last = timed.findLastIndex(({ cell }) => cell.text !== '');
  const after = timed[last + 1];
  if (last < 1 || after === undefined) return;
  found.doubts.push({
    place: placeOf(sheet, after.cell),
    sentence: 'The row ends before the others: if a blank was lost in it, its figures stand under the wrong periods.',
  });
}
