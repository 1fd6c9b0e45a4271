import { monthPeriod } from '../../periods/period.js';
import type { PeriodPattern } from './period-patterns.js';
import { endingWith, monthsAsked } from './spoken-months.js';
import type { Spoken } from './spoken-mention.js';
import { fullYear } from './spoken-years.js';

const date = (name: string): string =>
  `(?<${name}Day>\\d{1,2})[/.](?<${name}Month>0?[1-9]|1[0-2])[/.](?<${name}Year>(?:20)?\\d{2})`;
const pattern = (source: string): RegExp => new RegExp(`(?:${source})(?![/.]?\\d)`, 'y');

/** Days written in figures, the day first: "30/09/2017". A day inside a month names no time that figures are held for. */
export const DATE_PATTERNS: readonly PeriodPattern[] = [
  {
    looks: pattern(`(?:as at |as of |at |on |by )?${date('at')}`),
    says: ({ atDay, atMonth, atYear }) => {
      const [day, month, year] = [Number(atDay), Number(atMonth), fullYear(atYear ?? '')];
      return day === lastDay(month, year) ? { kind: 'moment', month, year } : UNCLEAR;
    },
  },
  {
    looks: pattern(
      `(?:the )?(?:last |final |full |financial )?(?:(?<year>year|12 months|yr|y/e|ye)|(?<half>half[ -]year|6 months)|quarter|qtr|q/e|3 months)(?: ending| ended| ends| end)?(?: (?:to|on|at|up to))?(?: the)? ${date('at')}`,
    ),
    says: ({ year: twelve, half, atDay, atMonth, atYear }) => {
      const [day, month, year] = [Number(atDay), Number(atMonth), fullYear(atYear ?? '')];
      const span = twelve !== undefined ? 12 : half !== undefined ? 6 : 3;
      return day === lastDay(month, year) ? endingWith(span, month, year) : UNCLEAR;
    },
  },
  {
    looks: pattern(`${date('from')} ?(?:-|to|until|till|up to|through|and) ?${date('to')}`),
    says: ({ fromDay, fromMonth, fromYear, toDay, toMonth, toYear }) => {
      const from = monthPeriod(fullYear(fromYear ?? ''), Number(fromMonth));
      const to = monthPeriod(fullYear(toYear ?? ''), Number(toMonth));
      const whole = Number(fromDay) === 1 && Number(toDay) === lastDay(to.month, to.year);
      const forward = from.year * 12 + from.month <= to.year * 12 + to.month;
      return whole && forward ? { kind: 'asked', period: monthsAsked(from, to) } : UNCLEAR;
    },
  },
];

const UNCLEAR: Spoken = { kind: 'doubtful', candidates: [] };

function lastDay(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
