import type { AreaCode } from '../figures/observation.js';
import type { MeasureCode } from '../measures/measure.js';
import type { Grain, Period, Quarter } from '../periods/period.js';

/** When a question is about. What is relative hangs on the newest quarter with data, never on today. */
export type AskedPeriod =
  /** "now", "last quarter", "this quarter", or nothing said. */
  | { readonly kind: 'latest' }
  /** "The last reported": the newest that has a figure, whatever is missing since. */
  | { readonly kind: 'newest-reported' }
  | { readonly kind: 'period'; readonly period: Period }
  /** Both ends belong to it. */
  | { readonly kind: 'range'; readonly from: Period; readonly to: Period }
  /** "the last six quarters", "over two years" (eight quarters). */
  | { readonly kind: 'last'; readonly count: number; readonly grain: Grain }
  /** The quarters of the newest year that there are so far. */
  | { readonly kind: 'year-to-date' }
  | {
      readonly kind: 'relative';
      readonly what: 'this-year' | 'last-year' | 'previous-quarter' | 'same-quarter-last-year';
    }
  /** "in Q1", with no year said. */
  | { readonly kind: 'quarter-of-newest-year'; readonly quarter: Quarter }
  | { readonly kind: 'all' };

export const METRIC_WISHES = [
  'value',
  'total',
  'change',
  'trend',
  'list',
  'highest',
  'lowest',
  'compare',
  'ratio',
  'definition',
  'held',
] as const;
export type MetricWish = (typeof METRIC_WISHES)[number];

/** A question about figures, as it was understood. */
export interface MetricQuestion {
  readonly wish: MetricWish;
  /** One; several for several at once; for a ratio the upper first, then the lower. Empty only for `held`: everything. */
  readonly measures: readonly MeasureCode[];
  readonly period: AskedPeriod;
  /** How long the periods are that were asked for in words ("each quarter", "by year"); null where nothing was said of it. */
  readonly grain: Grain | null;
  /** For a change: what it is measured against. Null for the usual one: the quarter, or year, before. */
  readonly against: AskedPeriod | null;
  /** For a comparison: with whom. Empty for everybody whose figures are held. */
  readonly areas: readonly AreaCode[];
  /** Whether better or worse was asked. */
  readonly better: boolean;
}
