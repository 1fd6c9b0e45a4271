import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadiness } from '../src/readiness.js';

const store = vi.fn<() => Promise<void>>();
const keys = vi.fn<() => Promise<void>>();
let nowMs: number;
beforeEach(() => {
  nowMs = 0;
  store.mockReset().mockResolvedValue();
  keys.mockReset().mockResolvedValue();
});
const bot = () => createReadiness({ store, keys, nowMs: () => nowMs });

describe('readiness', () => {
  it('is there once the store is, the schedule has come round, and the keys could be had', async () => {
    const readiness = bot();
    expect(await readiness.missing()).toEqual(['schedule']);
    readiness.beat();
    expect(await readiness.missing()).toEqual([]);
  });

  it('needs no keys where nobody has a token', async () => {
    const readiness = createReadiness({ store, keys: null, nowMs: () => nowMs });
    readiness.beat();
    expect(await readiness.missing()).toEqual([]);
  });

  it('names what is missing, and heals', async () => {
    store.mockRejectedValue(new Error('read-only'));
    keys.mockRejectedValue(new Error('down'));
    const readiness = bot();
    readiness.beat();
    expect(await readiness.missing()).toEqual(['store', 'keys']);
    store.mockResolvedValue();
    keys.mockResolvedValue();
    nowMs = 10_001;
    expect(await readiness.missing()).toEqual([]);
  });

  it('goes when the schedule stands still', async () => {
    const readiness = bot();
    readiness.beat();
    nowMs = 150_000;
    expect(await readiness.missing()).toEqual([]);
    nowMs = 300_000;
    expect(await readiness.missing()).toEqual(['schedule']);
  });

  it('asks the store once for many who ask at once or soon after, and the keys once a day', async () => {
    const readiness = bot();
    await Promise.all(Array.from({ length: 100 }, () => readiness.missing()));
    nowMs = 9_000;
    await readiness.missing();
    expect([store, keys].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    nowMs = 3_600_000;
    keys.mockRejectedValue(new Error('down'));
    await readiness.missing();
    expect([store, keys].map(({ mock }) => mock.calls.length)).toEqual([2, 1]);
    nowMs = 25 * 3_600_000;
    expect(await readiness.missing()).toContain('keys');
  });

  it('does not wait for what does not answer', async () => {
    vi.useFakeTimers();
    store.mockReturnValue(new Promise(() => undefined));
    const asked = bot().missing();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await asked).toContain('store');
    vi.useRealTimers();
  });
});
