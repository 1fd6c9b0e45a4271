import { Temporal } from 'temporal-polyfill';

/** The store keeps milliseconds, as the clock gives them; anything finer is cut off. */
export function dateOf(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}

export function instantOf(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
