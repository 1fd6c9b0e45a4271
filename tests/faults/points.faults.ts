import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { startBotChild } from './bot-child.js';
import { POINTS } from './deadly-points.mjs';
import { dice } from './dice.js';
import { embeddedFaultStore, postgresqlFaultStore, type FaultStore } from './fault-stores.js';
import { startFaultyConnector } from './faulty-connector.js';
import { reckon } from './reckoning.js';
import { say } from './say.js';

const KILLS = 20;
const PEOPLE = 3;

/** Where the one under way is certainly left unknown: its POST may have left. Before that it is simply sent later. */
const LEAVES_UNKNOWN = ['after-sending', 'during-post', 'after-answer', 'before-commit'];

/** Kills a bot so many times at one point; each next one finds what the one before has left. */
async function dieAt(point: string, store: FaultStore) {
  const connector = await startFaultyConnector(dice(1));
  const plan = { store: store.home, serviceUrl: connector.serviceUrl };
  let deaths = 0;
  for (let round = 1; round <= KILLS; round += 1) {
    // Rows are claimed together, so that the first claim is the one there is.
    const at = point === 'after-claim' ? 1 : 1 + (round % PEOPLE);
    const own = point === 'during-post' ? {} : { point, at };
    const bot = startBotChild({ ...plan, ...own });
    await bot.ready;
    if (round === 1) await bot.tell({ do: 'seed', people: PEOPLE });
    // The leases of the dead have run out: the store's own time is the only one they are measured by.
    await bot.tell({ do: 'lapse' });
    if (point === 'during-post') {
      let left = 1 + (round % PEOPLE);
      connector.onAccepted = () => {
        left -= 1;
        if (left === 0) bot.signal('SIGKILL');
      };
    }
    await bot.tell({ do: 'announce', mark: `r${round}x`, over: 0 });
    await Promise.race([bot.ended, pause(15_000)]);
    if (!bot.isAlive()) deaths += 1;
    else {
      bot.signal('SIGKILL');
      await bot.ended;
    }
    connector.onAccepted = null;
  }
  const last = startBotChild(plan);
  await last.ready;
  await last.tell({ do: 'lapse' });
  // What is left goes out at the pace of each conversation: four in two seconds.
  for (let tries = 0; tries < 60; tries += 1) {
    if ((await last.tell({ do: 'left' }))?.['left'] === 0) break;
    await pause(1_000);
  }
  await last.stop();
  const end = await store.look((client) => reckon(client, connector));
  await connector.close();
  return { deaths, ...end };
}

const lines: string[] = [];
afterAll(() => {
  say(`\n${lines.join('\n')}\n`);
});

describe('a bot killed at a named point', () => {
  it.each([...POINTS])(`leaves a ledger that tells the truth when it dies ${KILLS} times %s`, async (point: string) => {
    const shared = await postgresqlFaultStore();
    if (shared === null) lines.push(`${point}: not tried on PostgreSQL, QUORUM_TEST_POSTGRES_URL names no server.`);
    const stores = [embeddedFaultStore(), ...(shared === null ? [] : [shared])];
    await Promise.all(stores.map((store) => truthAfter(point, store)));
  });
});

async function truthAfter(point: string, store: FaultStore): Promise<void> {
  const { deaths, ...seen } = await dieAt(point, store);
  await store.remove();
  const counted = Object.entries(seen.byState).filter(([, count]) => count > 0);
  lines.push(
    `${point.padEnd(16)} ${store.home.kind.padEnd(11)} ${deaths} kills · addressed ${seen.addressed} · ` +
      `${counted.map(([state, count]) => `${state} ${count}`).join(', ')} · posted twice ${seen.postedTwice.length}`,
  );
  expect(deaths).toBe(KILLS);
  expect(seen).toMatchObject({ postedTwice: [], lostWithoutTrace: [], contradicted: [], unheardOf: [] });
  expect(seen.addressed).toBe(KILLS * PEOPLE);
  const ends = point === 'after-claim' ? ['sent'] : ['sent', 'unknown'];
  // Only what was announced counts: on a slow machine the question about unclear sends is asked as well, and waits for office hours.
  expect(counted.map(([state]) => state).filter((state) => !ends.includes(state))).toEqual([]);
  if (LEAVES_UNKNOWN.includes(point)) expect(seen.byState['unknown']).toBeGreaterThanOrEqual(KILLS);
}
