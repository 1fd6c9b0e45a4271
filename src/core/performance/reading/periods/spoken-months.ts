import {
  monthPeriod,
  quarterOfMonth,
  quarterPeriod,
  QUARTERS,
  yearPeriod,
  type MonthPeriod,
} from '../../periods/period.js';
import type { AskedPeriod } from '../../answering/metric-question.js';
import type { Spoken } from './spoken-mention.js';
import { fullYear, startYearOf } from './spoken-years.js';

const NAMES = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];

/** The name of a month, in full or short. */
export const MONTH = `(?:${NAMES.join('|')})(?![a-z])\\.?`;

/** 1 to 12; 0 for no month. */
export function monthNumber(name: string): number {
  const bare = name.replace('.', '').slice(0, 3);
  return NAMES.findIndex((pattern) => pattern.startsWith(bare)) + 1;
}

/** The year beside a month: of the calendar, or a financial year, whose later months lie in the year after. */
export function yearBeside(words: string | undefined, month: number): number | null {
  if (words === undefined) return null;
  const bare = words.trim().replace(/^(?:of |in |')+/, '');
  const start = startYearOf(bare);
  if (start !== null) return month >= 4 ? start : start + 1;
  return /^(?:20)?\d{2}$/.test(bare) ? fullYear(bare) : null;
}

/** From the beginning of one month to the end of another, as the quarter or year that it is, or as a range. */
export function monthsAsked(from: MonthPeriod, to: MonthPeriod): AskedPeriod {
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  const aligned = from.month % 3 === 1 && count % 3 === 0;
  if (count === 12 && from.month === 4) return { kind: 'period', period: yearPeriod(from.year) };
  if (count === 3 && aligned) return { kind: 'period', period: quarterOfMonth(from) };
  return aligned
    ? { kind: 'range', from: quarterOfMonth(from), to: quarterOfMonth(to) }
    : count === 1
      ? { kind: 'period', period: from }
      : { kind: 'range', from, to };
}

/** "April to June", "Oct-Dec 16", "December 2017 to February 2018"; `null` where it is no run of months. */
export function monthRange(first: string, firstYear: number | null, last: string, lastYear: number | null): Spoken {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  if (firstYear === null && lastYear === null) {
    const quarter = quarterOfMonth(monthPeriod(2001, from)).quarter;
    const whole = from % 3 === 1 && to === from + 2;
    if (whole) return { kind: 'quarter', quarter };
    const end = quarterOfMonth(monthPeriod(2001, to)).quarter;
    if (from % 3 === 1 && to % 3 === 0 && end > quarter) return { kind: 'quarters', from: quarter, to: end };
    return { kind: 'doubtful', candidates: [] };
  }
  const endYear = lastYear ?? (to >= from ? (firstYear ?? 0) : (firstYear ?? 0) + 1);
  const startYear = firstYear ?? (from <= to ? endYear : endYear - 1);
  const [start, end] = [monthPeriod(startYear, from), monthPeriod(endYear, to)];
  const backwards = endYear * 12 + to < startYear * 12 + from;
  return backwards ? { kind: 'doubtful', candidates: [] } : { kind: 'asked', period: monthsAsked(start, end) };
}

/** So many months that end with a month. Without a year they are quarters of whichever year is meant, where they are any. */
export function endingWith(span: 3 | 6 | 9 | 12, month: number, year: number | null): Spoken {
  if (year === null) return endingUndated(span, month);
  const to = monthPeriod(year, month);
  const index = year * 12 + month - span;
  return { kind: 'asked', period: monthsAsked(monthPeriod(Math.floor(index / 12), (index % 12) + 1), to) };
}

function endingUndated(span: 3 | 6 | 9 | 12, month: number): Spoken {
  if (span === 12) return month === 3 ? { kind: 'asked', period: { kind: 'relative', what: 'this-year' } } : DOUBTFUL;
  if (month % 3 !== 0) return DOUBTFUL;
  const to = quarterOfMonth(monthPeriod(2001, month)).quarter;
  if (span === 3) return { kind: 'quarter', quarter: to };
  const from = QUARTERS[to - span / 3];
  return from === undefined ? DOUBTFUL : { kind: 'quarters', from, to };
}

/** The calendar's own year: four quarters of two financial years. */
export function calendarYear(year: number): AskedPeriod {
  return { kind: 'range', from: quarterPeriod(year - 1, 4), to: quarterPeriod(year, 3) };
}

const DOUBTFUL: Spoken = { kind: 'doubtful', candidates: [] };
