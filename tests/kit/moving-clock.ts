import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../src/core/shared/ports.js';

/** A clock that a test sets and moves; nobody sleeps. */
export interface MovingClock extends Clock {
  set(instant: string): void;
  move(duration: Temporal.DurationLike): void;
}

export function movingClock(start: string): MovingClock {
  let now = Temporal.Instant.from(start);
  return {
    now: () => now,
    set: (instant) => {
      now = Temporal.Instant.from(instant);
    },
    move: (duration) => {
      now = now.toZonedDateTimeISO('Europe/London').add(duration).toInstant();
    },
  };
}
