import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startBotChild, type BotChild } from '../faults/bot-child.js';
import { embeddedFaultStore, hasPostgresql, postgresqlFaultStore, type FaultStore } from '../faults/fault-stores.js';
import { startStrictConnector } from './strict-connector.js';
import { say } from '../faults/say.js';

const RECIPIENTS = 5_000;
/**
 * Teams takes 50 requests a second of an app in a tenant; Quorum paces itself to 20. Both run faster here by so much, so
 * that it lasts under a minute. The embedded store shares one thread with the bot, and gets a little longer.
 */
const SCALE = { embedded: 5, postgresql: 6 } as const;

async function broadcast(store: FaultStore): Promise<void> {
  const scale = SCALE[store.home.kind];
  const [pace, ceiling] = [20 * scale, 50 * scale];
  const connector = await startStrictConnector(ceiling);
  const bot = startBotChild({ store: store.home, serviceUrl: connector.serviceUrl, perSecond: pace, collects: true });
  await bot.ready;
  await bot.tell({ do: 'seed', people: RECIPIENTS });
  const before = await memoryOf(bot, 'collected');
  const begin = performance.now();
  const told = await bot.tell({ do: 'announce', mark: 'b1x', over: 0 });
  if (told?.['status'] !== 'sent') await bot.stop();
  expect(told).toMatchObject({ status: 'sent' });
  const handedIn = performance.now();
  let peak = before.resident;
  while (connector.posts.size < RECIPIENTS && performance.now() - begin < 180_000) {
    await pause(100);
    peak = Math.max(peak, (await memoryOf(bot)).resident);
  }
  const elapsed = (performance.now() - begin) / 1_000;
  await pause(500);
  const after = await memoryOf(bot, 'collected');
  const twice = [...connector.posts.values()].filter((count) => count > 1).length;
  await bot.stop();
  const sent = await store.look((client) => client.notice.count({ where: { state: 'sent' } }));
  await connector.close();
  await store.remove();

  const floor = RECIPIENTS / pace;
  say(
    [
      `broadcast to ${RECIPIENTS} over ${store.home.kind}, at ${scale} times Teams' speed`,
      `elapsed ${elapsed.toFixed(1)} s, of it ${((handedIn - begin) / 1_000).toFixed(1)} s to hand them in`,
      `floor ${floor.toFixed(1)} s (${pace} a second), elapsed ÷ floor ${(elapsed / floor).toFixed(3)}`,
      `at Teams' own speed the floor is ${(RECIPIENTS / 20).toFixed(0)} s`,
      `turned away by Teams (429) ${connector.throttled()}, posted twice ${twice}`,
      `processor time of the bot ${((after.cpuMs - before.cpuMs) / RECIPIENTS).toFixed(2)} ms for each`,
      `memory of the bot ${before.resident} MB before, ${peak} MB at most`,
      `of it in use, once what nobody uses was let go: ${before.inUse} MB before, ${after.inUse} MB after`,
      `others on this machine: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(', ')} at work over 1, 5 and 15 minutes`,
    ].join('\n  '),
  );
  expect({ sent, twice }).toEqual({ sent: RECIPIENTS, twice: 0 });
}

/**
 * What the bot holds, in MB, and what it has cost so far. What is resident includes garbage that V8 has not troubled to
 * collect, and pages it has not given back; what is in use after a collection is what would show a leak.
 */
async function memoryOf(
  { tell }: BotChild,
  collected?: 'collected',
): Promise<{ readonly resident: number; readonly inUse: number; readonly cpuMs: number }> {
  const answer = (await tell({ do: 'memory', collect: collected !== undefined })) ?? {};
  const megabytes = (name: string): number => Math.round(Number(answer[name] ?? 0) / (1024 * 1024));
  return { resident: megabytes('bytes'), inUse: megabytes('heapUsed'), cpuMs: Number(answer['cpuMs'] ?? 0) };
}

it('reaches everybody as fast as the limits allow (embedded)', async () => {
  await broadcast(embeddedFaultStore());
});

it.skipIf(!hasPostgresql())('reaches everybody as fast as the limits allow (postgresql)', async () => {
  const store = await postgresqlFaultStore();
  if (store === null) throw new Error('There is no server.');
  await broadcast(store);
});
