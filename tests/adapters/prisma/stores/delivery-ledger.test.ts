import { beforeEach, describe, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { claimNotices } from '../../../../src/adapters/prisma/stores/claim-notices.js';
import { deliveryLedger } from '../../../../src/adapters/prisma/stores/delivery-ledger.js';
import { ledger } from '../../../../src/adapters/prisma/stores/ledger.js';
import { withTransaction } from '../../../../src/adapters/prisma/with-transaction.js';
import { NOTICE_STATES, type Notice } from '../../../../src/core/notices/notice.js';
import { asId, type AdviceId } from '../../../../src/core/shared/ids.js';
import type { NoticeRequest } from '../../../../src/core/shared/notice-request.js';
import { forEachStore, type TestStore } from '../../../kit/database.js';
import { Gate } from './support/gate.js';
import { movingClock, type MovingClock } from './support/moving-clock.js';
import { addressOf, lapse, requestFor, TERMS } from './support/notice-requests.js';
import { NORTH, SOUTH } from './support/two-boards.js';

forEachStore('delivery ledger', (open) => {
  let client: PrismaClient;
  let kind: TestStore['kind'];
  let clock: MovingClock;
  const delivery = () => deliveryLedger(client, clock);
  const post = (to: string, changes: Partial<NoticeRequest> = {}) =>
    ledger(client, clock).post(requestFor(to, clock.now(), changes));
  const stateOf = async ({ id }: Notice) => (await client.notice.findUniqueOrThrow({ where: { id } })).state;
  const claimOne = async (): Promise<Notice> => {
    const [notice] = await delivery().claim({ ...TERMS, limit: 1 });
    if (notice === undefined) throw new Error('nothing was claimed');
    return notice;
  };
  const begun = async (): Promise<Notice> => {
    const notice = await claimOne();
    expect(await delivery().beginSending(notice, addressOf(notice))).toBe(true);
    return notice;
  };
  beforeEach(async () => {
    ({ client, kind } = await open());
    clock = movingClock();
  });

  describe('claiming', () => {
    it('hands out what is due, as it was posted', async () => {
      const request = requestFor('ann', clock.now(), { urgent: true });
      await ledger(client, clock).post(request);
      const { occurrence: _, ...asPosted } = request;
      expect(await delivery().claim(TERMS)).toEqual([
        {
          ...asPosted,
          id: expect.any(String) as unknown,
          key: 'attendance-request|meeting-1|person:ann|call-1',
          state: 'leased',
          attempts: 1,
          fence: 1,
          sendStartedAt: null,
          settledAt: null,
          mayBeRepeat: false,
          reason: null,
          conversationId: null,
          serviceUrl: null,
          activityId: null,
          wanted: 0,
          shown: 0,
        },
      ]);
      expect(await delivery().claim(TERMS)).toEqual([]);
    });

    it('waits until a notice is due and leaves it once it is too old', async () => {
      await post('ann', { notBefore: clock.now().add({ hours: 1 }), expiresAt: clock.now().add({ hours: 2 }) });
      expect(await delivery().claim(TERMS)).toEqual([]);
      clock.advance({ hours: 1 });
      const notice = await claimOne();
      await delivery().settle(notice, { state: 'waiting', notBeforeSeconds: 0, reason: 'throttled' });
      clock.advance({ hours: 1 });
      expect(await delivery().claim(TERMS)).toEqual([]);
    });

    it('takes one of a conversation at a time, in the order they were posted', async () => {
      for (const occurrence of ['1', '2', '3']) await post('ann', { occurrence });
      await post('bob');
      const first = await delivery().claim(TERMS);
      expect(first.map(({ key }) => key)).toEqual([
        'attendance-request|meeting-1|person:ann|1',
        'attendance-request|meeting-1|person:bob|call-1',
      ]);
      expect(await delivery().claim(TERMS)).toEqual([]);
      for (const notice of first) await delivery().settle(notice, { state: 'failed', reason: 'Bad Argument' });
      expect((await delivery().claim(TERMS)).map(({ key }) => key)).toEqual([
        'attendance-request|meeting-1|person:ann|2',
      ]);
    });

    it('hands out the others while one conversation is busy', async () => {
      await post('ann', { occurrence: '1' });
      await begun();
      await post('ann', { occurrence: '2' });
      await post('bob');
      expect((await delivery().claim(TERMS)).map(({ key }) => key)).toEqual([
        'attendance-request|meeting-1|person:bob|call-1',
      ]);
    });

    it('keeps a channel’s notices apart from people’s, and one at a time too', async () => {
      const recipient = { placeId: NORTH.placeId };
      await post('', { recipient, kind: 'shared-agenda' });
      await post('', { recipient, kind: 'shared-attendance' });
      await post('ann');
      expect((await delivery().claim(TERMS)).map((notice) => notice.kind)).toEqual([
        'shared-agenda',
        'attendance-request',
      ]);
    });

    it('keeps a lane for each asker whom the board does not know, and knows them again', async () => {
      const [one, other] = ['question-1', 'question-2'].map((id) => asId<AdviceId>(id));
      if (one === undefined || other === undefined) throw new Error('two questions');
      await post('', { kind: 'advice-answer', subjectId: one, recipient: { askerOf: one } });
      await post('', { kind: 'advice-answer', subjectId: other, recipient: { askerOf: other } });
      const claimed = await delivery().claim(TERMS);
      expect(claimed.map(({ recipient }) => recipient)).toEqual([{ askerOf: one }, { askerOf: other }]);
    });

    it('hands out no more than were asked for', async () => {
      for (const name of ['ann', 'bob', 'cat']) await post(name);
      expect(await delivery().claim({ ...TERMS, limit: 2 })).toHaveLength(2);
      expect(await delivery().claim({ ...TERMS, limit: 2 })).toHaveLength(1);
    });

    it('gives no row to two of three owners, and no conversation two rows at once', async () => {
      const people = Array.from({ length: 12 }, (_, index) => `person-${index}`);
      for (const name of people) for (const occurrence of ['1', '2', '3']) await post(name, { occurrence });
      const handedOut: Notice[] = [];
      for (let round = 0; handedOut.length < 36 && round < 40; round += 1) {
        const claims = await Promise.all(
          ['a', 'b', 'c'].map((owner) => delivery().claim({ owner, leaseSeconds: 60, limit: 5 })),
        );
        const claimed = claims.flat();
        const lanes = await client.notice.groupBy({ by: ['lane'], where: { state: 'leased' }, _count: true });
        expect(lanes.map(({ _count }) => _count).filter((count) => count > 1)).toEqual([]);
        for (const notice of claimed) await delivery().settle(notice, { state: 'failed', reason: 'Bad Argument' });
        handedOut.push(...claimed);
      }
      expect(new Set(handedOut.map(({ id }) => id)).size).toBe(36);
      expect(handedOut).toHaveLength(36);
    });

    it('holds a conversation to one even when two owners cannot see each other’s claims', async ({ skip }) => {
      if (kind === 'embedded') skip('one connection: a claim always sees the one before');
      await post('ann', { occurrence: 'later' });
      const gate = new Gate<undefined>();
      const claimed = new Gate<number>();
      const first = withTransaction(client, async (tx) => {
        const now = new Date(clock.now().epochMilliseconds);
        claimed.open((await claimNotices(tx, TERMS, now)).length);
        await gate.opened;
      });
      expect(await claimed.opened).toBe(1);
      await post('ann', { occurrence: 'earlier', notBefore: clock.now().subtract({ hours: 1 }) });
      const second = delivery().claim({ ...TERMS, owner: 'sender-2' });
      await someoneWaitsForALock(client);
      gate.open(undefined);
      await first;
      expect(await second).toEqual([]);
      expect(await client.notice.count({ where: { state: 'leased' } })).toBe(1);
    });
  });

  describe('sending', () => {
    it('remembers where it went and what became of it', async () => {
      await post('ann');
      const notice = await begun();
      expect(await delivery().settle(notice, { state: 'sent', activityId: 'a1', shown: 0 })).toBe(true);
      expect(await client.notice.findUniqueOrThrow({ where: { id: notice.id } })).toMatchObject({
        state: 'sent',
        activityId: 'a1',
        conversationId: 'chat-ann',
        serviceUrl: 'https://smba.trafficmanager.net/uk/',
        reason: null,
        inFlight: null,
        leaseUntil: null,
      });
    });

    it('begins once', async () => {
      await post('ann');
      const notice = await begun();
      expect(await delivery().beginSending(notice, addressOf(notice))).toBe(false);
    });

    it('does not begin on a lease that has run out, even before anybody took it over', async () => {
      await post('ann');
      const notice = await claimOne();
      await lapse(client, notice);
      expect(await delivery().beginSending(notice, addressOf(notice))).toBe(false);
    });

    it('waits as long as it was told before it is tried again, and counts the attempts', async () => {
      await post('ann');
      await delivery().settle(await begun(), { state: 'waiting', notBeforeSeconds: 30, reason: 'throttled' });
      clock.advance({ seconds: 29 });
      expect(await delivery().claim(TERMS)).toEqual([]);
      clock.advance({ seconds: 1 });
      expect(await claimOne()).toMatchObject({ attempts: 2, fence: 2, reason: 'throttled' });
    });

    it('does not count a claim with which nothing was tried', async () => {
      await post('ann');
      const later = { state: 'waiting', notBeforeSeconds: 0, reason: 'paced', attempted: false } as const;
      await delivery().settle(await claimOne(), later);
      expect(await claimOne()).toMatchObject({ attempts: 1, fence: 2 });
    });

    it('lets no end follow that does not belong there', async () => {
      await post('ann');
      const notice = await claimOne();
      expect(await delivery().settle(notice, { state: 'sent', activityId: 'a1', shown: 0 })).toBe(false);
      expect(await delivery().settle(notice, { state: 'unknown', reason: 'time-out' })).toBe(false);
      expect(await delivery().beginSending(notice, addressOf(notice))).toBe(true);
      expect(await delivery().settle(notice, { state: 'withdrawn', reason: 'over' })).toBe(false);
      expect(await stateOf(notice)).toBe('sending');
    });
  });

  describe('after a crash', () => {
    it('gives back what was only claimed, and calls unknown what was being sent', async () => {
      await post('ann');
      await post('bob');
      const [ann, bob] = await delivery().claim(TERMS);
      if (ann === undefined || bob === undefined) throw new Error('two were claimed');
      await delivery().beginSending(bob, addressOf(bob));
      expect(await delivery().recover()).toEqual({ backToWaiting: 0, unknown: 0, expired: 0 });
      await lapse(client, ann);
      await lapse(client, bob);
      expect(await delivery().recover()).toEqual({ backToWaiting: 1, unknown: 1, expired: 0 });
      expect([await stateOf(ann), await stateOf(bob)]).toEqual(['waiting', 'unknown']);
      expect((await delivery().claim(TERMS)).map(({ id }) => id)).toEqual([ann.id]);
    });

    it('measures leases by the database, whatever the clock of an instance says', async () => {
      await post('ann', { expiresAt: clock.now().add({ hours: 2_000 }) });
      const notice = await begun();
      clock.advance({ hours: 1_000 });
      expect(await delivery().recover()).toEqual({ backToWaiting: 0, unknown: 0, expired: 0 });
      expect(await delivery().settle(notice, { state: 'sent', activityId: 'a1', shown: 0 })).toBe(true);
    });

    it('renews the lease when sending begins, so that a live sender is not taken for dead', async () => {
      await post('ann');
      const [notice] = await delivery().claim({ ...TERMS, leaseSeconds: 5 });
      if (notice === undefined) throw new Error('nothing was claimed');
      await delivery().beginSending(notice, addressOf(notice));
      const [{ left } = { left: 0 }] = await client.$queryRaw<{ left: number }[]>`
        SELECT extract(epoch FROM "leaseUntil" - now())::float8 AS left FROM "Notice"`;
      expect(left).toBeGreaterThan(30);
    });

    it('expires what waited too long, also what came back from a lease', async () => {
      await post('ann');
      await post('bob');
      const notice = await claimOne();
      clock.advance({ hours: 24 });
      expect(await delivery().recover()).toEqual({ backToWaiting: 0, unknown: 0, expired: 1 });
      await lapse(client, notice);
      expect(await delivery().recover()).toEqual({ backToWaiting: 1, unknown: 0, expired: 1 });
    });

    it('stops a zombie by its fence', async () => {
      await post('ann');
      const zombie = await claimOne();
      await lapse(client, zombie);
      await delivery().recover();
      const live = await claimOne();
      expect(live.fence).toBe(zombie.fence + 1);
      expect(await delivery().beginSending(zombie, addressOf(zombie))).toBe(false);
      expect(await delivery().beginSending(live, addressOf(live))).toBe(true);
      expect(await delivery().settle(zombie, { state: 'sent', activityId: 'z', shown: 0 })).toBe(false);
      expect(await delivery().settle(zombie, { state: 'waiting', notBeforeSeconds: 0, reason: 'x' })).toBe(false);
      expect(await delivery().settle(zombie, { state: 'failed', reason: 'x' })).toBe(false);
      expect(await stateOf(live)).toBe('sending');
    });

    it('believes a late sender who knows that it was sent, or certainly was not, and nothing else it says', async () => {
      await post('ann');
      const late = await begun();
      await lapse(client, late);
      await delivery().recover();
      expect(await delivery().settle(late, { state: 'failed', reason: 'Bad Argument' })).toBe(false);
      expect(
        await delivery().settle({ ...late, fence: late.fence - 1 }, { state: 'sent', activityId: 'x', shown: 0 }),
      ).toBe(false);
      expect(await stateOf(late)).toBe('unknown');
      expect(await delivery().settle(late, { state: 'sent', activityId: 'a1', shown: 0 })).toBe(true);
      expect(await delivery().totals(NORTH.boardId, clock.now())).toMatchObject({ sent: 1, unknown: 0 });
      await post('bob');
      const asleep = await begun();
      await lapse(client, asleep);
      await delivery().recover();
      const stalled = { state: 'waiting', notBeforeSeconds: 0, reason: 'stalled' } as const;
      expect(await delivery().settle({ ...asleep, fence: asleep.fence - 1 }, stalled)).toBe(false);
      expect(await delivery().settle(asleep, stalled)).toBe(true);
      expect(await stateOf(asleep)).toBe('waiting');
    });

    it('does not hold up a conversation for an unknown', async () => {
      await post('ann', { occurrence: '1' });
      await post('ann', { occurrence: '2' });
      await delivery().settle(await begun(), { state: 'unknown', reason: 'time-out' });
      expect((await claimOne()).key).toMatch(/\|2$/);
    });
  });

  describe('for people', () => {
    it('counts every notice once, states with none included, for its own board and time', async () => {
      await post('early');
      clock.advance({ hours: 1 });
      const since = clock.now();
      for (const name of ['ann', 'bob', 'cat', 'dan', 'eve']) await post(name);
      await post('far', { boardId: SOUTH.boardId });
      const claimed = await delivery().claim({ ...TERMS, limit: 4 });
      const [, ann, bob, cat] = claimed;
      if (ann === undefined || bob === undefined || cat === undefined) throw new Error('four were claimed');
      for (const notice of [ann, bob]) await delivery().beginSending(notice, addressOf(notice));
      await delivery().settle(ann, { state: 'sent', activityId: 'a1', shown: 0 });
      await delivery().settle(cat, { state: 'unreachable', reason: 'guest' });
      const totals = await delivery().totals(NORTH.boardId, since);
      expect(Object.keys(totals).sort()).toEqual([...NOTICE_STATES].sort());
      expect(totals).toMatchObject({ sent: 1, sending: 1, unreachable: 1, waiting: 2, leased: 0, failed: 0 });
      expect(Object.values(totals).reduce((sum, count) => sum + count, 0)).toBe(5);
      expect((await delivery().notDelivered(NORTH.boardId, since)).map(({ id, reason }) => [id, reason])).toEqual([
        [cat.id, 'guest'],
      ]);
      expect(await delivery().notDelivered(SOUTH.boardId, since)).toEqual([]);
    });

    it('tallies by kind and state, within a time, and leaves out what there is none of', async () => {
      await post('early');
      clock.advance({ hours: 1 });
      const from = clock.now();
      for (const name of ['ann', 'bob']) await post(name);
      await post('ann', { kind: 'nudge', notBefore: clock.now().add({ hours: 1 }) });
      await post('far', { boardId: SOUTH.boardId });
      clock.advance({ hours: 1 });
      const before = clock.now();
      await post('late');
      expect(await delivery().tally(NORTH.boardId, { from, before })).toEqual([
        { kind: 'attendance-request', state: 'waiting', count: 2 },
        { kind: 'nudge', state: 'waiting', count: 1 },
      ]);
      expect(await delivery().tally(NORTH.boardId, { from: before })).toEqual([
        { kind: 'attendance-request', state: 'waiting', count: 1 },
      ]);
    });
  });
});

async function someoneWaitsForALock(client: PrismaClient): Promise<void> {
  for (;;) {
    const rows = await client.$queryRaw<unknown[]>`
      SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    if (rows.length > 0) return;
  }
}
