import { comparePeriods, periodKey, type Grain, type Period } from '../periods/period.js';
import type { FigureValue, Observation } from './observation.js';

export type ReportedValue = Extract<FigureValue, { kind: 'value' }>;
export type Reported<T extends { readonly value: FigureValue }> = T & { readonly value: ReportedValue };

/** The figures of one measure and area, the oldest first, each length of period by itself: they are never mixed. */
export type Series = Readonly<Record<Grain, readonly Observation[]>>;

export const EMPTY_SERIES: Series = { quarter: [], year: [], month: [] };

/** Puts the figures of one measure and area in order. */
export function seriesOf(observations: readonly Observation[]): Series {
  const sorted = observations.toSorted((one, other) => comparePeriods(one.period, other.period));
  const of = (grain: Grain): readonly Observation[] => sorted.filter(({ period }) => period.kind === grain);
  return { quarter: of('quarter'), year: of('year'), month: of('month') };
}

/** The length that a measure is followed in: quarters where there are any, otherwise months where there are more of them than years. */
export function mainGrain(series: Series): Grain {
  if (series.quarter.length > 0) return 'quarter';
  return series.month.length > series.year.length ? 'month' : 'year';
}

/** The newest that is held, reported or not; of two that end together the quarter. Null where nothing is held. */
export function newestOf(series: Series): Observation | null {
  if (series.quarter.length > 0) return series.quarter.at(-1) ?? null;
  return (
    [...series.year, ...series.month].toSorted((one, other) => comparePeriods(one.period, other.period)).at(-1) ?? null
  );
}

export function figureAt(series: Series, period: Period): Observation | null {
  const key = periodKey(period);
  return series[period.kind].find((one) => periodKey(one.period) === key) ?? null;
}

/** Whether somebody reported something, which may be too small to be said. */
export function isGiven({ value }: { readonly value: FigureValue }): boolean {
  return value.kind !== 'not-reported';
}

/** Whether a cell holds a figure that may be said. */
export function isReported<T extends { readonly value: FigureValue }>(one: T): one is Reported<T> {
  return one.value.kind === 'value';
}
