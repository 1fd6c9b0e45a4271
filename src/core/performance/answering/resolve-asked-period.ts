import { mainGrain, newestOf, type Series } from '../figures/series.js';
import {
  comparePeriods,
  firstMonth,
  lastMonth,
  periodEarlier,
  periodsBetween,
  quarterOfMonth,
  quarterPeriod,
  sameTimeLastYear,
  yearOf,
  type Grain,
  type Period,
} from '../periods/period.js';
import type { AskedPeriod } from './metric-question.js';

/** One period, or several of one length in order. */
export type ResolvedPeriod =
  { readonly kind: 'one'; readonly period: Period } | { readonly kind: 'span'; readonly periods: readonly Period[] };

/**
 * Which periods are meant, in the length that the series is held in. What is relative hangs on the newest that is held,
 * reported or not, never on today. Null where nothing is held to hang it on, or the range holds no whole period.
 */
export function resolveAskedPeriod(asked: AskedPeriod, series: Series): ResolvedPeriod | null {
  if (asked.kind === 'period') return one(asked.period);
  const newest = newestOf(series)?.period;
  if (newest === undefined) return null;
  const grain = mainGrain(series);
  switch (asked.kind) {
    case 'latest':
      return one(newest);
    case 'newest-reported':
      return one(series[grain].findLast(({ value }) => value.kind !== 'not-reported')?.period ?? newest);
    case 'relative':
      return one(relativeTo(newest, asked.what));
    case 'quarter-of-newest-year':
      return one(quarterNearest(newest, quarterPeriod(yearOf(newest).startYear, asked.quarter)));
    case 'year-to-date':
      return span(periodsBetween(firstOfYear(newest, grain), inGrain(newest, grain, 'last')));
    case 'last':
      return span(lastOf(newest, grain, asked));
    case 'all':
      return span(series[grain].map(({ period }) => period));
    case 'range':
      return rangeIn(asked, grain);
  }
}

/** What a relative word means when it hangs on this period. */
export function relativeTo(period: Period, what: Extract<AskedPeriod, { kind: 'relative' }>['what']): Period {
  switch (what) {
    case 'this-year':
      return yearOf(period);
    case 'last-year':
      return periodEarlier(yearOf(period));
    case 'previous-quarter':
      return periodEarlier(period);
    case 'same-quarter-last-year':
      return sameTimeLastYear(period);
  }
}

/** A quarter that has not come yet is meant of the year before. */
function quarterNearest(newest: Period, quarter: Period): Period {
  return comparePeriods(quarter, newest) > 0 && newest.kind === 'quarter' ? sameTimeLastYear(quarter) : quarter;
}

const MONTHS_IN: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12 };

function lastOf(
  newest: Period,
  grain: Grain,
  asked: { readonly count: number; readonly grain: Grain },
): readonly Period[] {
  const count = Math.max(1, Math.round((asked.count * MONTHS_IN[asked.grain]) / MONTHS_IN[grain]));
  const last = inGrain(newest, grain, 'last');
  return periodsBetween(periodEarlier(last, count - 1), last);
}

function rangeIn({ from, to }: { readonly from: Period; readonly to: Period }, grain: Grain): ResolvedPeriod | null {
  const [start, end] = comparePeriods(from, to) <= 0 ? [from, to] : [to, from];
  const periods = periodsBetween(inGrain(start, grain, 'first'), inGrain(end, grain, 'last'));
  const [first] = periods;
  const wholeAsked = first !== undefined && coversMore(first, periods.at(-1) ?? first, start, end);
  // Months that make no whole quarter are asked as they are, and answered with "not by month".
  if (wholeAsked && start.kind === 'month') return span(periodsBetween(start, lastMonth(end)));
  return periods.length === 1 && first !== undefined ? one(first) : span(periods);
}

function coversMore(first: Period, last: Period, start: Period, end: Period): boolean {
  const begins = comparePeriods(firstMonth(first), firstMonth(start)) < 0;
  return begins || comparePeriods(lastMonth(last), lastMonth(end)) > 0;
}

/** The first or last period of a length within another, or the one that holds it. */
export function inGrain(period: Period, grain: Grain, which: 'first' | 'last'): Period {
  const month = which === 'first' ? firstMonth(period) : lastMonth(period);
  if (grain === 'month') return month;
  return grain === 'quarter' ? quarterOfMonth(month) : yearOf(month);
}

function firstOfYear(period: Period, grain: Grain): Period {
  return inGrain(yearOf(period), grain, 'first');
}

function one(period: Period): ResolvedPeriod {
  return { kind: 'one', period };
}

function span(periods: readonly Period[]): ResolvedPeriod | null {
  const [only] = periods;
  if (only === undefined) return null;
  return periods.length === 1 ? one(only) : { kind: 'span', periods };
}
