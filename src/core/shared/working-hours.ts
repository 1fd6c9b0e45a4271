import type { Temporal } from 'temporal-polyfill';
import { clockTime, isEarlierDay, londonDay, londonInstant } from './london.js';
import { isWorkingDay } from './working-days.js';

/** From nine in the morning to six in the evening, London time, on working days in England. */
export const FIRST_HOUR = 9;
export const LAST_HOUR = 18;

/** Looked at so many days at most: who waits longer has waited long enough. */
const LONGEST_DAYS = 60;
const HOUR_MS = 3_600_000;

/** How many working hours lie between two instants, with parts of an hour; 0 when the later is not later. Stops at sixty days. */
export function workingHoursBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  const lastDay = londonDay(to);
  let workedMs = 0;
  let day = londonDay(from);
  for (let looked = 0; looked <= LONGEST_DAYS && !isEarlierDay(lastDay, day); looked += 1) {
    if (isWorkingDay(day)) {
      const opens = londonInstant(day, clockTime(FIRST_HOUR)).epochMilliseconds;
      const closes = londonInstant(day, clockTime(LAST_HOUR)).epochMilliseconds;
      const within = Math.min(closes, to.epochMilliseconds) - Math.max(opens, from.epochMilliseconds);
      workedMs += Math.max(0, within);
    }
    day = day.add({ days: 1 });
  }
  return workedMs / HOUR_MS;
}
