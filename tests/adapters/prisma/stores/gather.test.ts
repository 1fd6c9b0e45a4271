import { describe, expect, it } from 'vitest';
import { gather } from '../../../../src/adapters/prisma/stores/gather.js';

/** A run that waits until a test lets it go; what was asked each time is kept. */
function gated() {
  const runs: (readonly number[])[] = [];
  const gates: { readonly go: () => void; readonly fail: () => void }[] = [];
  const ask = gather(async (calls: readonly number[]) => {
    runs.push(calls);
    await new Promise<void>((go, fail) => {
      gates.push({
        go,
        fail: () => {
          fail(new Error('broken'));
        },
      });
    });
    return calls.map((call) => call * 10);
  });
  return { runs, gates, ask };
}

describe('gather', () => {
  it('lets a lone call go at once, and those that come meanwhile go together after it', async () => {
    const { runs, gates, ask } = gated();
    const answers = Promise.all([ask(1), ask(2), ask(3)]);
    expect(runs).toEqual([[1]]);
    gates[0]?.go();
    await expect.poll(() => runs).toEqual([[1], [2, 3]]);
    gates[1]?.go();
    expect(await answers).toEqual([10, 20, 30]);
  });

  it('tells those of a run that fails, and goes on with the next', async () => {
    const { gates, ask, runs } = gated();
    const first = ask(1);
    const second = ask(2);
    gates[0]?.fail();
    await expect(first).rejects.toThrow('broken');
    await expect.poll(() => runs.length).toBe(2);
    gates[1]?.go();
    expect(await second).toBe(20);
  });
});
