import type { MeasureUnit } from '../measures/measure.js';

/** Where figures of a series usually lie: mean ± 2.66 × mean moving range (an XmR chart). */
export interface NaturalLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** How many figures they rest on: eight or more. */
  readonly points: number;
}

/** Fewer figures than this say nothing about what is usual. */
export const LEAST_POINTS = 8;
/** 3 ÷ 1.128, the constant of the XmR chart for ranges of two. */
const SPREAD = 2.66;

/**
 * The natural limits of a series, in the order of time; null for fewer than eight figures. What no figure of the unit can
 * be is cut off: nothing is below nought, no percentage above a hundred.
 */
export function naturalLimits(values: readonly number[], unit: MeasureUnit): NaturalLimits | null {
  if (values.length < LEAST_POINTS) return null;
  const mean = average(values);
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
  const reach = SPREAD * average(ranges);
  const ceiling = unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  const lower = Math.max(0, mean - reach);
  return { mean, lower, upper: Math.min(ceiling, mean + reach), points: values.length };
}

/** On which side of its limits a figure lies; null when it is within them. */
export function outside(limits: NaturalLimits, value: number): 'above' | 'below' | null {
  if (value > limits.upper) return 'above';
  return value < limits.lower ? 'below' : null;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
