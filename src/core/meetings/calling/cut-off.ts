import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../shared/instants.js';
import { clockTime, londonDay, londonInstant } from '../../shared/london.js';
import { addWorkingDays } from '../../shared/working-days.js';

/** Answers close at the end of a working day: 5.00 pm in London. */
const CLOSING_HOUR = 17;

/**
 * Until when a meeting's answers can be given: 5.00 pm some working days before it (the board's `cutOffWorkingDays`),
 * never after it starts. A meeting called so late that this has passed takes answers until it starts: a question that
 * cannot be answered would be no question.
 */
export function cutOff(input: {
  readonly startsAt: Temporal.Instant;
  readonly workingDaysBefore: number;
  /** When members are asked, or asked again. */
  readonly calledAt: Temporal.Instant;
}): Temporal.Instant {
  const { startsAt, workingDaysBefore, calledAt } = input;
  const day = addWorkingDays(londonDay(startsAt), -Math.max(0, workingDaysBefore));
  const closing = londonInstant(day, clockTime(CLOSING_HOUR));
  const inTime = isBefore(calledAt, closing) && isBefore(closing, startsAt);
  return inTime ? closing : startsAt;
}
