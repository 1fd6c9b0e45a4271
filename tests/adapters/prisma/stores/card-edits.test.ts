import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { deliveryLedger } from '../../../../src/adapters/prisma/stores/delivery-ledger.js';
import { ledger } from '../../../../src/adapters/prisma/stores/ledger.js';
import type { Notice } from '../../../../src/core/notices/notice.js';
import type { NoticeKind } from '../../../../src/core/shared/notice-request.js';
import { forEachStore } from '../../../kit/database.js';
import { movingClock, type MovingClock } from './support/moving-clock.js';
import { addressOf, lapse, requestFor, TERMS } from './support/notice-requests.js';
import { NORTH } from './support/two-boards.js';

const EDITS = { ...TERMS, gapSeconds: 2 } as const;
const kinds: readonly NoticeKind[] = ['attendance-request', 'shared-agenda', 'shared-attendance'];

forEachStore('edits of posted cards', (open) => {
  let client: PrismaClient;
  let clock: MovingClock;
  const delivery = () => deliveryLedger(client, clock);
  const refresh = () => ledger(client, clock).refresh({ boardId: NORTH.boardId, subjectId: 'meeting-1', kinds });
  const editOne = async (): Promise<Notice> => {
    const [notice, ...others] = await delivery().claimEdits(EDITS);
    expect(others).toEqual([]);
    if (notice === undefined) throw new Error('there was no edit to claim');
    return notice;
  };
  /** Posts and sends one card in the channel. */
  const sent = async (kind: NoticeKind, activityId: string | null = `activity-${kind}`): Promise<Notice> => {
    await ledger(client, clock).post(requestFor('', clock.now(), { kind, recipient: { placeId: NORTH.placeId } }));
    const [notice] = await delivery().claim(TERMS);
    if (notice === undefined) throw new Error('nothing was claimed');
    await delivery().beginSending(notice, addressOf(notice));
    await delivery().settle(notice, { state: 'sent', activityId, shown: notice.wanted });
    return notice;
  };
  beforeEach(async () => {
    ({ client } = await open());
    clock = movingClock();
  });

  it('makes one edit of many changes', async () => {
    await sent('shared-attendance');
    expect(await delivery().claimEdits(EDITS)).toEqual([]);
    for (let change = 0; change < 5; change += 1) await refresh();
    const edit = await editOne();
    expect(edit).toMatchObject({ wanted: 5, shown: 0, activityId: 'activity-shared-attendance' });
    await delivery().settleEdit(edit, { shown: edit.wanted });
    clock.advance({ seconds: 60 });
    expect(await delivery().claimEdits(EDITS)).toEqual([]);
  });

  it('edits once more what changed while the edit was on its way', async () => {
    await sent('shared-attendance');
    await refresh();
    const edit = await editOne();
    await refresh();
    await delivery().settleEdit(edit, { shown: edit.wanted });
    clock.advance({ seconds: 2 });
    expect(await editOne()).toMatchObject({ wanted: 2, shown: 1 });
  });

  it('keeps the gap between two edits of one conversation, and takes them in turn', async () => {
    await sent('shared-agenda');
    await sent('shared-attendance');
    await refresh();
    const first = await editOne();
    expect(await delivery().claimEdits(EDITS)).toEqual([]);
    await delivery().settleEdit(first, { shown: first.wanted });
    await refresh();
    clock.advance({ seconds: 1 });
    expect(await delivery().claimEdits(EDITS)).toEqual([]);
    clock.advance({ seconds: 1 });
    const second = await editOne();
    expect([first.kind, second.kind]).toEqual(['shared-agenda', 'shared-attendance']);
  });

  it('waits while an edit of the conversation is under way, however long', async () => {
    await sent('shared-agenda');
    await sent('shared-attendance');
    await refresh();
    await editOne();
    clock.advance({ minutes: 5 });
    expect(await delivery().claimEdits(EDITS)).toEqual([]);
  });

  it('gives an edit to one of three owners', async () => {
    await sent('shared-attendance');
    await refresh();
    const claims = await Promise.all(['a', 'b', 'c'].map((owner) => delivery().claimEdits({ ...EDITS, owner })));
    expect(claims.flat()).toHaveLength(1);
  });

  it('tries again after as long as it was told, counting its attempts', async () => {
    await sent('shared-attendance');
    await refresh();
    await delivery().settleEdit(await editOne(), { retryAfterSeconds: 30 });
    clock.advance({ seconds: 29 });
    expect(await delivery().claimEdits(EDITS)).toEqual([]);
    clock.advance({ seconds: 1 });
    const again = await editOne();
    expect(again.attempts).toBe(1);
    await delivery().settleEdit(again, { shown: again.wanted });
    await refresh();
    clock.advance({ seconds: 30 });
    expect((await editOne()).attempts).toBe(0);
  });

  it('takes over an edit whose editor was lost', async () => {
    await sent('shared-attendance');
    await refresh();
    const lost = await editOne();
    await lapse(client, lost);
    clock.advance({ seconds: 2 });
    expect((await editOne()).fence).toBe(lost.fence + 1);
  });

  it('edits once more when a late editor may have written an older card over a newer one', async () => {
    await sent('shared-attendance');
    await refresh();
    const late = await editOne();
    await lapse(client, late);
    await refresh();
    clock.advance({ seconds: 2 });
    const newer = await editOne();
    await delivery().settleEdit(newer, { shown: newer.wanted });
    await delivery().settleEdit(late, { shown: late.wanted });
    clock.advance({ seconds: 2 });
    expect(await editOne()).toMatchObject({ wanted: 3, shown: 2 });
  });

  it('stops when the card is gone, until there is another', async () => {
    await sent('shared-attendance');
    await refresh();
    await delivery().settleEdit(await editOne(), 'gone');
    await refresh();
    clock.advance({ minutes: 5 });
    expect(await delivery().claimEdits(EDITS)).toEqual([]);
  });

  it('does not edit a card whose id never came back', async () => {
    await sent('shared-attendance', null);
    await refresh();
    expect(await delivery().claimEdits(EDITS)).toEqual([]);
  });

  it('does not let an editor’s claim disturb how the send ended', async () => {
    const notice = await sent('shared-attendance');
    await refresh();
    await editOne();
    expect(await delivery().recover()).toEqual({ backToWaiting: 0, unknown: 0, expired: 0 });
    expect(await delivery().settle(notice, { state: 'failed', reason: 'late' })).toBe(false);
    expect(await delivery().totals(NORTH.boardId, clock.now())).toMatchObject({ sent: 1 });
  });
});
