import { Temporal } from 'temporal-polyfill';

export function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

export function secondsAfter(instant: Temporal.Instant, seconds: number): Temporal.Instant {
  return instant.add({ seconds });
}

/** The instant so many milliseconds after the beginning of 1970 (UTC). */
export function instantOfMs(milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds);
}
