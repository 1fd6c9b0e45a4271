import { Temporal } from 'temporal-polyfill';
import { clockTime, londonDay, londonInstant } from './london.js';

/** A year as councils and the health service count it: 1 April to 31 March. */
export interface FinancialYear {
  /** 2017 for 2017/18. */
  readonly startYear: number;
  /** "2017/18" */
  readonly name: string;
  readonly from: Temporal.Instant;
  /** The first instant that no longer belongs to it. */
  readonly until: Temporal.Instant;
}

const FIRST_MONTH = 4;

/** The financial year that begins in a calendar year, or the one that an instant falls into. */
export function financialYearOf(when: number | Temporal.Instant): FinancialYear {
  const startYear = typeof when === 'number' ? when : startYearOf(londonDay(when));
  const firstDay = (year: number): Temporal.Instant =>
    londonInstant(new Temporal.PlainDate(year, FIRST_MONTH, 1), clockTime(0));
  const name = `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
  return { startYear, name, from: firstDay(startYear), until: firstDay(startYear + 1) };
}

function startYearOf(day: Temporal.PlainDate): number {
  return day.month >= FIRST_MONTH ? day.year : day.year - 1;
}
