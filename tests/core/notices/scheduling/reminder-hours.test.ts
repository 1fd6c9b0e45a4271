import { describe, expect, it } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { secondsUntilReminderHours } from '../../../../src/core/notices/scheduling/reminder-hours.js';

const HOUR = 3_600;
const until = (instant: string) => secondsUntilReminderHours(Temporal.Instant.from(instant));

describe('the hours for reminders', () => {
  it.each([
    ['at nine sharp', '2026-12-07T09:00:00Z', 0],
    ['a minute before six', '2026-12-07T17:59:00Z', 0],
    ['a second before nine', '2026-12-07T08:59:59Z', 1],
    ['at six in the evening', '2026-12-07T18:00:00Z', 15 * HOUR],
    ['on Friday evening, over the weekend', '2026-12-11T18:00:00Z', 63 * HOUR],
    ['on Christmas Day, over the holidays', '2026-12-25T09:00:00Z', 96 * HOUR],
    ['in summer time', '2026-07-06T07:00:00Z', HOUR],
    ['through the night in which the clocks go back', '2026-10-23T17:00:00Z', 64 * HOUR],
  ])('%s', (_, instant, seconds) => {
    expect(until(instant)).toBe(seconds);
  });
});
