import { rateOf } from '../figures/aggregate.js';
import { sumToSay } from '../figures/sum-to-say.js';
import { OWN_AREA, type Observation } from '../figures/observation.js';
import { figureAt, isReported, type Series } from '../figures/series.js';
import type { Measure } from '../measures/measure.js';
import { periodKey, yearOf, type Period } from '../periods/period.js';
import { answerNotHeld, answerNotReported, answerSuppressed, WITHHELD } from './answer-not-held.js';
import type { OneMetricAnswer } from './metric-answer.js';
import { groundsOf, pointOf, pointsOf, type MetricContext } from './metric-context.js';

/**
 * One figure for several periods: a flow is added up, with how many of them are reported; a stock is never summed, its
 * quarter ends are given; a rate is recomputed from its two numbers, or the quarters are given instead. `whole` is the year
 * that the periods make up, where they do.
 */
export function answerOverTime(
  context: MetricContext,
  periods: readonly Period[],
  whole: Period | null,
): OneMetricAnswer {
  const figures = heldIn(context, periods);
  const first = periods[0];
  const last = periods.at(-1);
  if (figures.length === 0 || first === undefined || last === undefined)
    return answerNotHeld(context, whole ?? last ?? null);
  // A run of years of which one is outside what is held is not summed: "15/16 and 16/17" is not 16/17 alone.
  const missing = whole === null ? yearNotHeld(periods, figures) : null;
  if (missing !== null) return answerNotHeld(context, missing);
  const times = { from: first, to: last, period: whole ?? last };
  switch (context.measure.kind) {
    case 'flow':
      return answerTotal(context, { ...times, periods, figures });
    case 'stock':
      return answerStock(context, { ...times, figures });
    case 'rate':
      return answerRate(context, { ...times, periods, figures });
  }
}

function yearNotHeld(periods: readonly Period[], figures: readonly Observation[]): Period | null {
  const held = new Set(figures.map(({ period }) => yearOf(period).startYear));
  return periods.map(yearOf).find(({ startYear }) => !held.has(startYear)) ?? null;
}

interface OverTime {
  readonly from: Period;
  readonly to: Period;
  readonly period: Period;
  readonly figures: readonly Observation[];
}

function answerTotal(
  context: MetricContext,
  { from, to, period, periods, figures }: OverTime & { readonly periods: readonly Period[] },
): OneMetricAnswer {
  const { measure } = context;
  const sum = sumToSay(context.figures, { measure, area: OWN_AREA, series: context.own }, periods);
  const newest = figures.at(-1);
  if (sum.status === 'withheld') return answerSuppressed(context, { ...sum.figure, period, value: WITHHELD });
  if (sum.status === 'none')
    return newest === undefined ? answerNotHeld(context, period) : answerNotReported(context, newest);
  const printedYear = yearPrinted(context, period);
  const differs = printedYear !== null && isReported(printedYear) && printedYear.value.value !== sum.total;
  return {
    status: 'total',
    grounds: groundsOf(context, differs ? [...figures, printedYear] : figures),
    period,
    from,
    to,
    total: sum.total,
    parts: pointsOf(measure, figures),
    asked: sum.asked,
    reported: sum.reported,
    printedYear: differs ? pointOf(measure, printedYear) : null,
  };
}

function answerStock(context: MetricContext, { period, figures }: OverTime): OneMetricAnswer {
  const series = pointsOf(context.measure, figures);
  const latest = series.findLast(({ value }) => value.kind === 'value') ?? null;
  return { status: 'stock-not-summed', grounds: groundsOf(context, figures), period, series, latest };
}

function answerRate(
  context: MetricContext,
  { period, periods, figures }: OverTime & { readonly periods: readonly Period[] },
): OneMetricAnswer {
  const { measure } = context;
  const recomputed = recompute(context, periods);
  const series = pointsOf(measure, figures);
  if (recomputed !== null) {
    return {
      status: 'value',
      grounds: groundsOf(context, [...figures, ...recomputed.used]),
      point: { period, value: recomputed.value, standing: 'final' },
      change: null,
      usualness: null,
      series,
      note: 'recomputed',
    };
  }
  const printed = yearPrinted(context, period);
  const used = printed === null ? figures : [...figures, printed];
  const printedYear = printed === null ? null : pointOf(measure, printed);
  return { status: 'rate-not-averaged', grounds: groundsOf(context, used), period, series, printedYear };
}

/** A rate over several periods from its numerator and denominator; null where they are not both held and reported for all of them. */
export function recompute({ measure, figures }: MetricContext, periods: readonly Period[]) {
  if (measure.numerator === null || measure.denominator === null) return null;
  const numerator = figures.series(measure.numerator, OWN_AREA);
  const denominator = figures.series(measure.denominator, OWN_AREA);
  const at = (series: Series) => periods.flatMap((period) => figureAt(series, period) ?? []);
  const sumOf = (code: Measure['code'], series: Series) =>
    sumToSay(figures, { measure: { code }, area: OWN_AREA, series }, periods);
  const [upper, lower] = [sumOf(measure.numerator, numerator), sumOf(measure.denominator, denominator)];
  if (upper.status !== 'sum' || lower.status !== 'sum' || lower.total === 0) return null;
  if (upper.reported < periods.length || lower.reported < periods.length) return null;
  const value = rateOf(upper.total, lower.total, measure.unit);
  return { value, used: [...at(numerator), ...at(denominator)] };
}

function yearPrinted({ own }: MetricContext, period: Period): Observation | null {
  return period.kind === 'year' ? figureAt(own, yearOf(period)) : null;
}

function heldIn({ own }: MetricContext, periods: readonly Period[]): readonly Observation[] {
  const kind = periods[0]?.kind;
  if (kind === undefined) return [];
  const wanted = new Set(periods.map(periodKey));
  return own[kind].filter(({ period }) => wanted.has(periodKey(period)));
}
