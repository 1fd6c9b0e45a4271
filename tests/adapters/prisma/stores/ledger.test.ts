import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { deliveryLedger } from '../../../../src/adapters/prisma/stores/delivery-ledger.js';
import { ledger } from '../../../../src/adapters/prisma/stores/ledger.js';
import { withTransaction } from '../../../../src/adapters/prisma/with-transaction.js';
import type { NoticeSelection } from '../../../../src/core/shared/ports.js';
import { forEachStore, type TestStore } from '../../../kit/database.js';
import { Gate } from './support/gate.js';
import { movingClock } from './support/moving-clock.js';
import { addressOf, requestFor, TERMS } from './support/notice-requests.js';
import { NORTH, personId, SOUTH } from './support/two-boards.js';

const selection: NoticeSelection = { boardId: NORTH.boardId, subjectId: 'meeting-1', kinds: ['attendance-request'] };

forEachStore('ledger', (open) => {
  let client: PrismaClient;
  let kind: TestStore['kind'];
  const clock = movingClock();
  const post = (to: string, changes = {}) =>
    withTransaction(client, (tx) => ledger(tx, clock).post(requestFor(to, clock.now(), changes)));
  const withdraw = (changes: Partial<NoticeSelection> = {}) =>
    withTransaction(client, (tx) => ledger(tx, clock).withdraw({ ...selection, ...changes }, 'answered'));
  const refresh = (changes: Partial<NoticeSelection> = {}) =>
    withTransaction(client, (tx) => ledger(tx, clock).refresh({ ...selection, ...changes }));
  const delivery = () => deliveryLedger(client, clock);
  beforeEach(async () => {
    ({ client, kind } = await open());
  });

  it('takes many at once, each of them once', async () => {
    const postAll = (count: number) => {
      const requests = Array.from({ length: count }, (_, n) => requestFor(`person-${n}`, clock.now()));
      return withTransaction(client, (tx) => ledger(tx, clock).postAll(requests));
    };
    expect([await postAll(3), await postAll(2_300), await postAll(2_300), await postAll(0)]).toEqual([3, 2_297, 0, 0]);
    expect(await client.notice.count()).toBe(2_300);
  });

  it('keeps one notice for one key, however often it is posted', async () => {
    expect(await Promise.all([post('ann'), post('ann'), post('ann')])).toEqual(
      expect.arrayContaining(['added', 'already-there', 'already-there']),
    );
    expect(await post('ann', { urgent: true })).toBe('already-there');
    expect(await client.notice.count()).toBe(1);
    expect(await post('ann', { occurrence: 'call-2' })).toBe('added');
    expect(await post('bob')).toBe('added');
  });

  it('keeps nothing of a transaction that fails', async () => {
    const failing = withTransaction(client, async (tx) => {
      await ledger(tx, clock).post(requestFor('ann', clock.now()));
      throw new Error('the change fails');
    });
    await expect(failing).rejects.toThrow('the change fails');
    expect(await client.notice.count()).toBe(0);
  });

  it('withdraws what is not yet sent and stops the sender who had claimed it', async () => {
    await post('ann');
    const [claimed] = await delivery().claim({ ...TERMS, limit: 1 });
    if (claimed === undefined) throw new Error('nothing was claimed');
    await post('bob');
    expect(await withdraw()).toBe(2);
    expect(await delivery().beginSending(claimed, addressOf(claimed))).toBe(false);
    expect(await client.notice.findMany({ select: { state: true, reason: true, inFlight: true } })).toEqual([
      { state: 'withdrawn', reason: 'answered', inFlight: null },
      { state: 'withdrawn', reason: 'answered', inFlight: null },
    ]);
  });

  it('withdraws nothing that may have been sent', async () => {
    for (const name of ['ann', 'bob', 'cat']) await post(name);
    const [ann, bob] = await delivery().claim({ ...TERMS, limit: 2 });
    if (ann === undefined || bob === undefined) throw new Error('two were claimed');
    for (const notice of [ann, bob]) await delivery().beginSending(notice, addressOf(notice));
    await delivery().settle(ann, { state: 'sent', activityId: 'a1', shown: 0 });
    expect(await withdraw()).toBe(1);
    expect(await delivery().settle(bob, { state: 'unknown', reason: 'time-out' })).toBe(true);
    expect(await withdraw()).toBe(0);
    expect(await delivery().totals(NORTH.boardId, clock.now())).toMatchObject({ sent: 1, unknown: 1, withdrawn: 1 });
  });

  it.each([
    ['another board', { boardId: SOUTH.boardId }],
    ['another subject', { subjectId: 'meeting-2' }],
    ['another kind', { kinds: ['nudge'] as const }],
    ['no kind', { kinds: [] }],
    ['another person', { personId: personId('bob') }],
  ])('touches nothing of %s', async (_, other) => {
    await post('ann');
    expect(await withdraw(other)).toBe(0);
    await refresh(other);
    expect(await client.notice.findMany({ select: { state: true, wanted: true } })).toEqual([
      { state: 'waiting', wanted: 0 },
    ]);
  });

  it('says how many posted cards are out of date', async () => {
    for (const name of ['ann', 'bob', 'cat', 'dan']) await post(name);
    const [ann, bob, cat] = await delivery().claim({ ...TERMS, limit: 3 });
    if (ann === undefined || bob === undefined || cat === undefined) throw new Error('three were claimed');
    await delivery().beginSending(ann, addressOf(ann));
    await delivery().settle(ann, { state: 'sent', activityId: 'a1', shown: ann.wanted });
    await delivery().beginSending(bob, addressOf(bob));
    await delivery().settle(cat, { state: 'failed', reason: 'Bad Argument' });
    expect(await refresh()).toBe(2);
    expect(await refresh({ personId: personId('ann') })).toBe(1);
    expect(await client.notice.findMany({ select: { personId: true, wanted: true }, orderBy: { seq: 'asc' } })).toEqual(
      [
        { personId: 'ann', wanted: 2 },
        { personId: 'bob', wanted: 1 },
        { personId: 'cat', wanted: 0 },
        { personId: 'dan', wanted: 1 },
      ],
    );
  });

  it('edits in what changed between the claim and the end of the send', async () => {
    await post('ann');
    const [ann] = await delivery().claim(TERMS);
    if (ann === undefined) throw new Error('nothing was claimed');
    await refresh();
    await delivery().beginSending(ann, addressOf(ann));
    await delivery().settle(ann, { state: 'sent', activityId: 'a1', shown: ann.wanted });
    expect(await delivery().claimEdits({ ...TERMS, gapSeconds: 2 })).toMatchObject([{ wanted: 1, shown: 0 }]);
  });

  it('lets nobody claim a notice while a change that it shows is not yet committed', async ({ skip }) => {
    if (kind === 'embedded') skip('one connection: nobody can claim during a transaction');
    await post('ann');
    const changed = new Gate<number>();
    const mayCommit = new Gate<undefined>();
    const change = withTransaction(client, async (tx) => {
      changed.open(await ledger(tx, clock).refresh(selection));
      await mayCommit.opened;
    });
    expect(await changed.opened).toBe(0);
    expect(await delivery().claim(TERMS)).toEqual([]);
    mayCommit.open(undefined);
    await change;
    expect(await delivery().claim(TERMS)).toMatchObject([{ wanted: 1 }]);
  });

  it('needs no edit for what changed before the claim', async () => {
    await post('ann');
    await refresh();
    const [ann] = await delivery().claim(TERMS);
    if (ann === undefined) throw new Error('nothing was claimed');
    await delivery().beginSending(ann, addressOf(ann));
    await delivery().settle(ann, { state: 'sent', activityId: 'a1', shown: ann.wanted });
    expect(await delivery().claimEdits({ ...TERMS, gapSeconds: 2 })).toEqual([]);
  });
});
