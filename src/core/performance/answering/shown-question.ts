import { z } from 'zod';
import type { AreaCode } from '../figures/observation.js';
import type { MeasureCode } from '../measures/measure.js';
import { periodKey, periodOfKey, QUARTERS, type Period } from '../periods/period.js';
import { asId } from '../../shared/ids.js';
import type { MetricAnswer, OneMetricAnswer } from './metric-answer.js';
import { METRIC_WISHES, type AskedPeriod, type MetricQuestion } from './metric-question.js';

const period = z.string().transform((key, context): Period => {
  const read = periodOfKey(key);
  if (read !== null) return read;
  context.addIssue({ code: 'custom', message: 'no period' });
  return z.NEVER;
});
const grain = z.enum(['month', 'quarter', 'year']);
const asked: z.ZodType<AskedPeriod> = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['latest', 'newest-reported', 'year-to-date', 'all']) }),
  z.object({ kind: z.literal('period'), period }),
  z.object({ kind: z.literal('range'), from: period, to: period }),
  z.object({ kind: z.literal('last'), count: z.number().int().positive(), grain }),
  z.object({
    kind: z.literal('relative'),
    what: z.enum(['this-year', 'last-year', 'previous-quarter', 'same-quarter-last-year']),
  }),
  z.object({ kind: z.literal('quarter-of-newest-year'), quarter: z.literal([...QUARTERS]) }),
]);

/** What is kept of figures that were shown: the codes of measures and areas, the period and what was wanted. */
export const shownQuestion: z.ZodType<MetricQuestion> = z
  .object({
    wish: z.enum(METRIC_WISHES),
    measures: z.array(z.string()),
    areas: z.array(z.string()),
    period: asked,
    against: asked.nullable(),
    grain: grain.nullable(),
    better: z.boolean(),
  })
  .transform(({ measures, areas, ...rest }) => ({
    ...rest,
    measures: measures.map((code) => asId<MeasureCode>(code)),
    areas: areas.map((code) => asId<AreaCode>(code)),
  }));

/**
 * A question that was answered, as plain JSON to be kept: with the period that the answer showed in place of "the latest", so
 * that "the quarter before" is before what was seen. Null for an answer that nobody can go on from.
 */
export function shownOf(question: MetricQuestion, answer: MetricAnswer): object | null {
  if (question.measures.length === 0) return null;
  const shown = periodShown(answer);
  const spans = ['range', 'last', 'all', 'year-to-date'].includes(question.period.kind);
  const at: AskedPeriod = shown === null || spans ? question.period : { kind: 'period', period: shown };
  return { ...question, period: packed(at), against: question.against === null ? null : packed(question.against) };
}

function packed(one: AskedPeriod): object {
  if (one.kind === 'period') return { ...one, period: periodKey(one.period) };
  return one.kind === 'range' ? { ...one, from: periodKey(one.from), to: periodKey(one.to) } : one;
}

function periodShown(answer: MetricAnswer): Period | null {
  switch (answer.status) {
    case 'held':
    case 'denied':
    case 'no-such-measure':
      return null;
    case 'several':
      return answer.answers[0] === undefined ? null : periodOfOne(answer.answers[0]);
    default:
      return periodOfOne(answer);
  }
}

function periodOfOne(answer: OneMetricAnswer): Period | null {
  switch (answer.status) {
    case 'value':
    case 'not-reported':
    case 'suppressed':
      return answer.point.period;
    case 'change':
      return answer.change.to.period;
    case 'series':
    case 'extremes':
    case 'definition':
      return null;
    default:
      return answer.period;
  }
}
