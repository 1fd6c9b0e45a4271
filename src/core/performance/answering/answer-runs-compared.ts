import { sumFlow } from '../figures/aggregate.js';
import { figureChange } from '../figures/change.js';
import { figureAt } from '../figures/series.js';
import { asShown } from '../figures/small-numbers.js';
import { comparePeriods, type Period } from '../periods/period.js';
import { answerNotHeld, answerSuppressed, whyUnusable } from './answer-not-held.js';
import type { NotComparableAnswer, OneMetricAnswer } from './metric-answer.js';
import { groundsOf, pointsOf, type MetricContext } from './metric-context.js';
import { resolveAskedPeriod } from './resolve-asked-period.js';

type Run = readonly [Period, ...Period[]];

/** Two runs of quarters that are set against one another, the earlier first. */
export interface Runs {
  readonly before: Run;
  readonly after: Run;
}

/** The runs that a change is asked between: "April to December 2017 against the same months of 2016". Null where it is between single times. */
export function runsAsked({ question: { period, against }, own }: MetricContext): Runs | null {
  if (period.kind !== 'range' || against?.kind !== 'range') return null;
  const [one, other] = [period, against].map((asked) => resolveAskedPeriod(asked, own));
  if (one?.kind !== 'span' || other?.kind !== 'span') return null;
  const [now, then] = [runOf(one.periods), runOf(other.periods)];
  if (now === null || then === null) return null;
  return comparePeriods(now[0], then[0]) < 0 ? { before: now, after: then } : { before: then, after: now };
}

function runOf([first, ...more]: readonly Period[]): Run | null {
  return first === undefined ? null : [first, ...more];
}

/**
 * How the sum of one run of quarters differs from that of another. Only of what can be added up, only of runs as long as one
 * another, and only where every quarter of both is reported: a sum with one missing would look like a fall.
 */
export function answerRunsCompared(context: MetricContext, { before, after }: Runs): OneMetricAnswer {
  const { measure, own } = context;
  const [last, lastBefore] = [after.at(-1) ?? after[0], before.at(-1) ?? before[0]];
  const refuse = (why: NotComparableAnswer['why']): NotComparableAnswer => ({
    status: 'not-comparable',
    grounds: groundsOf(context, []),
    why,
    measures: [measure],
    period: last,
  });
  if (measure.kind !== 'flow') return refuse('unlike-units');
  if (before.length !== after.length) return refuse('incomplete');
  for (const period of [...after, ...before]) {
    const figure = figureAt(own, period);
    if (figure === null) return answerNotHeld(context, period);
    // A small number may not be said, but may be part of a sum.
    if (figure.value.kind === 'not-reported') {
      const unusable = whyUnusable(context, figure, period);
      if (unusable !== null) return unusable;
    }
  }
  const used = [...before, ...after].flatMap((period) => figureAt(own, period) ?? []);
  const [then, now] = [sumFlow(used, before), sumFlow(used, after)];
  if (then === null || now === null || then.reported.length + now.reported.length < used.length)
    return refuse('incomplete');
  const small = [then, now].some(
    ({ total }) => asShown(measure, { kind: 'value', value: total, decimals: 0 }).kind === 'suppressed',
  );
  const newest = used.at(-1);
  if (small && newest !== undefined) return answerSuppressed(context, newest);
  const change = figureChange(measure, {
    from: { period: lastBefore, first: before[0], value: then.total, decimals: then.decimals },
    to: { period: last, first: after[0], value: now.total, decimals: now.decimals },
    quarters: { from: before.length, to: after.length },
  });
  const series = pointsOf(measure, own[last.kind]);
  // Beside a sum the quarters would give away the one that may not be said.
  const open = series.every(({ value }) => value.kind !== 'suppressed');
  return {
    status: 'change',
    grounds: groundsOf(context, used),
    change,
    better: context.question.better,
    usualness: null,
    series: open ? series : [],
  };
}
