import type { NoticeId } from '../../shared/ids.js';
import { backOffSeconds, throttledSeconds } from './after-outcome.js';
import type { Notice } from '../notice.js';
import type { NoticesPorts } from '../ports.js';
import { mayReceive } from './may-receive.js';
import { reachOfRecipient, type RecipientReach } from './reach-of-recipient.js';
import { readOnce } from './read-once.js';
import type { Reading } from './read-together.js';
import type { SendResult } from './send-notice.js';
import { findAction } from './still-wanted.js';
import { takeTurn } from './take-turn.js';

/** Some hours of trying, at a quarter of an hour each in the end. */
const MOST_REFUSALS = 24;

type Read<Card> = (notice: Notice) => Promise<Reading<RecipientReach | null, Card>>;

/**
 * Writes the present state to a card that was posted earlier. Editing twice does no harm, so any outcome that is not
 * a plain yes or a plain no is simply tried again. What changed while the edit was on its way is edited once more.
 */
export async function editCard<Card>(ports: NoticesPorts<Card>, notice: Notice, read: Read<Card>): Promise<SendResult> {
  try {
    return await editOnce(ports, notice, read);
  } catch (error) {
    await ports.ledger.settleEdit(notice, { retryAfterSeconds: backOffSeconds(notice) });
    throw error;
  }
}

/** Where the cards of notices of one kind about one thing are, in one transaction; null for whoever may not see theirs any more. */
export async function prepareEdits<Card>(
  { transact }: NoticesPorts<Card>,
  notices: readonly Notice[],
): Promise<ReadonlyMap<NoticeId, RecipientReach | null>> {
  return transact(async (tx) => {
    const once = readOnce(tx, notices);
    const prepared = new Map<NoticeId, RecipientReach | null>();
    for (const notice of notices) {
      const allowed = await mayReceive(once, notice, await findAction(once, notice));
      prepared.set(notice.id, allowed ? await reachOfRecipient(once, notice) : null);
    }
    return prepared;
  });
}

async function editOnce<Card>(ports: NoticesPorts<Card>, notice: Notice, read: Read<Card>): Promise<SendResult> {
  const { ledger, messenger, pace } = ports;
  const { activityId } = notice;
  const { found: reach, render } = await read(notice);
  const card = reach?.kind === 'address' && activityId !== null ? await render(notice) : null;
  if (reach?.kind !== 'address' || activityId === null || card === null) {
    await ledger.settleEdit(notice, 'gone');
    return 'handled';
  }
  const wait = await takeTurn(pace, notice);
  if (wait > 0) {
    await ledger.settleEdit(notice, { retryAfterSeconds: wait, attempted: false });
    return 'held';
  }
  const outcome = await messenger.update(reach.address, activityId, card);
  switch (outcome.kind) {
    case 'ok':
      await ledger.settleEdit(notice, { shown: notice.wanted });
      return 'handled';
    case 'rejected': {
      // A refusal that says nothing about the card or its reader (a lost registration, a wrong host) may pass.
      const mayPass = outcome.unreachable === null && notice.attempts < MOST_REFUSALS;
      await ledger.settleEdit(notice, mayPass ? { retryAfterSeconds: backOffSeconds(notice) } : 'gone');
      return 'handled';
    }
    case 'throttled': {
      const retryAfterSeconds = throttledSeconds(outcome, notice);
      await ledger.settleEdit(notice, { retryAfterSeconds });
      await pace.hold(notice.tenantId, retryAfterSeconds);
      return 'held';
    }
    case 'not-sent':
    case 'ambiguous':
      await ledger.settleEdit(notice, { retryAfterSeconds: backOffSeconds(notice) });
      return 'handled';
  }
}
