import { sayNumber } from '../../../../core/performance/saying/say-figure.js';
import type { Usualness } from '../../../../core/performance/answering/metric-answer.js';
import type { NaturalLimits } from '../../../../core/performance/figures/natural-limits.js';
import type { Measure } from '../../../../core/performance/measures/measure.js';

/** Whether a figure is as usual, in plain words; '' where there are too few figures to tell. */
export function usualWords(usualness: Usualness | null, measure: Measure): string {
  if (usualness === null) return '';
  const range = rangeWords(usualness.limits, measure);
  if (usualness.kind === 'usual') return `This is within its usual range (${range}).`;
  return `This is unusual: ${usualness.side} its usual range (${range}).`;
}

/** "61.2% to 97.9%, from 8 figures" */
export function rangeWords({ lower, upper, points }: NaturalLimits, { unit }: Pick<Measure, 'unit'>): string {
  const decimals = unit === 'count' ? 0 : 1;
  const least = Math.max(0, lower);
  const most = unit === 'percent' ? Math.min(100, upper) : upper;
  return `${sayNumber(least, { unit, decimals: decimals })} to ${sayNumber(most, { unit, decimals: decimals })}, from ${points} figures`;
}
