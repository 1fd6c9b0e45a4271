import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../../../../src/core/shared/ids.js';
import { afterFault, afterOutcome, backOffSeconds } from '../../../../src/core/notices/sending/after-outcome.js';
import type { Notice } from '../../../../src/core/notices/notice.js';
import { noticesBoard } from '../../../kit/fakes/notices-board.js';

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
    const notice = await aNotice();
    expect(await wait(null)).toMatchObject({ notBeforeSeconds: backOffSeconds(notice) });
  });

  it('tries again what was certainly not sent', async () => {
    const notice = await aNotice();
    const end = afterOutcome(notice, { kind: 'not-sent', why: 'no-connection' });
    expect(end).toEqual({ state: 'waiting', notBeforeSeconds: backOffSeconds(notice), reason: 'no-connection' });
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
  it('doubles with each attempt up to a quarter of an hour, in the upper half of that', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(10_000), (id, attempts) => {
        const longest = Math.min(900, 2 * 2 ** Math.min(attempts, 20));
        const waited = backOffSeconds({ id: asId(id), attempts });
        expect(waited).toBeGreaterThanOrEqual(longest / 2);
        expect(waited).toBeLessThanOrEqual(longest);
      }),
    );
  });

  it('does not bring back together those who were turned away together', () => {
    const waits = Array.from({ length: 400 }, (_, n) => backOffSeconds({ id: asId(`notice-${n}`), attempts: 12 }));
    const tenths = new Set(waits.map((seconds) => Math.floor((seconds - 450) / 45)));
    expect(tenths.size).toBeGreaterThanOrEqual(10);
  });

  it('ends where people see it after five faults of our own', () => {
    expect([1, 4, 5, 9].map((attempts) => afterFault({ id: asId('notice'), attempts }).state)).toEqual([
      'waiting',
      'waiting',
      'failed',
      'failed',
    ]);
  });
});
