import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startTicks, type Tick, type Ticks } from '../../../src/adapters/cron/start-ticks.js';
import type { LogFacts } from '../../../src/core/shared/log.js';

const lines: { readonly event: string; readonly facts: LogFacts }[] = [];
const note = (event: string, facts: LogFacts = {}): void => {
  lines.push({ event, facts });
};
const log = { info: note, warn: note, error: note };

let ticks: Ticks | null;
const start = (...table: readonly Tick[]): Ticks => (ticks = startTicks(table, log));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-10-25T00:29:59.500Z') });
  lines.length = 0;
  ticks = null;
});

afterEach(async () => {
  const stopped = ticks?.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  await stopped;
  vi.useRealTimers();
});

it('runs each tick at once, and then when its time comes', async () => {
  const run = vi.fn(() => Promise.resolve());
  start({ name: 'send', cron: '*/2 * * * * *', run });
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(run.mock.calls.length).toBeGreaterThanOrEqual(5);
});

it('is not put out by the hour that comes twice in London', async () => {
  const run = vi.fn(() => Promise.resolve());
  start({ name: 'nudge', cron: '0 * * * * *', run });
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(run.mock.calls.length).toBeGreaterThanOrEqual(60);
});

it('does not start a tick on top of itself', async () => {
  let atOnce = 0;
  let most = 0;
  const run = async (): Promise<void> => {
    most = Math.max(most, (atOnce += 1));
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    atOnce -= 1;
  };
  start({ name: 'send', cron: '* * * * * *', run });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(most).toBe(1);
});

it('goes on after a tick that failed, however it failed', async () => {
  const rejects = vi.fn(() => Promise.reject(new RangeError('typed words')));
  const throws = vi.fn((): Promise<void> => {
    throw new TypeError('typed words');
  });
  start({ name: 'one', cron: '* * * * * *', run: rejects }, { name: 'two', cron: '* * * * * *', run: throws });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(rejects.mock.calls.length).toBeGreaterThanOrEqual(3);
  expect(throws.mock.calls.length).toBeGreaterThanOrEqual(3);
  expect(lines).toContainEqual({ event: 'tick.failed', facts: { tick: 'one', error: 'RangeError' } });
  expect(lines).toContainEqual({ event: 'tick.failed', facts: { tick: 'two', error: 'TypeError' } });
});

it('stops after what is running, and wakes no more', async () => {
  let release = (): void => undefined;
  const run = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
  );
  const running = start({ name: 'send', cron: '* * * * * *', run });
  let stopped = false;
  const stopping = running.stop().then(() => {
    stopped = true;
  });
  await vi.advanceTimersByTimeAsync(3_000);
  expect([stopped, run.mock.calls.length]).toEqual([false, 1]);
  release();
  await stopping;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(run).toHaveBeenCalledTimes(1);
});
