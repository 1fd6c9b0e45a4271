import type { Temporal } from 'temporal-polyfill';
import { isEarlierDay, weekdayName } from '../../shared/london.js';
import { NEW_ACTION_LIMITS } from '../new-action.js';
import type { ReadDue } from './drafted-sentence.js';

/** A day as far as it was said: the year and the weekday may be missing. */
export interface SaidDay {
  readonly date: number;
  readonly month: number;
  readonly year: number | null;
  /** 1 for Monday; 0 where none was said. */
  readonly weekday: number;
  readonly said: string;
}

const FARTHEST_YEARS = NEW_ACTION_LIMITS.yearsAhead;
/** So long after a day passed, the day itself is more likely a slip than the same day of next year. */
const SLIP_DAYS = 31;
const FAR_MONTHS = 10;

/**
 * The day that was said. Without a year it is the next such day; but one that passed within the last 31 days, and would
 * be more than ten months away, is taken as passed, so that the slip is seen.
 */
export function calendarDay({ date, month, year, weekday, said }: SaidDay, today: Temporal.PlainDate): ReadDue {
  const day = year === null ? nextSuch(today, month, date) : dayIn(today, year, month, date);
  if (day === null) return { status: 'not-understood', said, why: 'There is no such day.' };
  if (weekday > 0 && day.dayOfWeek !== weekday) {
    return { status: 'weekday-differs', day, said: weekdayName(day.add({ days: weekday - day.dayOfWeek })) };
  }
  return year === null || !isEarlierDay(day, today) ? standing(day, today, said) : { status: 'past', day };
}

/** A day from today on, unless it lies further ahead than any board plans. */
export function standing(day: Temporal.PlainDate, today: Temporal.PlainDate, said: string): ReadDue {
  if (isEarlierDay(day, today)) return { status: 'past', day };
  if (isEarlierDay(today.add({ years: FARTHEST_YEARS }), day))
    return { status: 'not-understood', said, why: `It is more than ${FARTHEST_YEARS} years away.` };
  return { status: 'read', day };
}

function nextSuch(today: Temporal.PlainDate, month: number, date: number): Temporal.PlainDate | null {
  const years = [today.year - 1, today.year, today.year + 1];
  const days = years.map((year) => dayIn(today, year, month, date)).filter((day) => day !== null);
  const next = days.find((day) => !isEarlierDay(day, today)) ?? null;
  const passed = days.filter((day) => isEarlierDay(day, today)).at(-1);
  const lately = passed !== undefined && !isEarlierDay(passed, today.subtract({ days: SLIP_DAYS }));
  const far = next === null || isEarlierDay(today.add({ months: FAR_MONTHS }), next);
  return lately && far ? passed : next;
}

/** A day of the calendar; null for one that does not exist. */
export function dayIn(any: Temporal.PlainDate, year: number, month: number, date: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || date < 1 || year < 1900 || year > 2999) return null;
  const first = any.with({ day: 1 }).with({ year, month });
  return date <= first.daysInMonth ? first.with({ day: date }) : null;
}

/** The last day of a month, 1 to 12: of this year, or of the next where it has passed. */
export function endOfMonth(today: Temporal.PlainDate, month: number, year: number | null): Temporal.PlainDate {
  const first = today.with({ day: 1 }).with({ year: year ?? today.year, month });
  const last = first.with({ day: first.daysInMonth });
  if (year !== null || !isEarlierDay(last, today)) return last;
  return endOfMonth(today, month, today.year + 1);
}
