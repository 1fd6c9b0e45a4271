import { mainGrain } from '../figures/series.js';
import { partsOfYear, yearOf, type Period } from '../periods/period.js';
import { answerNotHeld } from './answer-not-held.js';
import { answerOverTime } from './answer-over-time.js';
import { answerValue } from './answer-value.js';
import type { OneMetricAnswer } from './metric-answer.js';
import type { MetricContext } from './metric-context.js';
import { resolveAskedPeriod } from './resolve-asked-period.js';

/** "In total": the newest year where no time is said. A measure held by year has its year figure; it is not added to others. */
export function answerTotal(context: MetricContext): OneMetricAnswer {
  const { own, question } = context;
  const resolved = resolveAskedPeriod(question.period, own);
  if (resolved === null) return answerNotHeld(context, null);
  const grain = mainGrain(own);
  if (grain === 'year') {
    return resolved.kind === 'span' ? answerOverTime(context, resolved.periods, null) : answerValue(context);
  }
  if (resolved.kind === 'span') return answerOverTime(context, resolved.periods, null);
  const asked: Period = question.period.kind === 'latest' ? yearOf(resolved.period) : resolved.period;
  const parts = partsOfYear(asked, grain);
  const held = own[grain].some(({ period }) => yearOf(period).startYear === yearOf(asked).startYear);
  if (parts.length === 1 || !held)
    return answerValue({ ...context, question: { ...question, period: { kind: 'period', period: asked } } });
  return answerOverTime(context, parts, asked);
}
