import type { Observation } from '../figures/observation.js';
import { figureAt } from '../figures/series.js';
import { isSamePeriod, lastMonth, type Period } from '../periods/period.js';
import type { MetricContext } from './metric-context.js';

/**
 * The board's own figure for a period. A stock at the end of March is the quarter's and the year's, whichever is held: of
 * stocks a month may be answered so, and nothing else. Null where none is held.
 */
export function figureAsked({ own, measure }: MetricContext, period: Period): Observation | null {
  const figure = figureAt(own, period);
  if (figure !== null || measure.kind !== 'stock' || period.kind !== 'month') return figure;
  const ends = (one: Observation): boolean => isSamePeriod(lastMonth(one.period), period);
  return own.quarter.find(ends) ?? own.year.find(ends) ?? null;
}
