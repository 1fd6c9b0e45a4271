import { sumFlow } from '../figures/aggregate.js';
import type { Observation } from '../figures/observation.js';
import { roundTo } from '../figures/round-to.js';
import { figureAt, isGiven, mainGrain, type Series } from '../figures/series.js';
import type { Measure } from '../measures/measure.js';
import { comparePeriods, isSamePeriod, partsOfYear, type Period } from '../periods/period.js';
import { notComparable } from './answer-change.js';
import { answerNotHeld, whyUnusable } from './answer-not-held.js';
import type { OneMetricAnswer } from './metric-answer.js';
import { groundsOf, metricContext, type MetricContext } from './metric-context.js';
import { resolveAskedPeriod, type ResolvedPeriod } from './resolve-asked-period.js';

/**
 * One measure as a share of another, of the board's own figures and of the same time. Both are counts; of several quarters
 * both are flows and complete. Anything else is refused: the number would mean nothing.
 */
export function answerRatio(context: MetricContext, to: Measure): OneMetricAnswer {
  const { figures, question, measure } = context;
  const lower = metricContext(figures, question, to);
  const refuse = (why: 'unlike-units' | 'incomplete' | 'nothing-below', period: Period | null): OneMetricAnswer => ({
    ...notComparable(context, why, period),
    measures: [measure, to],
  });
  if (measure.kind === 'rate' || to.kind === 'rate' || measure.unit !== to.unit) return refuse('unlike-units', null);
  const resolved = commonTime(context, lower);
  if (resolved === null) return { ...answerNotHeld(context, null), why: 'no-common-period' };
  const periods = resolved.kind === 'span' ? resolved.periods : partsHeld(context, lower, resolved.period);
  const whole = resolved.kind === 'one' ? resolved.period : (periods.at(-1) ?? null);
  if (whole === null) return { ...answerNotHeld(context, null), why: 'no-common-period' };
  if (periods.length > 1 && (measure.kind === 'stock' || to.kind === 'stock')) return refuse('unlike-units', whole);
  for (const one of [context, lower]) {
    for (const period of periods) {
      const unusable = whyUnusable(one, figureAt(one.own, period), period);
      if (unusable !== null)
        return periods.length > 1 && unusable.status === 'not-reported' ? refuse('incomplete', whole) : unusable;
    }
  }
  const above = sumFlow(at(context.own, periods), periods);
  const below = sumFlow(at(lower.own, periods), periods);
  if (above === null || below === null) return refuse('incomplete', whole);
  if (below.total === 0) return refuse('nothing-below', whole);
  return {
    status: 'ratio',
    grounds: groundsOf(context, [...at(context.own, periods), ...at(lower.own, periods)]),
    of: measure,
    to,
    period: whole,
    upper: above.total,
    lower: below.total,
    percent: roundTo((above.total / below.total) * 100, 1),
    quarters: periods.length > 1 ? periods.length : null,
  };
}

/** The time asked for; where none is said, the newest that both have reported. */
function commonTime(upper: MetricContext, lower: MetricContext): ResolvedPeriod | null {
  const { question, own } = upper;
  if (question.period.kind !== 'latest' && question.period.kind !== 'newest-reported')
    return resolveAskedPeriod(question.period, own) ?? resolveAskedPeriod(question.period, lower.own);
  const theirs = Object.values(lower.own).flat().filter(isGiven);
  const both = Object.values(own)
    .flat()
    .filter(isGiven)
    .filter(({ period }) => theirs.some((one) => isSamePeriod(one.period, period)))
    .toSorted((one, other) => comparePeriods(one.period, other.period));
  const quarters = both.filter(({ period }) => period.kind === 'quarter');
  const newest = (quarters.length > 0 ? quarters : both).at(-1);
  return newest === undefined ? null : { kind: 'one', period: newest.period };
}

/** A year is taken by its quarters where both measures are held so, otherwise by its own figures. */
function partsHeld(upper: MetricContext, lower: MetricContext, period: Period): readonly Period[] {
  const parts = partsOfYear(period, 'quarter');
  const byQuarter = [upper, lower].every(
    ({ own, measure }) => measure.kind === 'flow' && mainGrain(own) === 'quarter' && at(own, parts).length > 0,
  );
  return byQuarter ? parts : [period];
}

function at(series: Series, periods: readonly Period[]): readonly Observation[] {
  return periods.flatMap((period) => figureAt(series, period) ?? []);
}
