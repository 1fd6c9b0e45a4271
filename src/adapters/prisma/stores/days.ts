import { Temporal } from 'temporal-polyfill';

/** A calendar day as a DATE column takes it: midnight in UTC, whatever the zone of the process. */
export function dateOfDay(day: Temporal.PlainDate): Date {
  return new Date(`${day.toString()}T00:00:00Z`);
}

/** The other way: only the UTC parts say which day it is. */
export function dayOf(date: Date): Temporal.PlainDate {
  return Temporal.PlainDate.from(date.toISOString().slice(0, 10));
}
