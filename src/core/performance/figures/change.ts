import type { GoodDirection, Measure } from '../measures/measure.js';
import { periodName, type Period } from '../periods/period.js';
import type { FigureValue } from './observation.js';
import { roundTo } from './round-to.js';
import type { Reported } from './series.js';

/** One side of a change. */
export interface ChangeSide {
  /** The last of those that it adds up, where they make no year. */
  readonly period: Period;
  /** The first of them; left out for a single period or a year. */
  readonly first?: Period;
  readonly value: number;
  readonly decimals: number;
}

/** How a figure moved from one period to another. */
export interface FigureChange {
  readonly from: ChangeSide;
  readonly to: ChangeSide;
  /** To minus from, in the measure's unit: percentage points for percents. */
  readonly difference: number;
  /** In per cent of the earlier figure, to one decimal; null for percents, and from nothing. */
  readonly percent: number | null;
  readonly direction: 'up' | 'down' | 'same';
  /** By the measure's good direction; `neither` where it has none or nothing moved. */
  readonly verdict: 'better' | 'worse' | 'neither';
  /** Which way is better, so that "lower is neither better nor worse" can be said. */
  readonly good: GoodDirection;
  /** How many quarters each side adds up; null where the two are single figures. Where a year is not complete, that is said. */
  readonly quarters: { readonly from: number; readonly to: number } | null;
}

/** The change from one figure of a measure to a later one. Both are of the same measure and area and as long as one another. */
export function figureChange(
  { unit, good }: Pick<Measure, 'unit' | 'good'>,
  { from, to, quarters = null }: Pick<FigureChange, 'from' | 'to'> & { readonly quarters?: FigureChange['quarters'] },
): FigureChange {
  const decimals = Math.max(from.decimals, to.decimals);
  const difference = roundTo(to.value - from.value, decimals);
  const direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
  const percent =
    unit === 'percent' || from.value === 0 ? null : roundTo(((to.value - from.value) / Math.abs(from.value)) * 100, 1);
  return { from, to, difference, percent, direction, verdict: verdictOf(direction, good), good, quarters };
}

function verdictOf(direction: FigureChange['direction'], good: GoodDirection): FigureChange['verdict'] {
  if (direction === 'same' || good === 'neither') return 'neither';
  return direction === good ? 'better' : 'worse';
}

/** One side of a change from a figure. */
export function changeSide({
  period,
  value,
}: Reported<{ readonly period: Period; readonly value: FigureValue }>): ChangeSide {
  return { period, value: value.value, decimals: value.decimals };
}

/** "Q3 2017/18", "Q1 2017/18 to Q3 2017/18". */
export function changeSideName({ first, period }: ChangeSide): string {
  return first === undefined ? periodName(period) : `${periodName(first)} to ${periodName(period)}`;
}
