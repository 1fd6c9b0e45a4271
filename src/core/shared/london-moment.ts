import { Temporal } from 'temporal-polyfill';
import { londonInstant } from './london.js';

/**
 * The instant of a London day and wall-clock time as a form or a draft holds them ("2019-01-17", "14:00");
 * null when either is not one.
 */
export function londonMoment(day: string, time: string): Temporal.Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return null;
  try {
    return londonInstant(Temporal.PlainDate.from(day), Temporal.PlainTime.from(time));
  } catch {
    return null;
  }
}
