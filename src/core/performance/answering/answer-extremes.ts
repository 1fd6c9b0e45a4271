import type { Observation } from '../figures/observation.js';
import { LEAST_SHOWN } from '../figures/small-numbers.js';
import { isGiven, isReported } from '../figures/series.js';
import { answerNotHeld, answerNotReported, answerSuppressed } from './answer-not-held.js';
import { answerSeries, rowAsked } from './answer-series.js';
import type { OneMetricAnswer } from './metric-answer.js';
import { groundsOf, pointsOf, type MetricContext } from './metric-context.js';

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
  if (!row.some(isGiven)) return answerNotReported(context, newest);
  const hidden = row.filter(({ value }) => value.kind === 'suppressed');
  if (hidden.length > 0 && !isPlain(wish, values, hidden)) return withheldAmong(context, hidden);
  const extreme = wish === 'highest' ? Math.max(...values) : Math.min(...values);
  const found = reported.filter(({ value }) => value.value === extreme);
  return {
    status: 'extremes',
    grounds: groundsOf(context, [...found, ...row.filter((figure) => !isGiven(figure))]),
    wish,
    points: found.map(({ period, value, standing }) => ({ period, value, standing })),
    series: pointsOf(measure, row),
    notReported: row.filter((figure) => !isGiven(figure)).map(({ period }) => period),
  };
}

/** Small ones are fewer than five and more than nothing: which end they are at can be told where others are plainly beyond. */
function isPlain(wish: 'highest' | 'lowest', values: readonly number[], hidden: readonly Observation[]): boolean {
  if (hidden.some(isBeside)) return false;
  return wish === 'highest' ? values.some((value) => value >= LEAST_SHOWN) : values.some((value) => value <= 0);
}

/** The one that it is, withheld; where it may be any of several, the whole row with those withheld. */
function withheldAmong(context: MetricContext, hidden: readonly Observation[]): OneMetricAnswer {
  const [only, another] = hidden;
  return only === undefined || another !== undefined || context.question.wish === 'highest' || isBeside(only)
    ? answerSeries(context)
    : answerSuppressed(context, only);
}

function isBeside({ value }: Observation): boolean {
  return value.kind === 'suppressed' && value.beside === true;
}
