import { sumFlow } from '../figures/aggregate.js';
import { isReported } from '../figures/series.js';
import { financialYearName, quartersOf } from '../periods/period.js';
import { flagAt, saidFigure, type CheckContext } from './check-context.js';
import type { Flag } from './flag.js';

/** A year's figure of a stock that is its quarter ends added up. Source: domain/data-quality, B4 and B7. */
export function stockSummed({ series, measure }: CheckContext): readonly Flag[] {
  if (measure.kind !== 'stock') return [];
  return series.year.filter(isReported).flatMap((figure) => {
    if (figure.period.kind !== 'year') return [];
    const sum = sumFlow(series.quarter, quartersOf(figure.period.startYear));
    if (sum === null || sum.reported.length < 2 || sum.total !== figure.value.value || sum.total === 0) return [];
    const said = `${saidFigure(measure, figure.value)} for ${financialYearName(figure.period.startYear)}`;
    const sentence = `${said} is ${sum.reported.length} quarter ends added up; it is no number of children at any time.`;
    return [flagAt('stock-summed', figure, sentence)];
  });
}
