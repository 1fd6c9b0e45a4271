import type { MeasureUnit } from '../measures/measure.js';
import { periodKey, type Period } from '../periods/period.js';
import type { FigureValue } from './observation.js';
import { roundTo } from './round-to.js';
import { isReported, type Reported, type ReportedValue } from './series.js';

interface Figure {
  readonly period: Period;
  readonly value: FigureValue;
}

/** A sum of a flow over several periods, and how much of the asked time it covers. */
export interface Sum {
  readonly total: number;
  readonly decimals: number;
  /** The periods asked for. */
  readonly asked: number;
  /** Those of them that are reported; a sum of fewer than asked is never called the whole. */
  readonly reported: readonly Reported<Figure>[];
}

/** Adds up a flow. Only for flows: a stock is counted anew each time, and a rate is no number of things. Null where nothing is reported. */
export function sumFlow(figures: readonly Figure[], asked: readonly Period[]): Sum | null {
  const wanted = new Set(asked.map(periodKey));
  const reported = figures.filter(isReported).filter(({ period }) => wanted.has(periodKey(period)));
  if (reported.length === 0) return null;
  const decimals = Math.max(...reported.map(({ value }) => value.decimals));
  const total = roundTo(
    reported.reduce((sum, { value }) => sum + value.value, 0),
    decimals,
  );
  return { total, decimals, asked: asked.length, reported };
}

/** What a rate is multiplied by, by its unit. */
export function rateFactor(unit: MeasureUnit): number {
  if (unit === 'percent') return 100;
  return unit === 'per-10,000' ? 10_000 : 1;
}

/**
 * A rate from its two numbers, to one decimal. Null unless every asked period is reported in both, and where there is
 * nothing to divide by.
 */
export function rateOver(
  {
    numerator,
    denominator,
    unit,
  }: {
    readonly numerator: readonly Figure[];
    readonly denominator: readonly Figure[];
    readonly unit: MeasureUnit;
  },
  asked: readonly Period[],
): ReportedValue | null {
  const upper = sumFlow(numerator, asked);
  const lower = sumFlow(denominator, asked);
  if (upper === null || lower === null || lower.total === 0) return null;
  if (upper.reported.length < asked.length || lower.reported.length < asked.length) return null;
  return rateOf(upper.total, lower.total, unit);
}

/** One number over another in the unit of a rate, to one decimal. */
export function rateOf(upper: number, lower: number, unit: MeasureUnit): ReportedValue {
  return { kind: 'value', value: roundTo((upper / lower) * rateFactor(unit), 1), decimals: 1 };
}
