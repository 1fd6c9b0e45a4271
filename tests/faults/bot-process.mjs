// @ts-check
/**
 * One bot as a process of its own, for runs that kill it: `dist` with everything real but the HTTP door, told what to do
 * by its parent. Plain JavaScript, because it runs from where it stands. What it is told:
 *
 *   { store, serviceUrl, readBack, perSecond, point, at }   as its one argument: where, how fast, and where to die
 *   { id, do: 'seed', people }                     an empty store gets a board with so many people
 *   { id, do: 'announce', mark, over }             hands an announcement to the ledger; answered once it is committed
 *   { id, do: 'lapse', owner }                          lets the leases of an owner run out at once, or all of them
 *   { id, do: 'left' }                             how many are still under way
 *   { id, do: 'memory', collect }                  what it holds; collected first, where it can be
 *   { id, do: 'stop' }                             as for SIGTERM
 */
import { randomUUID } from 'node:crypto';
import { clearInterval, setInterval } from 'node:timers';
import { openStore } from '../../dist/adapters/prisma/open-store.js';
import { createTransact } from '../../dist/adapters/prisma/stores/bind-stores.js';
import { compose } from '../../dist/compose.js';
import { readConfig } from '../../dist/config.js';
import { systemClock } from '../../dist/adapters/clock/system-clock.js';
import { sendAnnouncement } from '../../dist/core/announcements/send-announcement.js';
import { deadlyPoints } from './deadly-points.mjs';
import { seedFaultBoard, TENANT } from './seed-fault-board.mjs';

process.env['TZ'] = 'UTC';
const told = JSON.parse(process.argv[2] ?? '{}');
const store = await openStore(told.store);
const config = {
  ...readConfig({ QUORUM_MODE: 'local', QUORUM_PORT: '0' }),
  store: told.store,
  logLevel: 'error',
  sendsPerSecond: told.perSecond ?? 400,
};
const log = quiet();
const transact = createTransact(store, systemClock);

const readBack = told.readBack === true ? { look } : null;
let named = false;
const around = deadlyPoints({
  point: told.point ?? null,
  at: told.at ?? 1,
  readBack,
  // By this name its leases are known once it is dead.
  onOwner: (owner) => {
    if (!named) process.send?.({ owner });
    named = true;
  },
});
const { sender, ticks } = await compose({ config, store, log, around });

const timers = ticks
  .filter(({ name }) => name === 'send' || name === 'settle')
  .map(({ run }) =>
    setInterval(() => {
      run().catch(() => undefined);
    }, 250),
  );
process.on('message', (/** @type {any} */ message) => {
  if (typeof message.id === 'number') void answer(message);
});
process.send?.({ ready: true });

/** @param {{ id: number, do: string, people?: number, mark?: string, over?: number }} order */
async function answer(order) {
  const result = await carryOut(order).catch((/** @type {unknown} */ error) => ({
    failed: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown',
  }));
  process.send?.({ id: order.id, result });
  if (order.do === 'stop') process.disconnect();
}

/** @param {{ do: string, people?: number, mark?: string, over?: number, owner?: string }} order */
async function carryOut(order) {
  switch (order.do) {
    case 'seed':
      await seedFaultBoard(store.client, { people: order.people ?? 10, serviceUrl: told.serviceUrl });
      return { done: true };
    case 'announce': {
      const result = await announce(order.mark ?? '', order.over ?? 0);
      sender.wake();
      return result;
    }
    case 'lapse':
      await store.client.$executeRaw`
        UPDATE "Notice" SET "leaseUntil" = now() - interval '1 second'
        WHERE "leaseUntil" IS NOT NULL AND ("leaseOwner" = ${order.owner ?? ''} OR ${order.owner === undefined})`;
      return { done: true };
    case 'left':
      return { left: await store.client.notice.count({ where: { state: { in: ['waiting', 'leased', 'sending'] } } }) };
    case 'memory':
      return memory(order.collect === true);
    default: {
      for (const timer of timers) clearInterval(timer);
      await sender.stop();
      await store.close();
      return { done: true };
    }
  }
}

/** What the process holds, in bytes, and what it has cost so far, in ms; `collect` first lets go of what nobody uses. @param {boolean} collect */
function memory(collect) {
  if (collect) globalThis.gc?.();
  const { rss, heapUsed, heapTotal, external, arrayBuffers } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return { bytes: rss, heapUsed, heapTotal, external, arrayBuffers, cpuMs: Math.round((user + system) / 1_000) };
}

/**
 * @param {string} mark
 * @param {number} over
 */
async function announce(mark, over) {
  const principal = await transact(async ({ people }) => {
    const [board] = await people.boardsOf(/** @type {any} */ (TENANT));
    const person = await people.personByEntraId(/** @type {any} */ (TENANT), 'entra-manager');
    if (board === undefined || person === null) throw new Error('no board');
    return { tenantId: board.tenantId, board, person, roles: await people.rolesOf(board.id, person.id) };
  });
  const sent = await sendAnnouncement(
    { transact, clock: systemClock, ids: { next: () => randomUUID() } },
    {
      principal,
      announcementId: /** @type {any} */ (mark),
      over,
      groupId: /** @type {any} */ ('fault-group'),
      text: `This is mark${mark}v${over + 1} of a fault run.`,
      urgent: false,
    },
  );
  return { status: sent.status };
}

/** Looks in the chat itself, as a tenant may allow. @param {any} notice */
async function look(notice) {
  const version = notice.key.slice(notice.key.lastIndexOf('|') + 1);
  const url = new URL(told.serviceUrl);
  url.searchParams.set('conversation', notice.conversationId ?? '');
  url.searchParams.set('mark', `mark${notice.subjectId}${version}`);
  try {
    const { activityId } = await (await globalThis.fetch(url)).json();
    return activityId === null ? { kind: 'absent' } : { kind: 'found', activityId };
  } catch {
    return { kind: 'cannot-tell' };
  }
}

function quiet() {
  const none = () => undefined;
  const one = { debug: none, info: none, warn: none, error: none, child: () => one };
  return /** @type {any} */ (one);
}
