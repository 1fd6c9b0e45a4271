import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { BANK_HOLIDAY_YEARS, BANK_HOLIDAYS } from '../../../src/core/shared/bank-holidays.js';
import {
  addWorkingDays,
  bankHolidaysKnown,
  bankHolidaysKnownUntil,
  isWorkingDay,
  workingDaysBetween,
} from '../../../src/core/shared/working-days.js';
import { day } from '../../kit/builders/at.js';

const anyDay = fc
  .integer({ min: -800, max: 14 * 365 })
  .map((days) => Temporal.PlainDate.from('2017-01-01').add({ days }));
const aWorkingDay = anyDay.filter(isWorkingDay);

describe('working days', () => {
  it('leaves out Saturdays, Sundays and bank holidays', () => {
    expect(isWorkingDay(day('2019-01-17'))).toBe(true);
    expect(isWorkingDay(day('2019-01-19'))).toBe(false);
    expect(isWorkingDay(day('2019-01-20'))).toBe(false);
    expect(isWorkingDay(day('2019-08-26'))).toBe(false);
  });

  it('knows the days that were proclaimed once', () => {
    for (const once of ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08']) {
      expect(isWorkingDay(day(once)), once).toBe(false);
    }
    expect(isWorkingDay(day('2020-05-04'))).toBe(true);
    expect(isWorkingDay(day('2022-05-30'))).toBe(true);
  });

  it('counts over a weekend and over Christmas', () => {
    expect(addWorkingDays(day('2019-01-17'), -3).toString()).toBe('2019-01-14');
    expect(addWorkingDays(day('2019-01-18'), 1).toString()).toBe('2019-01-21');
    expect(addWorkingDays(day('2020-12-24'), 1).toString()).toBe('2020-12-29');
    expect(addWorkingDays(day('2021-12-31'), 1).toString()).toBe('2022-01-04');
  });

  it('gives a day back as it is for nought', () => {
    expect(addWorkingDays(day('2019-01-19'), 0).toString()).toBe('2019-01-19');
  });

  it('always lands on a working day, on the asked side', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -30, max: 30 }).filter((n) => n !== 0),
        (from, n) => {
          const reached = addWorkingDays(from, n);
          expect(isWorkingDay(reached)).toBe(true);
          expect(Temporal.PlainDate.compare(reached, from)).toBe(Math.sign(n));
        },
      ),
    );
  });

  it('undoes between working days what was added', () => {
    fc.assert(
      fc.property(aWorkingDay, fc.integer({ min: -30, max: 30 }), (from, n) => {
        expect(workingDaysBetween(from, addWorkingDays(from, n))).toBe(n);
      }),
    );
  });

  it('counts parts of a span to the same as the whole', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(40), fc.nat(40), (from, a, b) => {
        const [middle, end] = [from.add({ days: a }), from.add({ days: a + b })];
        expect(workingDaysBetween(from, middle) + workingDaysBetween(middle, end)).toBe(workingDaysBetween(from, end));
      }),
    );
  });

  it('says where its bank holidays end, and then leaves out weekends only', () => {
    expect(bankHolidaysKnownUntil().toString()).toBe('2028-12-31');
    expect(bankHolidaysKnown(day('2017-01-01'), day('2028-12-31'))).toBe(true);
    expect(bankHolidaysKnown(day('2028-12-31'), day('2029-01-01'))).toBe(false);
    expect(bankHolidaysKnown(day('2016-12-31'))).toBe(false);
    expect(isWorkingDay(day('2029-12-25'))).toBe(true);
  });
});

describe('bank holidays', () => {
  const years = Array.from({ length: BANK_HOLIDAY_YEARS.last - BANK_HOLIDAY_YEARS.first + 1 }, (_, i) => 2017 + i);

  it('holds every year it says it holds', () => {
    expect(Object.keys(BANK_HOLIDAYS).map(Number)).toEqual(years);
  });

  it.each(years)('holds for %i what the rule and the proclamations give', (year) => {
    expect(BANK_HOLIDAYS[year]).toEqual(holidaysByRule(year));
  });
});

/** The rule, reckoned independently of the data: fixed days with substitutes, Easter, the three Mondays, the one-offs. */
function holidaysByRule(year: number): string[] {
  const date = (month: number, dayOfMonth: number): Temporal.PlainDate =>
    new Temporal.PlainDate(year, month, dayOfMonth);
  const easter = easterSunday(year);
  const days = [
    substitute(date(1, 1)),
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    year === 2020 ? date(5, 8) : firstMonday(date(5, 1)),
    year === 2022 ? date(6, 2) : lastMonday(date(5, 31)),
    lastMonday(date(8, 31)),
    ...christmas(year),
    ...(year === 2022 ? [date(6, 3), date(9, 19)] : []),
    ...(year === 2023 ? [date(5, 8)] : []),
  ];
  return days.map((d) => d.toString().slice(-5)).sort();
}

function christmas(year: number): Temporal.PlainDate[] {
  const first = new Temporal.PlainDate(year, 12, 25);
  if (first.dayOfWeek === 5) return [first, first.add({ days: 3 })];
  if (first.dayOfWeek === 6) return [first.add({ days: 2 }), first.add({ days: 3 })];
  if (first.dayOfWeek === 7) return [first.add({ days: 1 }), first.add({ days: 2 })];
  return [first, first.add({ days: 1 })];
}

function substitute(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.dayOfWeek > 5 ? date.add({ days: 8 - date.dayOfWeek }) : date;
}

function firstMonday(first: Temporal.PlainDate): Temporal.PlainDate {
  return first.add({ days: (8 - first.dayOfWeek) % 7 });
}

function lastMonday(last: Temporal.PlainDate): Temporal.PlainDate {
  return last.subtract({ days: last.dayOfWeek - 1 });
}

/** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1);
}
