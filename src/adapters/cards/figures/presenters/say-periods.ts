import type { Measure } from '../../../../core/performance/measures/measure.js';
import { periodEnd, periodName, periodWithMonths, type Period } from '../../../../core/performance/periods/period.js';

/** A stock is counted at a moment, a flow over a time. */
export function atWords(period: Period, { kind }: Pick<Measure, 'kind'>): string {
  return kind === 'stock' ? `${periodName(period)}, at ${periodEnd(period)}` : periodWithMonths(period);
}

/** "Q1 2016/17 to Q4 2017/18" */
export function spanWords(from: Period, to: Period): string {
  return `${periodName(from)} to ${periodName(to)}`;
}

/** The sentences that there is something to say in. */
export function sentences(...lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line !== '');
}
