import { changeSide, figureChange } from '../figures/change.js';
import { OWN_AREA, type Observation } from '../figures/observation.js';
import { isGiven, isReported, mainGrain, newestOf } from '../figures/series.js';
import { sumToSay } from '../figures/sum-to-say.js';
import {
  comparePeriods,
  isSamePeriod,
  partsOfYear,
  periodEarlier,
  periodKey,
  sameTimeLastYear,
  yearOf,
  type Period,
} from '../periods/period.js';
import { answerNotHeld, answerSuppressed, whyUnusable, WITHHELD } from './answer-not-held.js';
import { answerRunsCompared, runsAsked } from './answer-runs-compared.js';
import { figureAsked } from './figure-asked.js';
import { recompute } from './answer-over-time.js';
import type { ChangeAnswer, NotComparableAnswer, OneMetricAnswer } from './metric-answer.js';
import type { AskedPeriod } from './metric-question.js';
import { groundsOf, pointsOf, usualnessOf, type MetricContext } from './metric-context.js';
import { relativeTo, resolveAskedPeriod } from './resolve-asked-period.js';

/**
 * "Up or down?": two periods of one length, the earlier first whichever way they were named. Years of a flow are compared
 * by their sums, and where one of them is not complete by the quarters that both have; a stock by its years' ends.
 */
export function answerChange(context: MetricContext): OneMetricAnswer {
  const runs = runsAsked(context);
  if (runs !== null) return answerRunsCompared(context, runs);
  const pair = pairAsked(context);
  if (pair === null) return answerNotHeld(context, null);
  const [from, to] = comparePeriods(pair.from, pair.to) <= 0 ? [pair.from, pair.to] : [pair.to, pair.from];
  if (isSamePeriod(from, to)) return notComparable(context, 'same-period', to);
  if (from.kind !== to.kind) return notComparable(context, 'quarter-against-year', to);
  const grain = mainGrain(context.own);
  const byParts = to.kind === 'year' && grain !== 'year' && heldWithin(context, to).length > 0;
  if (byParts && context.measure.kind === 'flow') return betweenSums(context, from, to);
  if (byParts && context.measure.kind === 'rate') return betweenRates(context, from, to);
  return byParts
    ? betweenFigures(context, yearEnd(context, from), yearEnd(context, to))
    : betweenFigures(context, from, to);
}

/** The two ends that are asked for. What the change is against hangs on the later one where it is relative. */
function pairAsked({ own, question, measure }: MetricContext): { readonly from: Period; readonly to: Period } | null {
  const newest = newestOf(own)?.period;
  if (newest === undefined) return null;
  const { against } = question;
  const named = resolveAskedPeriod(question.period, own);
  if (named === null) return null;
  if (against === null) {
    if (named.kind === 'one') return { from: periodEarlier(named.period), to: named.period };
    const first = named.periods[0];
    const last = named.periods.at(-1);
    return first === undefined || last === undefined ? null : { from: first, to: last };
  }
  const to = named.kind === 'one' ? named.period : (named.periods.at(-1) ?? newest);
  if (against.kind === 'relative')
    return againstRelative(to, against, measure.kind !== 'rate' && question.period.kind === 'latest');
  const other = resolveAskedPeriod(against, own);
  if (other === null) return null;
  const from = other.kind === 'one' ? other.period : (other.periods[0] ?? newest);
  // "Since Q1", with nothing else said: the newest of the same length.
  return { from, to: to.kind === from.kind || question.period.kind !== 'latest' ? to : sameLength(to, from) };
}

function sameLength(period: Period, other: Period): Period {
  return other.kind === 'year' ? yearOf(period) : period;
}

function againstRelative(to: Period, { what }: Extract<AskedPeriod, { kind: 'relative' }>, byYear: boolean) {
  if (what !== 'last-year') return { from: relativeTo(to, what), to };
  // "Compared with last year": whole years, unless a quarter or a percentage is asked about.
  return byYear ? { from: relativeTo(to, what), to: yearOf(to) } : { from: sameTimeLastYear(to), to };
}

