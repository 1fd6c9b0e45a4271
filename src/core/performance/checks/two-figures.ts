import { rateOver, sumFlow } from '../figures/aggregate.js';
import { isReported, type Reported } from '../figures/series.js';
import type { Observation } from '../figures/observation.js';
import { quartersOf, periodName } from '../periods/period.js';
import { sayNumber } from '../saying/say-figure.js';
import { flagAt, saidFigure, type CheckContext } from './check-context.js';
import type { Flag } from './flag.js';

/** A year's figure that came in by itself and that its four quarters do not give. Source: domain/data-quality, B1 and B8. */
export function twoFigures(context: CheckContext): readonly Flag[] {
  return context.series.year.filter(isReported).flatMap((figure) => {
    const reckoned = fromQuarters(context, figure);
    if (reckoned === null || Math.abs(reckoned.value - figure.value.value) <= reckoned.allowed) return [];
    const { measure } = context;
    const printed = `${saidFigure(measure, figure.value)} is printed for ${periodName(figure.period)} as a whole`;
    const sentence = `${printed}; its four quarters give ${sayNumber(reckoned.value, { unit: measure.unit, decimals: reckoned.decimals })}.`;
    return [flagAt('two-figures', figure, sentence)];
  });
}

function fromQuarters(
  { measure, series, area, figures }: CheckContext,
  { period, value }: Reported<Observation>,
): { readonly value: number; readonly decimals: number; readonly allowed: number } | null {
  if (period.kind !== 'year') return null;
  const quarters = quartersOf(period.startYear);
  if (measure.kind === 'flow') {
    const sum = sumFlow(series.quarter, quarters);
    const complete = sum !== null && sum.reported.length === quarters.length;
    return complete ? { value: sum.total, decimals: sum.decimals, allowed: 0 } : null;
  }
  if (measure.kind !== 'rate' || measure.numerator === null || measure.denominator === null) return null;
  const numerator = figures.series(measure.numerator, area).quarter;
  const denominator = figures.series(measure.denominator, area).quarter;
  const rate = rateOver({ numerator, denominator, unit: measure.unit }, quarters);
  return rate === null ? null : { value: rate.value, decimals: 1, allowed: 0.5 + 0.5 * 10 ** -value.decimals };
}
