import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startBotChild } from './bot-child.js';
import { dice } from './dice.js';
import { hasPostgresql, postgresqlFaultStore, type FaultStore } from './fault-stores.js';
import { startFaultyConnector } from './faulty-connector.js';
import { reckon } from './reckoning.js';
import { say } from './say.js';

const ROUNDS = 3;
const PEOPLE = 3;

/**
 * A bot stands still (SIGSTOP) at a point, its lease runs out, another bot goes on, and then it wakes: by then it must
 * not send what it had in its hands.
 */
async function sleepAt(point: 'stall-after-claim' | 'stall-after-sending', store: FaultStore) {
  const connector = await startFaultyConnector(dice(1));
  const plan = { store: store.home, serviceUrl: connector.serviceUrl };
  const first = startBotChild(plan);
  await first.ready;
  await first.tell({ do: 'seed', people: PEOPLE });
  await first.stop();
  let slept = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const sleeper = startBotChild({ ...plan, point, at: 1 });
    await sleeper.ready;
    await sleeper.tell({ do: 'announce', mark: `s${round}x`, over: 0 });
    await sleeper.stalled;
    sleeper.signal('SIGSTOP');
    slept += 1;
    const other = startBotChild(plan);
    await other.ready;
    // As a minute of sleep would.
    await other.tell({ do: 'lapse' });
    await pause(2_000);
    // Longer than the sender trusts its own lease for: a wall clock shows it how long it slept.
    if (point === 'stall-after-sending') await pause(21_000);
    sleeper.signal('SIGCONT');
    sleeper.goOn();
    await pause(2_000);
    await Promise.all([sleeper.stop(), other.stop()]);
  }
  const seen = await store.look((client) => reckon(client, connector));
  await connector.close();
  return { slept, seen };
}

describe('a bot that sleeps beyond its lease', () => {
  const points = ['stall-after-claim', 'stall-after-sending'] as const;
  // Only a store that two processes share can show it.
  it.skipIf(!hasPostgresql()).each(points)('posts nothing when it wakes (%s)', async (point) => {
    const store = await postgresqlFaultStore();
    if (store === null) throw new Error('There is no server.');
    const { slept, seen } = await sleepAt(point, store);
    await store.remove();
    say(`${point}: slept ${slept} times · ${JSON.stringify(seen.byState)} · posted twice ${seen.postedTwice.length}`);
    expect(slept).toBe(ROUNDS);
    expect(seen).toMatchObject({ postedTwice: [], lostWithoutTrace: [], contradicted: [], unheardOf: [] });
    expect(seen).toMatchObject({ addressed: ROUNDS * PEOPLE, arrived: ROUNDS * PEOPLE });
  });
});
