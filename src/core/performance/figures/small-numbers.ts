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

/**
 * A series that is said together with its total: where one figure of it may not be said, it could be had by taking the
 * others from the total, so the next smallest is withheld as well.
 */
export function withSecondHidden<T extends { readonly value: FigureValue }>(shown: readonly T[]): readonly T[] {
  if (shown.filter(({ value }) => value.kind === 'suppressed').length !== 1) return shown;
  const sizes = shown.flatMap(({ value }) => (value.kind === 'value' && value.value > 0 ? [value.value] : []));
  const smallest = Math.min(...sizes);
  const at = shown.findIndex(({ value }) => value.kind === 'value' && value.value === smallest);
  return shown.map((one, index) => (index === at ? { ...one, value: { kind: 'suppressed' } } : one));
}
