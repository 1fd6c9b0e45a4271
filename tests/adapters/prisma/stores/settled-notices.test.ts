import { beforeEach, describe, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { deliveryLedger } from '../../../../src/adapters/prisma/stores/delivery-ledger.js';
import { ledger } from '../../../../src/adapters/prisma/stores/ledger.js';
import { settledNotices } from '../../../../src/adapters/prisma/stores/settled-notices.js';
import { withTransaction } from '../../../../src/adapters/prisma/with-transaction.js';
import type { Notice } from '../../../../src/core/notices/notice.js';
import type { UnknownSearch } from '../../../../src/core/notices/ports.js';
import type { NoticeRequest } from '../../../../src/core/shared/notice-request.js';
import { forEachStore } from '../../../kit/database.js';
import { movingClock, type MovingClock } from './support/moving-clock.js';
import { addressOf, lapse, requestFor, TERMS } from './support/notice-requests.js';
import { NORTH, SOUTH } from './support/two-boards.js';

forEachStore('settled notices', (open) => {
  let client: PrismaClient;
  let clock: MovingClock;
  const delivery = () => deliveryLedger(client, clock);
  const settled = () => settledNotices(client, clock);
  const again = (ids: readonly Notice['id'][], options?: { readonly certainlyNotSent?: boolean }) =>
    withTransaction(client, (tx) => settledNotices(tx, clock).sendAgain(NORTH.boardId, ids, options));
  const rowOf = ({ id }: Pick<Notice, 'id'>) => client.notice.findUniqueOrThrow({ where: { id } });
  const sending = async (to: string, changes: Partial<NoticeRequest> = {}): Promise<Notice> => {
    await ledger(client, clock).post(requestFor(to, clock.now(), changes));
    const [notice] = await delivery().claim({ ...TERMS, limit: 1 });
    if (notice === undefined) throw new Error('nothing was claimed');
    await delivery().beginSending(notice, addressOf(notice));
    return notice;
  };
  const unknown = async (to: string, changes: Partial<NoticeRequest> = {}): Promise<Notice> => {
    const notice = await sending(to, changes);
    await delivery().settle(notice, { state: 'unknown', reason: 'time-out' });
    return notice;
  };
  beforeEach(async () => {
    ({ client } = await open());
    clock = movingClock();
  });

  it('finds a notice through its own board, with when it was sent and settled', async () => {
    const notice = await sending('ann');
    const began = clock.now();
    clock.advance({ seconds: 10 });
    await delivery().settle(notice, { state: 'unknown', reason: 'time-out' });
    expect(await settled().find(NORTH.boardId, notice.id)).toMatchObject({
      state: 'unknown',
      sendStartedAt: began,
      settledAt: clock.now(),
      mayBeRepeat: false,
      conversationId: 'chat-ann',
    });
    expect(await settled().find(SOUTH.boardId, notice.id)).toBeNull();
  });

  it('knows its own messages by conversation and id', async () => {
    const notice = await sending('ann');
    await delivery().settle(notice, { state: 'sent', activityId: 'a1', shown: 0 });
    expect(await settled().isPosted('chat-ann', 'a1')).toBe(true);
    expect(await settled().isPosted('chat-bob', 'a1')).toBe(false);
    expect(await settled().isPosted('chat-ann', 'a2')).toBe(false);
  });

  describe('what has arrived after all', () => {
    const selection = { boardId: NORTH.boardId, subjectId: 'meeting-1', kinds: ['attendance-request'] as const };

    it('is sent, under the id that the evidence gives, and is edited where it shows something old', async () => {
      const notice = await unknown('ann');
      await ledger(client, clock).refresh(selection);
      clock.advance({ minutes: 5 });
      expect(await settled().confirm(notice, { activityId: 'a1' })).toBe(true);
      expect(await settled().find(NORTH.boardId, notice.id)).toMatchObject({
        state: 'sent',
        reason: null,
        activityId: 'a1',
        settledAt: clock.now(),
      });
      expect(await delivery().claimEdits({ ...TERMS, gapSeconds: 2 })).toMatchObject([{ id: notice.id, wanted: 1 }]);
    });

    it('needs no edit when nothing has changed, and may have no id', async () => {
      const notice = await unknown('ann');
      expect(await settled().confirm(notice, { activityId: null })).toBe(true);
      expect(await rowOf(notice)).toMatchObject({ state: 'sent', activityId: null, editNotBefore: null });
    });

    it('is confirmed once, by its own board, and only while it is unknown', async () => {
      const notice = await unknown('ann');
      expect(await settled().confirm({ ...notice, boardId: SOUTH.boardId }, { activityId: 'a1' })).toBe(false);
      expect(await settled().confirm(notice, { activityId: 'a1' })).toBe(true);
      expect(await settled().confirm(notice, { activityId: 'a2' })).toBe(false);
      const other = await sending('bob');
      expect(await settled().confirm(other, { activityId: 'b1' })).toBe(false);
      expect([(await rowOf(notice)).activityId, (await rowOf(other)).state]).toEqual(['a1', 'sending']);
    });
  });

  describe('sending again', () => {
    it('takes up what did not arrive, once, on a person’s word, and marks what may be a repeat', async () => {
      const [ann, bob, cat, dan] = [
        await unknown('ann'),
        await sending('bob'),
        await sending('cat'),
        await sending('dan'),
      ];
      await delivery().settle(bob, { state: 'failed', reason: 'Bad Argument' });
      await delivery().settle(cat, { state: 'unreachable', reason: 'blocked' });
      await delivery().settle(dan, { state: 'sent', activityId: 'a1', shown: 0 });
      const ids = [ann.id, bob.id, cat.id, dan.id];
      expect(await settled().sendAgain(SOUTH.boardId, ids)).toBe(0);
      expect(await again([])).toBe(0);
      expect(await again(ids)).toBe(3);
      expect(await again(ids)).toBe(0);
      const claimed = await delivery().claim(TERMS);
      expect(
        claimed.map(({ id, attempts, reason, mayBeRepeat, settledAt }) => [
          id,
          attempts,
          reason,
          mayBeRepeat,
          settledAt,
        ]),
      ).toEqual([
        [ann.id, 1, null, true, null],
        [bob.id, 1, null, false, null],
        [cat.id, 1, null, false, null],
      ]);
      expect(claimed.map(({ key }) => key)).toEqual([ann.key, bob.key, cat.key]);
      // What the first sender of an unknown says now comes too late: somebody has decided.
      expect(await delivery().settle(ann, { state: 'sent', activityId: 'late', shown: 0 })).toBe(false);
    });

    it('marks nothing that certainly was not sent, and takes no mark away', async () => {
      const ann = await unknown('ann');
      expect(await again([ann.id], { certainlyNotSent: true })).toBe(1);
      expect((await rowOf(ann)).mayBeRepeat).toBe(false);
      const [claimed] = await delivery().claim(TERMS);
      if (claimed === undefined) throw new Error('nothing was claimed');
      await delivery().beginSending(claimed, addressOf(claimed));
      await lapse(client, claimed);
      await delivery().recover();
      expect(await again([ann.id])).toBe(1);
      await client.notice.updateMany({ data: { state: 'unknown' } });
      expect(await again([ann.id], { certainlyNotSent: true })).toBe(1);
      expect((await rowOf(ann)).mayBeRepeat).toBe(true);
    });

    it('leaves what would come too late, unless it is known not to have been sent: that has expired', async () => {
      const [ann, bob] = [await unknown('ann'), await sending('bob')];
      await delivery().settle(bob, { state: 'failed', reason: 'Bad Argument' });
      clock.advance({ hours: 24 });
      expect(await again([ann.id, bob.id])).toBe(0);
      expect(await again([ann.id], { certainlyNotSent: true })).toBe(1);
      expect(await delivery().claim(TERMS)).toEqual([]);
      await delivery().recover();
      expect([(await rowOf(ann)).state, (await rowOf(bob)).state]).toEqual(['expired', 'failed']);
    });
  });

  it('lists what is unknown, the oldest sending first, by all that may be asked', async () => {
    const ann = await unknown('ann');
    clock.advance({ minutes: 1 });
    const bob = await unknown('bob', { urgent: true });
    clock.advance({ minutes: 1 });
    const cat = await unknown('cat', { boardId: SOUTH.boardId });
    await sending('dan');
    const [annAt, bobAt] = [clock.now().subtract({ minutes: 2 }), clock.now().subtract({ minutes: 1 })];
    const ids = async (search: Partial<UnknownSearch>) =>
      (await delivery().unknowns({ limit: 9, ...search })).map(({ id }) => id);
    expect(await ids({})).toEqual([ann.id, bob.id, cat.id]);
    expect(await ids({ limit: 2 })).toEqual([ann.id, bob.id]);
    expect(await ids({ boardId: NORTH.boardId })).toEqual([ann.id, bob.id]);
    expect(await ids({ conversationId: 'chat-bob' })).toEqual([bob.id]);
    expect(await ids({ urgent: true })).toEqual([bob.id]);
    expect(await ids({ sentBefore: bobAt })).toEqual([ann.id]);
    expect(await ids({ sentFrom: bobAt })).toEqual([bob.id, cat.id]);
    expect(await ids({ sentFrom: annAt, sentBefore: bobAt })).toEqual([ann.id]);
  });
});
