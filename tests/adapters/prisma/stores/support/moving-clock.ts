import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../../../../src/core/shared/ports.js';

export interface MovingClock extends Clock {
  advance(by: { readonly hours?: number; readonly minutes?: number; readonly seconds?: number }): void;
}

/** A clock that stands still until a test moves it. It is far from the real time, so that mixing the two shows. */
export function movingClock(start = '2031-06-10T08:00:00Z'): MovingClock {
  let now = Temporal.Instant.from(start);
  return {
    now: () => now,
    advance: (by) => {
      now = now.add(by);
    },
  };
}
