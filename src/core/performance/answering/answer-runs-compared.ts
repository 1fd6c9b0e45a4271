import { figureChange } from '../figures/change.js';
import { figureAt } from '../figures/series.js';
import { OWN_AREA } from '../figures/observation.js';
import { sumToSay } from '../figures/sum-to-say.js';
import { comparePeriods, type Period } from '../periods/period.js';
import { answerNotHeld, answerSuppressed, whyUnusable, WITHHELD } from './answer-not-held.js';
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
    if (figure.value.kind === 'not-reported') {
      const unusable = whyUnusable(context, figure, period);
      if (unusable !== null) return unusable;
    }
  }
  const used = [...before, ...after].flatMap((period) => figureAt(own, period) ?? []);
  const sumOf = (run: Run) => sumToSay(context.figures, { measure, area: OWN_AREA, series: own }, run);
  const [then, now] = [sumOf(before), sumOf(after)];
  // What is withheld may not be worked out from a sum beside its other quarters.
  for (const sum of [then, now]) {
    if (sum.status === 'withheld') return answerSuppressed(context, { ...sum.figure, period: last, value: WITHHELD });
  }
  if (then.status !== 'sum' || now.status !== 'sum' || then.reported + now.reported < used.length) {
    return refuse('incomplete');
  }
  const change = figureChange(measure, {
    from: { period: lastBefore, first: before[0], value: then.total, decimals: then.decimals },
    to: { period: last, first: after[0], value: now.total, decimals: now.decimals },
    quarters: { from: before.length, to: after.length },
  });
  return {
    status: 'change',
    grounds: groundsOf(context, used),
    change,
    better: context.question.better,
    usualness: null,
    series: pointsOf(measure, own[last.kind]),
  };
}
