import { rateOver } from '../figures/aggregate.js';
import { isReported } from '../figures/series.js';
import { periodName } from '../periods/period.js';
import { sayNumber } from '../saying/say-figure.js';
import { flagAt, rowsOf, saidFigure, type CheckContext } from './check-context.js';
import type { Flag } from './flag.js';

/** Beyond rounding, so many points (of the rate's own unit, for percents) may lie between what is printed and what is reckoned. */
const TOLERANCE = 0.5;

/** A rate that its own numerator and denominator do not give. Source: domain/data-quality, B2. */
export function rateDoesNotReconcile({ series, measure, area, figures }: CheckContext): readonly Flag[] {
  const { numerator, denominator, unit } = measure;
  if (numerator === null || denominator === null || unit !== 'percent') return [];
  const upper = figures.series(numerator, area);
  const lower = figures.series(denominator, area);
  return rowsOf(series).flatMap((row) =>
    row.filter(isReported).flatMap((figure) => {
      const grain = figure.period.kind;
      const reckoned = rateOver({ numerator: upper[grain], denominator: lower[grain], unit }, [figure.period]);
      if (reckoned === null) return [];
      const allowed = TOLERANCE + 0.5 * 10 ** -figure.value.decimals;
      if (Math.abs(reckoned.value - figure.value.value) <= allowed) return [];
      const printed = `${saidFigure(measure, figure.value)} is printed for ${periodName(figure.period)}`;
      const sentence = `${printed}, but the two numbers behind it give ${sayNumber(reckoned.value, { unit, decimals: 1 })}.`;
      return [flagAt('rate-does-not-reconcile', figure, sentence)];
    }),
  );
}
