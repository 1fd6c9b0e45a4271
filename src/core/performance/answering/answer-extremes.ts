import { isReported } from '../figures/series.js';
import { answerNotHeld, answerNotReported, answerSuppressed } from './answer-not-held.js';
import { rowAsked } from './answer-series.js';
import type { OneMetricAnswer } from './metric-answer.js';
import { groundsOf, pointOf, pointsOf, type MetricContext } from './metric-context.js';

/** "Which quarter had the most?": every one of a tie. Those not reported are left out, and said. */
export function answerExtremes(context: MetricContext, wish: 'highest' | 'lowest'): OneMetricAnswer {
  const { measure } = context;
  const asked = rowAsked(context);
  if (asked.status !== 'row') return answerNotHeld(context, asked.period);
  const { row } = asked;
  const reported = row.filter(isReported);
  const newest = row.at(-1);
  const values = reported.map(({ value }) => value.value);
  if (newest === undefined) return answerNotHeld(context, null);
  if (values.length === 0) return answerNotReported(context, newest);
  const extreme = wish === 'highest' ? Math.max(...values) : Math.min(...values);
  const found = reported.filter(({ value }) => value.value === extreme);
  const hidden = found.find((figure) => pointOf(measure, figure).value.kind === 'suppressed');
  if (hidden !== undefined) return answerSuppressed(context, hidden);
  return {
    status: 'extremes',
    grounds: groundsOf(context, [...found, ...row.filter((figure) => !isReported(figure))]),
    wish,
    points: found.map(({ period, value, standing }) => ({ period, value, standing })),
    series: pointsOf(measure, row),
    notReported: row.filter((figure) => !isReported(figure)).map(({ period }) => period),
  };
}
