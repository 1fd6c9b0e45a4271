import { changeSide, figureChange } from '../figures/change.js';
import { OWN_AREA, type Observation } from '../figures/observation.js';
import { figureAt, isGiven, isReported, mainGrain } from '../figures/series.js';
import { sumToSay } from '../figures/sum-to-say.js';
import { partsOfYear, periodKey, quartersOf, yearOf, type Period } from '../periods/period.js';
import { answerNotHeld, answerNotReported, WITHHELD } from './answer-not-held.js';
import { recompute } from './answer-over-time.js';
import type { OneMetricAnswer } from './metric-answer.js';
import { groundsOf, limitsOf, pointsOf, usualnessOf, type MetricContext } from './metric-context.js';
import { resolveAskedPeriod } from './resolve-asked-period.js';

/** "Trend", "each quarter": every period asked for, those not reported included. Where no time is said, all that is held. */
export function answerSeries(context: MetricContext): OneMetricAnswer {
  const { measure, question } = context;
  const asked = rowAsked(context);
  if (asked.status !== 'row') return answerNotHeld(context, asked.period);
  const { row, whole } = asked;
  const reported = row.filter(isReported);
  const newest = row.at(-1);
  if (!row.some(isGiven))
    return newest === undefined ? answerNotHeld(context, null) : answerNotReported(context, newest);
  const first = reported[0];
  const last = reported.at(-1);
  const series = pointsOf(measure, row);
  const open = series.every(({ value }) => value.kind !== 'suppressed');
  const change =
    first !== undefined && last !== undefined && first !== last && open
      ? figureChange(measure, { from: changeSide(first), to: changeSide(last) })
      : null;
  return {
    status: 'series',
    grounds: groundsOf(context, row),
    wish: question.wish === 'trend' ? 'trend' : 'list',
    series,
    change,
    limits: limitsOf(measure, whole),
    usualness: last === undefined ? null : usualnessOf(measure, whole, last.value.value),
  };
}

type AskedRow =
  | {
      readonly status: 'row';
      readonly row: readonly Observation[];
      /** All that is held, for the limits. */ readonly whole: readonly Observation[];
    }
  | { readonly status: 'none'; readonly period: Period | null };

/** The figures of the time asked for, in the length asked for. A length that is not held is refused, never made up. */
export function rowAsked(context: MetricContext): AskedRow {
  const { own, question } = context;
  const { grain: wanted } = question;
  const grain = mainGrain(own);
  const newest = own[grain].at(-1)?.period ?? null;
  if (newest === null) return { status: 'none', period: null };
  if (wanted === 'quarter' && own.quarter.length === 0)
    return { status: 'none', period: quartersOf(yearOf(newest).startYear)[3] ?? null };
  if (wanted === 'month' && own.month.length === 0) return { status: 'none', period: monthOf(newest) };
  const whole = wanted === 'year' && grain !== 'year' ? yearly(context) : own[wanted ?? grain];
  const periods = periodsAsked(context);
  if (periods === null) return { status: 'row', row: whole, whole };
  const asked = new Set(periods.map(periodKey));
  const years = new Set(periods.map((period) => yearOf(period).startYear));
  const isAsked = ({ period }: Observation): boolean =>
    asked.has(periodKey(period)) || (wanted === 'year' && years.has(yearOf(period).startYear));
  const row = whole.filter(isAsked);
  return row.length > 0 ? { status: 'row', row, whole } : { status: 'none', period: periods.at(-1) ?? null };
}

/** Null for all that is held. */
function periodsAsked({ own, question }: MetricContext): readonly Period[] | null {
  const { period } = question;
  if (period.kind === 'all' || period.kind === 'latest') return null;
  const resolved = resolveAskedPeriod(period, own);
  if (resolved === null) return [];
  return resolved.kind === 'span' ? resolved.periods : partsOfYear(resolved.period, mainGrain(own));
}

function monthOf(period: Period): Period {
  return period.kind === 'month' ? period : { kind: 'month', year: yearOf(period).startYear + 1, month: 3 };
}

/**
 * A row of years of a measure held by quarter: complete years of a flow added up, a stock at its years' ends, a rate
 * recomputed; where that cannot be had, the year's own figure.
 */
function yearly(context: MetricContext): readonly Observation[] {
  const { own, measure } = context;
  const years = new Set([...own.quarter, ...own.year].map(({ period }) => yearOf(period).startYear));
  return [...years]
    .toSorted((one, other) => one - other)
    .flatMap((startYear) => {
      const quarters = quartersOf(startYear);
      const year = { kind: 'year', startYear } as const;
      const printed = figureAt(own, year);
      const last = quarters.flatMap((quarter) => figureAt(own, quarter) ?? []).at(-1);
      if (measure.kind === 'stock') {
        const atEnd = figureAt(own, quarters[3] ?? year);
        return atEnd === null ? (printed ?? []) : [{ ...atEnd, period: year }];
      }
      const sum =
        measure.kind === 'flow'
          ? sumToSay(context.figures, { measure, area: OWN_AREA, series: own }, quarters)
          : ({ status: 'none' } as const);
      if (sum.status === 'withheld') return [{ ...(last ?? sum.figure), period: year, value: WITHHELD }];
      const value =
        sum.status === 'sum' && sum.reported === quarters.length
          ? { kind: 'value' as const, value: sum.total, decimals: sum.decimals }
          : (recompute(context, quarters)?.value ?? null);
      return value === null || last === undefined ? (printed ?? []) : [{ ...last, period: year, value }];
    });
}
