import type { Point } from '../../../../core/performance/answering/metric-answer.js';
import type { Measure } from '../../../../core/performance/measures/measure.js';
import {
  firstMonth,
  lastMonth,
  periodEnd,
  periodName,
  periodWithMonths,
  type Period,
} from '../../../../core/performance/periods/period.js';
import { monthName } from '../../../../core/shared/london.js';
import { sayList } from '../../../../core/shared/say-list.js';

/** A stock is counted at a moment, a flow over a time. */
export function atWords(period: Period, { kind }: Pick<Measure, 'kind'>): string {
  return kind === 'stock' ? `${periodName(period)}, at ${periodEnd(period)}` : periodWithMonths(period);
}

/** "Q1 2016/17 to Q4 2017/18" */
export function spanWords(from: Period, to: Period): string {
  return `${periodName(from)} to ${periodName(to)}`;
}

/** "Q1 2017/18 to Q3 2017/18 (April to December 2017)" */
export function spanWithMonths(from: Period, to: Period): string {
  const [first, last] = [firstMonth(from), lastMonth(to)];
  const start = first.year === last.year ? monthName(first.month) : periodName(first);
  return from.kind === 'month' ? spanWords(from, to) : `${spanWords(from, to)} (${start} to ${periodName(last)})`;
}

/** Four quarters of two financial years that are a year of the calendar: nobody may take them for a financial year. */
export function calendarYearWords({ from, to }: { readonly from: Period; readonly to: Period }): string {
  const [first, last] = [firstMonth(from), lastMonth(to)];
  const whole = from.kind !== 'year' && first.month === 1 && last.month === 12 && first.year === last.year;
  return whole ? `They are the calendar year ${first.year}, and not a financial year.` : '';
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
