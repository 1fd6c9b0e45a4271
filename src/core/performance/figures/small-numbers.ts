import type { Measure } from '../measures/measure.js';
import type { FigureValue } from './observation.js';

/** Fewer than this may point to a child. */
export const LEAST_SHOWN = 5;

/** A figure as it may be said under the measure's rule; a nought is said. */
export function asShown(
  { smallNumbers, unit }: Pick<Measure, 'smallNumbers' | 'unit'>,
  value: FigureValue,
): FigureValue {
  if (smallNumbers === 'show' || unit !== 'count' || value.kind !== 'value') return value;
  return value.value > 0 && value.value < LEAST_SHOWN ? { kind: 'suppressed' } : value;
}
