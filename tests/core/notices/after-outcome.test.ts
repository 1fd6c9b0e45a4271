import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterFault, afterOutcome, backOffSeconds } from '../../../src/core/notices/after-outcome.js';
import type { Notice } from '../../../src/core/notices/notice.js';
import { noticesBoard } from '../../kit/fakes/notices-board.js';

async function aNotice(given: Partial<Notice> = {}): Promise<Notice> {
  const board = noticesBoard();
  await board.post();
  return { ...board.latest(), attempts: 1, wanted: 3, ...given };
}

describe('afterOutcome', () => {
  it('ends what was sent, showing what was wanted when it was claimed', async () => {
    expect(afterOutcome(await aNotice(), { kind: 'ok', activityId: null })).toEqual({
      state: 'sent',
      activityId: null,
      shown: 3,
    });
  });

  it('waits as long as a throttle asks, a moment at least, and backs off when it does not say', async () => {
    const wait = async (retryAfterSeconds: number | null) =>
      afterOutcome(await aNotice(), { kind: 'throttled', retryAfterSeconds });
    expect(await wait(1_800)).toEqual({ state: 'waiting', notBeforeSeconds: 1_800, reason: 'throttled' });
    expect(await wait(0)).toMatchObject({ notBeforeSeconds: 1 });
    expect(await wait(null)).toMatchObject({ notBeforeSeconds: 4 });
  });

  it('tries again what was certainly not sent', async () => {
    const end = afterOutcome(await aNotice(), { kind: 'not-sent', why: 'no-connection' });
    expect(end).toEqual({ state: 'waiting', notBeforeSeconds: 4, reason: 'no-connection' });
  });

  it('never repeats by itself what may have arrived, urgent or not', async () => {
    for (const urgent of [true, false]) {
      const end = afterOutcome(await aNotice({ urgent }), { kind: 'ambiguous', why: 'time-out' });
      expect(end).toEqual({ state: 'unknown', reason: 'time-out' });
    }
  });

  it('tells somebody who cannot be reached from a failure', async () => {
    const rejected = { kind: 'rejected', code: 'BadArgument' } as const;
    expect(afterOutcome(await aNotice(), { ...rejected, unreachable: 'blocked' })).toEqual({
      state: 'unreachable',
      reason: 'blocked',
    });
    expect(afterOutcome(await aNotice(), { ...rejected, unreachable: null })).toEqual({
      state: 'failed',
      reason: 'BadArgument',
    });
  });
});

describe('waiting', () => {
  it('never gets shorter, and never longer than a quarter of an hour', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (attempts) => {
        const [now, next] = [backOffSeconds({ attempts }), backOffSeconds({ attempts: attempts + 1 })];
        expect(now).toBeGreaterThanOrEqual(1);
        expect(next).toBeGreaterThanOrEqual(now);
        expect(next).toBeLessThanOrEqual(900);
      }),
    );
  });

  it('ends where people see it after five faults of our own', () => {
    expect([1, 4, 5, 9].map((attempts) => afterFault({ attempts }).state)).toEqual([
      'waiting',
      'waiting',
      'failed',
      'failed',
    ]);
  });
});
