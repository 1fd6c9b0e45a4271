import { Temporal } from 'temporal-polyfill';
import { BANK_HOLIDAY_YEARS, BANK_HOLIDAYS } from './bank-holidays.js';

/**
 * Working days in England: not Saturday, Sunday or a bank holiday. Outside the years whose bank holidays are known only
 * Saturdays and Sundays are left out; `bankHolidaysKnown` tells, so that a date reckoned there can say so.
 */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  if (day.dayOfWeek > 5) return false;
  const monthAndDay = day.toString().slice(-5);
  return !(BANK_HOLIDAYS[day.year]?.includes(monthAndDay) ?? false);
}

/**
 * The nth working day after a day (before it, when n is negative). The day itself is not counted, whether or not it is
 * a working day; n = 0 gives the day back as it is.
 */
export function addWorkingDays(day: Temporal.PlainDate, n: number): Temporal.PlainDate {
  const step = n < 0 ? -1 : 1;
  let left = Math.abs(Math.trunc(n));
  let reached = day;
  while (left > 0) {
    reached = reached.add({ days: step });
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/**
 * How many working days lie after `from`, up to and with `to`; negative when `to` is earlier. For two working days it
 * undoes `addWorkingDays`.
 */
export function workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const step = Temporal.PlainDate.compare(from, to) <= 0 ? 1 : -1;
  let count = 0;
  for (let day = from; !day.equals(to);) {
    day = day.add({ days: step });
    if (isWorkingDay(day)) count += step;
  }
  return count;
}

/** The last day for which bank holidays are known; beyond it only Saturdays and Sundays are left out. */
export function bankHolidaysKnownUntil(): Temporal.PlainDate {
  return new Temporal.PlainDate(BANK_HOLIDAY_YEARS.last, 12, 31);
}

/** Whether bank holidays are known for each of these days: when not, a reckoned date may be a little early. */
export function bankHolidaysKnown(...days: readonly Temporal.PlainDate[]): boolean {
  return days.every((day) => day.year >= BANK_HOLIDAY_YEARS.first && day.year <= BANK_HOLIDAY_YEARS.last);
}
