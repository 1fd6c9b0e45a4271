import type { GoodDirection } from '../measures/measure.js';
import type { Period } from '../periods/period.js';

/** How a figure moved from one period to another. */
export interface FigureChange {
  readonly from: { readonly period: Period; readonly value: number; readonly decimals: number };
  readonly to: { readonly period: Period; readonly value: number; readonly decimals: number };
  /** To minus from, in the measure's unit: percentage points for percents. */
  readonly difference: number;
  /** In per cent of the earlier figure, to one decimal; null for percents, and from nothing. */
  readonly percent: number | null;
  readonly direction: 'up' | 'down' | 'same';
  /** By the measure's good direction; `neither` where it has none or nothing moved. */
  readonly verdict: 'better' | 'worse' | 'neither';
  /** Which way is better, so that "lower is neither better nor worse" can be said. */
  readonly good: GoodDirection;
  /** How many quarters each side adds up; null where the two are single figures. Where they differ, that is said. */
  readonly quarters: { readonly from: number; readonly to: number } | null;
}
