import { Temporal } from 'temporal-polyfill';

/** An instant from what a clock in London shows: `at('2019-01-17T14:00')`. */
export function at(londonWallClock: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(londonWallClock).toZonedDateTime('Europe/London').toInstant();
}

/** A calendar day: `day('2019-01-17')`. */
export function day(date: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}
