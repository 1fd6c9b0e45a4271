import type { Point } from '../../../../core/performance/answering/metric-answer.js';
import type { Measure } from '../../../../core/performance/measures/measure.js';
import { periodEnd, periodName, periodWithMonths, type Period } from '../../../../core/performance/periods/period.js';
import { sayList } from '../../../../core/shared/say-list.js';

/** A stock is counted at a moment, a flow over a time. */
export function atWords(period: Period, { kind }: Pick<Measure, 'kind'>): string {
  return kind === 'stock' ? `${periodName(period)}, at ${periodEnd(period)}` : periodWithMonths(period);
}

/** "Q1 2016/17 to Q4 2017/18" */
export function spanWords(from: Period, to: Period): string {
  return `${periodName(from)} to ${periodName(to)}`;
}

/** Which of these figures may still change; '' where none may. */
export function provisionalWords(points: readonly Point[]): string {
  const open = points.filter(({ standing, value }) => standing === 'provisional' && value.kind === 'value');
  return open.length === 0 ? '' : `Still provisional: ${sayList(open.map(({ period }) => periodName(period)))}.`;
}

/** The sentences that there is something to say in. */
export function sentences(...lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line !== '');
}
