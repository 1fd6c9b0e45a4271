import type { MonthPeriod } from '../../periods/period.js';

/** How many days a month has. */
export function daysInMonth({ year, month }: Pick<MonthPeriod, 'year' | 'month'>): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
