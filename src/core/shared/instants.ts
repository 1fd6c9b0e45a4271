import { Temporal } from 'temporal-polyfill';

export function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

export function secondsAfter(instant: Temporal.Instant, seconds: number): Temporal.Instant {
  return instant.add({ seconds });
}
