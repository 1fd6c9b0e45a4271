import { OWN_AREA, type FigureValue, type Observation } from '../figures/observation.js';
import { figureAt, isGiven, isReported } from '../figures/series.js';
import { comparePeriods, quarterOfMonth, yearOf, type Period } from '../periods/period.js';
import { heldSeries } from './held-series.js';
import type { NotHeldAnswer, NotReportedAnswer, SuppressedAnswer } from './metric-answer.js';
import { groundsOf, pointOf, pointsOf, type MetricContext } from './metric-context.js';

/** What is withheld for what could be reckoned from it. */
export const WITHHELD: FigureValue = { kind: 'suppressed', beside: true };

/** Says that a period is not held, what is held, and the figure of the longer time around it where there is one. */
export function answerNotHeld(context: MetricContext, period: Period | null): NotHeldAnswer {
  const { measure, own } = context;
  const mention = period === null ? null : longerFigure(context, period);
  const used = mention === null ? [] : [mention];
  return {
    status: 'not-held',
    grounds: groundsOf(context, used),
    why: whyNot(context, period),
    period,
    held: heldSeries({ measure: measure.code, area: OWN_AREA }, own),
    mention: mention === null || !isReported(mention) ? null : pointOf(measure, mention),
  };
}

/** The quarter's figure around a month, the year's around a quarter: to be mentioned, never to answer with. */
function longerFigure({ own }: MetricContext, period: Period): Observation | null {
  if (period.kind === 'year') return null;
  const quarter = period.kind === 'month' ? figureAt(own, quarterOfMonth(period)) : null;
  return quarter ?? figureAt(own, yearOf(period));
}

function whyNot({ own }: MetricContext, period: Period | null): NotHeldAnswer['why'] {
  if (own.quarter.length + own.year.length + own.month.length === 0) return 'no-figures';
  if (period?.kind === 'quarter' && own.quarter.length === 0) return 'not-by-quarter';
  if (period?.kind === 'month' && own.month.length === 0) return 'not-by-month';
  return 'not-this-period';
}

/** Says that nothing was reported, with the last figure that was. */
export function answerNotReported(context: MetricContext, figure: Observation): NotReportedAnswer {
  const { measure, own } = context;
  const row = own[figure.period.kind];
  const last = row.filter(isGiven).findLast(({ period }) => comparePeriods(period, figure.period) < 0) ?? null;
  const used = last === null ? [figure] : [figure, last];
  return {
    status: 'not-reported',
    grounds: groundsOf(context, used),
    point: pointOf(measure, figure),
    last: last === null ? null : pointOf(measure, last),
    series: pointsOf(measure, row),
  };
}

/** Says that a figure is withheld: as it is small, or as one that is could be reckoned from it. */
export function answerSuppressed(context: MetricContext, figure: Observation): SuppressedAnswer {
  const { value } = pointOf(context.measure, figure);
  const point = { ...pointOf(context.measure, figure), value: value.kind === 'suppressed' ? value : WITHHELD };
  return { status: 'suppressed', grounds: groundsOf(context, [figure]), point };
}

/** Why a figure cannot be used, as an answer; null where it can. A period of another length is never taken in its place. */
export function whyUnusable(
  context: MetricContext,
  figure: Observation | null,
  period: Period,
): NotHeldAnswer | NotReportedAnswer | SuppressedAnswer | null {
  if (figure === null) return answerNotHeld(context, period);
  const shown = pointOf(context.measure, figure).value;
  if (shown.kind === 'suppressed') return answerSuppressed(context, figure);
  return shown.kind === 'not-reported' ? answerNotReported(context, figure) : null;
}
