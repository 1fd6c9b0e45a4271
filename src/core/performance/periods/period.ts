import { monthName } from '../../shared/london.js';

/** A quarter of the financial year: 1 is April to June. */
export const QUARTERS = [1, 2, 3, 4] as const;
export type Quarter = (typeof QUARTERS)[number];

/** How long a period is. */
export type Grain = 'month' | 'quarter' | 'year';

export interface QuarterPeriod {
  readonly kind: 'quarter';
  /** 2017 for 2017/18. */
  readonly startYear: number;
  readonly quarter: Quarter;
}

export interface YearPeriod {
  readonly kind: 'year';
  /** 2017 for 2017/18, which is April 2017 to March 2018. */
  readonly startYear: number;
}

export interface MonthPeriod {
  readonly kind: 'month';
  /** The calendar year. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** What a figure is about: a quarter, a year or a month of the UK financial year. Quarters are never those of the calendar. */
export type Period = QuarterPeriod | YearPeriod | MonthPeriod;

export function quarterPeriod(startYear: number, quarter: Quarter): QuarterPeriod {
  return { kind: 'quarter', startYear, quarter };
}

export function yearPeriod(startYear: number): YearPeriod {
  return { kind: 'year', startYear };
}

/** `month` is 1 to 12, of the calendar year `year`. */
export function monthPeriod(year: number, month: number): MonthPeriod {
  return { kind: 'month', year, month };
}

/** "2017/18" */
export function financialYearName(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** "Q4 2017/18", "2017/18", "March 2018". */
export function periodName(period: Period): string {
  switch (period.kind) {
    case 'quarter':
      return `Q${period.quarter} ${financialYearName(period.startYear)}`;
    case 'year':
      return financialYearName(period.startYear);
    case 'month':
      return `${monthName(period.month)} ${period.year}`;
  }
}

/** "January to March 2018", "April 2017 to March 2018", "March 2018". */
export function periodMonths(period: Period): string {
  const first = firstMonth(period);
  const last = lastMonth(period);
  if (period.kind === 'month') return periodName(period);
  const start = first.year === last.year ? monthName(first.month) : `${monthName(first.month)} ${first.year}`;
  return `${start} to ${monthName(last.month)} ${last.year}`;
}

/** "Q4 2017/18 (January to March 2018)"; a month is its own name. */
export function periodWithMonths(period: Period): string {
  return period.kind === 'month' ? periodName(period) : `${periodName(period)} (${periodMonths(period)})`;
}

/** "the end of March 2018": the moment a stock of this period was counted at. */
export function periodEnd(period: Period): string {
  const { month, year } = lastMonth(period);
  return `the end of ${monthName(month)} ${year}`;
}

export function firstMonth(period: Period): MonthPeriod {
  switch (period.kind) {
    case 'month':
      return period;
    case 'quarter':
      return monthAt(monthIndex(monthPeriod(period.startYear, 4)) + (period.quarter - 1) * 3);
    case 'year':
      return monthPeriod(period.startYear, 4);
  }
}

export function lastMonth(period: Period): MonthPeriod {
  return monthAt(monthIndex(firstMonth(period)) + MONTHS[period.kind] - 1);
}

const MONTHS: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12 };

/** The period of the same length so many later, or earlier where `by` is negative. */
export function periodLater<P extends Period>(period: P, by: number): P;
export function periodLater(period: Period, by: number): Period {
  switch (period.kind) {
    case 'month':
      return monthAt(monthIndex(period) + by);
    case 'quarter':
      return quarterAt(quarterIndex(period) + by);
    case 'year':
      return yearPeriod(period.startYear + by);
  }
}

/** The period of the same length so many earlier. */
export function periodEarlier<P extends Period>(period: P, by = 1): P {
  return periodLater(period, -by);
}

/** The same quarter, or month, a year before; the year before for a year. */
export function sameTimeLastYear<P extends Period>(period: P): P {
  return periodEarlier(period, 12 / MONTHS[period.kind]);
}

/** The four quarters of a year, the first first. */
export function quartersOf(startYear: number): readonly QuarterPeriod[] {
  return QUARTERS.map((quarter) => quarterPeriod(startYear, quarter));
}

/** A year's quarters or months, in order; any other period is its own only part. */
export function partsOfYear(period: Period, grain: Grain): readonly Period[] {
  if (period.kind !== 'year' || grain === 'year') return [period];
  if (grain === 'quarter') return quartersOf(period.startYear);
  return periodsBetween(firstMonth(period), lastMonth(period));
}

/** The quarter that a month lies in. */
export function quarterOfMonth(month: MonthPeriod): QuarterPeriod {
  return quarterAt(Math.floor((monthIndex(month) - FIRST_MONTH_OF_YEAR) / 3));
}

/** The financial year that a period lies in. */
export function yearOf(period: Period): YearPeriod {
  return yearPeriod(period.kind === 'month' ? quarterOfMonth(period).startYear : period.startYear);
}

/** Every period of one length from the first to the last; empty where the last comes before the first. */
export function periodsBetween<P extends Period>(from: P, to: P): readonly P[] {
  const count = (endIndex(to) - endIndex(from)) / MONTHS[from.kind] + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => periodLater(from, at));
}

export function isSamePeriod(one: Period, other: Period): boolean {
  return periodKey(one) === periodKey(other);
}

/** Negative when the one comes first, by when they end and then by which is longer. */
export function comparePeriods(one: Period, other: Period): number {
  return endIndex(one) - endIndex(other) || MONTHS[one.kind] - MONTHS[other.kind];
}

/** "2017-Q4", "2017-Y", "2018-03": how the store and buttons name a period. */
export function periodKey(period: Period): string {
  switch (period.kind) {
    case 'quarter':
      return `${period.startYear}-Q${period.quarter}`;
    case 'year':
      return `${period.startYear}-Y`;
    case 'month':
      return `${period.year}-${String(period.month).padStart(2, '0')}`;
  }
}

/** The period that a key names; null for what is no key. */
export function periodOfKey(key: string): Period | null {
  const [, yearText, rest] = /^(\d{4})-(Y|Q[1-4]|0[1-9]|1[0-2])$/.exec(key) ?? [];
  if (yearText === undefined || rest === undefined) return null;
  const year = Number(yearText);
  if (rest === 'Y') return yearPeriod(year);
  const quarter = QUARTERS.find((one) => rest === `Q${one}`);
  return quarter === undefined ? monthPeriod(year, Number(rest)) : quarterPeriod(year, quarter);
}

const FIRST_MONTH_OF_YEAR = 3;

/** Months counted through, so that periods can be reckoned with as numbers. */
function monthIndex({ year, month }: MonthPeriod): number {
  return year * 12 + month - 1;
}

function monthAt(index: number): MonthPeriod {
  return monthPeriod(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

function quarterIndex({ startYear, quarter }: QuarterPeriod): number {
  return startYear * 4 + quarter - 1;
}

function quarterAt(index: number): QuarterPeriod {
  const quarter = QUARTERS[((index % 4) + 4) % 4] ?? 1;
  return quarterPeriod(Math.floor(index / 4), quarter);
}

function endIndex(period: Period): number {
  return monthIndex(lastMonth(period));
}
