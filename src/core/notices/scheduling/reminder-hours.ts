import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../shared/instants.js';
import { clockTime, londonDay, londonInstant } from '../../shared/london.js';
import { addWorkingDays, isWorkingDay } from '../../shared/working-days.js';
import { FIRST_HOUR, LAST_HOUR } from '../../shared/working-hours.js';

/**
 * How long until a reminder may go out; 0 within the hours. Nudges and lists go out on working days from nine in the
 * morning, London time, and never at night after downtime.
 */
export function secondsUntilReminderHours(now: Temporal.Instant): number {
  const today = londonDay(now);
  const closes = londonInstant(today, clockTime(LAST_HOUR));
  const day = isWorkingDay(today) && isBefore(now, closes) ? today : addWorkingDays(today, 1);
  const opens = londonInstant(day, clockTime(FIRST_HOUR));
  return Math.max(0, Math.ceil(now.until(opens).total('seconds')));
}

/** How long until a reminder may go out on a day after `until`, the last day on which somebody wants none; 0 when that has passed. */
export function secondsUntilAwake(now: Temporal.Instant, until: Temporal.PlainDate): number {
  const wakes = londonInstant(until.add({ days: 1 }), clockTime(0));
  if (!isBefore(now, wakes)) return 0;
  return Math.ceil(now.until(wakes).total('seconds')) + secondsUntilReminderHours(wakes);
}
