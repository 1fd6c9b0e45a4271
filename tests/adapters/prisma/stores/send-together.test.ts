import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { deliveryLedger } from '../../../../src/adapters/prisma/stores/delivery-ledger.js';
import { ledger } from '../../../../src/adapters/prisma/stores/ledger.js';
import { reserveTurns } from '../../../../src/adapters/prisma/stores/reserve-turn.js';
import { beginTogether, settleSentTogether } from '../../../../src/adapters/prisma/stores/send-together.js';
import { withTransaction } from '../../../../src/adapters/prisma/with-transaction.js';
import type { Notice } from '../../../../src/core/notices/notice.js';
import { forEachStore, type TestStore } from '../../../kit/database.js';
import { Gate } from './support/gate.js';
import { movingClock, type MovingClock } from './support/moving-clock.js';
import { addressOf, lapse, requestFor, TERMS } from './support/notice-requests.js';
import { NORTH } from './support/two-boards.js';

forEachStore('sends that begin or end at the same time', (open) => {
  let client: PrismaClient;
  let kind: TestStore['kind'];
  let clock: MovingClock;
  const now = () => new Date(clock.now().epochMilliseconds);
  const states = async () => {
    const rows = await client.notice.findMany({ orderBy: { seq: 'asc' } });
    return rows.map(({ state }) => state);
  };
  const begin = (notices: readonly Notice[]) =>
    beginTogether(
      client,
      notices.map((notice) => ({ notice, to: addressOf(notice) })),
      now(),
    );
  const sent = (notices: readonly Notice[]) =>
    settleSentTogether(
      client,
      notices.map((notice) => ({
        notice,
        end: { state: 'sent', activityId: `activity-of-${notice.key}`, shown: notice.wanted },
      })),
      now(),
    );
  const claimed = async (...names: string[]): Promise<readonly Notice[]> => {
    await ledger(client, clock).postAll(names.map((name) => requestFor(name, clock.now())));
    const notices = await deliveryLedger(client, clock).claim(TERMS);
    const nameOf = ({ recipient }: Notice) => ('personId' in recipient ? recipient.personId : '');
    return notices.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  };
  const older = (notice: Notice): Notice => ({ ...notice, fence: notice.fence - 1 });

  beforeEach(async () => {
    ({ client, kind } = await open());
    clock = movingClock();
  });

  it('begin each by its own fence and lease', async () => {
    const [ann, ben, cat] = await claimed('ann', 'ben', 'cat');
    if (ann === undefined || ben === undefined || cat === undefined) throw new Error('not claimed');
    await lapse(client, cat);
    expect(await begin([ann, older(ben), cat])).toEqual([true, false, false]);
    expect(await states()).toEqual(['sending', 'leased', 'leased']);
    const row = await client.notice.findUniqueOrThrow({ where: { id: ann.id } });
    expect(row).toMatchObject({ conversationId: 'chat-ann', sendStartedAt: now(), inFlight: 'person:ann' });
  });

  it('begin none that was taken back or begun already', async () => {
    const [ann, ben] = await claimed('ann', 'ben');
    if (ann === undefined || ben === undefined) throw new Error('not claimed');
    await deliveryLedger(client, clock).settle(ann, { state: 'withdrawn', reason: 'cancelled' });
    expect(await begin([ann, ben])).toEqual([false, true]);
    expect(await begin([ann, ben])).toEqual([false, false]);
    expect(await states()).toEqual(['withdrawn', 'sending']);
  });

  it('end each by its own fence, free their lanes, and have edited in what changed meanwhile', async () => {
    const notices = await claimed('ann', 'ben', 'cat');
    const [ann, ben, cat] = notices;
    if (ann === undefined || ben === undefined || cat === undefined) throw new Error('not claimed');
    await begin(notices);
    await ledger(client, clock).refresh({
      boardId: NORTH.boardId,
      subjectId: 'meeting-1',
      kinds: ['attendance-request'],
    });
    expect(await sent([ann, older(ben), { ...cat, wanted: 1 }])).toEqual([true, false, true]);
    const rows = await client.notice.findMany({ orderBy: { seq: 'asc' } });
    expect(
      rows.map(({ state, inFlight, activityId, editNotBefore }) => [state, inFlight, activityId, editNotBefore]),
    ).toEqual([
      ['sent', null, `activity-of-${ann.key}`, now()],
      ['sending', 'person:ben', null, now()],
      ['sent', null, `activity-of-${cat.key}`, null],
    ]);
  });

  it('believe what was thought lost when it comes back with proof', async () => {
    const notices = await claimed('ann', 'ben');
    await begin(notices);
    for (const notice of notices) await lapse(client, notice);
    await deliveryLedger(client, clock).recover();
    expect(await states()).toEqual(['unknown', 'unknown']);
    expect(await sent(notices)).toEqual([true, true]);
  });

  it('wait for nobody while they hold a row: one that is held is changed alone, after the others', async (context) => {
    // The embedded store has one connection: nobody else can hold a row.
    if (kind === 'embedded') context.skip();
    const notices = await claimed('ann', 'ben');
    const [ann, ben] = notices;
    if (ann === undefined || ben === undefined) throw new Error('not claimed');
    const held = new Gate<null>();
    const letGo = new Gate<null>();
    const holder = withTransaction(client, async (tx) => {
      await tx.$executeRaw`UPDATE "Notice" SET wanted = wanted + 1 WHERE id = ${ann.id}`;
      held.open(null);
      await letGo.opened;
    });
    await held.opened;
    const begun = begin(notices);
    await expect.poll(states).toEqual(['leased', 'sending']);
    letGo.open(null);
    await holder;
    expect(await begun).toEqual([true, true]);
    expect(await states()).toEqual(['sending', 'sending']);
  });

  it('are told each of its own when they ask the ledger all at once', async () => {
    const notices = await claimed('ann', 'ben', 'cat', 'dan', 'eve');
    const delivery = deliveryLedger(client, clock);
    const asked = notices.map((notice, index) => (index === 2 ? older(notice) : notice));
    const begun = await Promise.all(asked.map((notice) => delivery.beginSending(notice, addressOf(notice))));
    expect(begun).toEqual([true, true, false, true, true]);
    const ended = await Promise.all(
      notices.map((notice) => delivery.settle(notice, { state: 'sent', activityId: notice.key, shown: 0 })),
    );
    expect(ended).toEqual([true, true, false, true, true]);
    const rows = await client.notice.findMany({ where: { state: 'sent' } });
    expect(rows.every(({ activityId, key }) => activityId === key)).toBe(true);
  });

  it('are given the same turns together as one after the other', async () => {
    const terms = { perSecond: 10, burst: 3, mostWaitMs: 2_000 };
    const turns = await reserveTurns(client, NORTH.tenantId, terms, 6);
    expect(turns.every(({ reserved }) => reserved)).toBe(true);
    const waits = turns.map(({ waitMs }) => Math.round(waitMs));
    expect(waits.slice(0, 3)).toEqual([0, 0, 0]);
    for (const index of [3, 4, 5]) expect(waits[index] ?? 0).toBeLessThanOrEqual((index - 2) * 100);
    expect((waits[5] ?? 0) - (waits[4] ?? 0)).toBeLessThanOrEqual(100);
    const { nextAt } = await client.sendPace.findUniqueOrThrow({ where: { tenantId: NORTH.tenantId } });
    const [row] = await client.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
    expect(nextAt.getTime() - (row?.now.getTime() ?? 0)).toBeLessThanOrEqual(600);
  });

  it('take only the turns that are near, when they ask for more together', async () => {
    const turns = await reserveTurns(client, NORTH.tenantId, { perSecond: 0.01, burst: 2, mostWaitMs: 2_000 }, 4);
    expect(turns.map(({ reserved }) => reserved)).toEqual([true, true, false, false]);
  });
});
