import type { Measure } from '../measures/measure.js';
import { rateOver } from './aggregate.js';
import type { BoardFigures } from './board-figures.js';
import type { AreaCode, Observation } from './observation.js';
import { figureAt, type Series } from './series.js';

/**
 * The series of a measure, and for a percentage that is not held by quarter the quarters that its own numerator and
 * denominator give. What is held is never replaced. `reckoned` says that the quarters did not come in as they are.
 */
export function reckonedSeries(
  figures: BoardFigures,
  measure: Measure,
  area: AreaCode,
): { readonly series: Series; readonly reckoned: boolean } {
  const series = figures.series(measure.code, area);
  const { kind, unit, numerator, denominator } = measure;
  const asIs = { series, reckoned: false };
  if (kind !== 'rate' || unit !== 'percent' || numerator === null || denominator === null) return asIs;
  if (series.quarter.length > 0) return asIs;
  const below = figures.series(denominator, area);
  const quarter = figures.series(numerator, area).quarter.flatMap((above): Observation | readonly [] => {
    const under = figureAt(below, above.period);
    const hidden = above.value.kind === 'suppressed' || under?.value.kind === 'suppressed';
    if (hidden)
      return { ...above, measure: measure.code, value: { kind: 'suppressed', beside: true }, revision: 1, was: null };
    const value = rateOver({ numerator: [above], denominator: under === null ? [] : [under], unit }, [above.period]);
    return value === null ? [] : { ...above, measure: measure.code, value, revision: 1, was: null };
  });
  return quarter.length === 0 ? asIs : { series: { ...series, quarter }, reckoned: true };
}
