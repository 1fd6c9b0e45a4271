import { expect, it } from 'vitest';
import { randomIds, systemClock } from '../../../src/adapters/clock/system-clock.js';

it('tells the time to the millisecond', () => {
  const before = Date.now();
  const now = systemClock.now();
  expect(now.epochMilliseconds).toBeGreaterThanOrEqual(before);
  expect(now.epochNanoseconds % 1_000_000n).toBe(0n);
});

it('makes ids that do not repeat', () => {
  const ids = Array.from({ length: 1_000 }, () => randomIds.next());
  expect(new Set(ids).size).toBe(1_000);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