function betweenFigures(context: MetricContext, from: Period, to: Period): OneMetricAnswer {
  const { measure } = context;
  const [before, after] = [figureAsked(context, from), figureAsked(context, to)];
  const unusable = whyUnusable(context, after, to) ?? whyUnusable(context, before, from);
  if (unusable !== null) return unusable;
  if (before === null || after === null || !isReported(before) || !isReported(after)) return answerNotHeld(context, to);
  const change = figureChange(measure, { from: changeSide(before), to: changeSide(after) });
  return answered(context, change, [before, after]);
}

/** Years of a flow: by what both have of the same quarters, and how many those are is said. */
function betweenSums(context: MetricContext, from: Period, to: Period): OneMetricAnswer {
  const [before, after] = [heldWithin(context, from), heldWithin(context, to)];
  if (before.length === 0) return betweenFigures(context, from, to);
  const both = after.filter(({ period }) =>
    before.some((one) => isSamePeriod(one.period, sameTimeLastYears(period, from, to))),
  );
  const earlier = before.filter(({ period }) =>
    both.some((one) => isSamePeriod(period, sameTimeLastYears(one.period, from, to))),
  );
  const { figures, measure, own } = context;
  const sumOf = (some: readonly Observation[]) =>
    sumToSay(
      figures,
      { measure, area: OWN_AREA, series: own },
      some.map(({ period }) => period),
    );
  const [then, now] = [sumOf(earlier), sumOf(both)];
  if (now.status === 'withheld') return answerSuppressed(context, { ...now.figure, period: to, value: WITHHELD });
  if (then.status === 'withheld') return answerSuppressed(context, { ...then.figure, period: from, value: WITHHELD });
  if (then.status === 'none' || now.status === 'none') return notComparable(context, 'incomplete', to);
  const quarters = { from: then.reported, to: now.reported };
  const change = figureChange(context.measure, {
    from: { period: from, value: then.total, decimals: then.decimals },
    to: { period: to, value: now.total, decimals: now.decimals },
    quarters,
  });
  return answered(context, change, [...earlier, ...both]);
}

function betweenRates(context: MetricContext, from: Period, to: Period): OneMetricAnswer {
  const [partsThen, partsNow] = [partsOfYear(from, mainGrain(context.own)), partsOfYear(to, mainGrain(context.own))];
  const [then, now] = [recompute(context, partsThen), recompute(context, partsNow)];
  if (then === null || now === null) {
    return betweenFigures(context, yearEnd(context, from), yearEnd(context, to));
  }
  const change = figureChange(context.measure, {
    from: { period: from, value: then.value.value, decimals: then.value.decimals },
    to: { period: to, value: now.value.value, decimals: now.value.decimals },
    quarters: { from: partsThen.length, to: partsNow.length },
  });
  return answered(context, change, [...then.used, ...now.used]);
}

function answered(context: MetricContext, change: ChangeAnswer['change'], used: readonly Observation[]): ChangeAnswer {
  const { own, measure, question } = context;
  const row = own[mainGrain(own)];
  const single = row.some(({ period }) => isSamePeriod(period, change.to.period));
  return {
    status: 'change',
    grounds: groundsOf(context, used),
    change,
    better: question.better,
    usualness: single ? usualnessOf(measure, row, change.to.value) : null,
    series: pointsOf(measure, row),
  };
}

/** The reported quarters of a year. */
function heldWithin({ own }: MetricContext, year: Period): readonly Observation[] {
  const grain = mainGrain(own);
  const wanted = new Set(partsOfYear(year, grain).map(periodKey));
  return own[grain].filter(isGiven).filter(({ period }) => wanted.has(periodKey(period)));
}

/** The last quarter or month of a year. */
function yearEnd({ own }: MetricContext, year: Period): Period {
  return partsOfYear(year, mainGrain(own)).at(-1) ?? year;
}

/** The same quarter in the earlier of two years. */
function sameTimeLastYears(period: Period, from: Period, to: Period): Period {
  const years = yearOf(to).startYear - yearOf(from).startYear;
  return Array.from({ length: years }).reduce<Period>((earlier) => sameTimeLastYear(earlier), period);
}

export function notComparable(
  context: MetricContext,
  why: NotComparableAnswer['why'],
  period: Period | null,
): NotComparableAnswer {
  return { status: 'not-comparable', grounds: groundsOf(context, []), why, measures: [context.measure], period };
}
