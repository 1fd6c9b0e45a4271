import { backOffSeconds, throttledSeconds } from './after-outcome.js';
import { mayReceive } from './may-receive.js';
import type { Notice } from './notice.js';
import type { NoticesPorts } from './ports.js';
import { reachOfRecipient } from './reach-of-recipient.js';

/** Some hours of trying, at a quarter of an hour each in the end. */
const MOST_REFUSALS = 24;

/**
 * Writes the present state to a card that was posted earlier. Editing twice does no harm, so any outcome that is not
 * a plain yes or a plain no is simply tried again. What changed while the edit was on its way is edited once more.
 */
export async function editCard<Card>(ports: NoticesPorts<Card>, notice: Notice): Promise<void> {
  try {
    await editOnce(ports, notice);
  } catch (error) {
    await ports.ledger.settleEdit(notice, { retryAfterSeconds: backOffSeconds(notice) });
    throw error;
  }
}

async function editOnce<Card>(ports: NoticesPorts<Card>, notice: Notice): Promise<void> {
  const { ledger, messenger, renderer } = ports;
  const reach = await reachOfRecipient(ports, notice);
  const allowed = await ports.transact((tx) => mayReceive(tx, notice));
  const card = allowed && reach.kind === 'address' && notice.activityId !== null ? await renderer.render(notice) : null;
  if (reach.kind !== 'address' || notice.activityId === null || card === null) {
    await ledger.settleEdit(notice, 'gone');
    return;
  }
  const outcome = await messenger.update(reach.address, notice.activityId, card);
  switch (outcome.kind) {
    case 'ok':
      await ledger.settleEdit(notice, { shown: notice.wanted });
      return;
    case 'rejected': {
      // A refusal that says nothing about the card or its reader (a lost registration, a wrong host) may pass.
      const mayPass = outcome.unreachable === null && notice.attempts < MOST_REFUSALS;
      await ledger.settleEdit(notice, mayPass ? { retryAfterSeconds: backOffSeconds(notice) } : 'gone');
      return;
    }
    case 'throttled':
      await ledger.settleEdit(notice, { retryAfterSeconds: throttledSeconds(outcome, notice) });
      return;
    case 'not-sent':
    case 'ambiguous':
      await ledger.settleEdit(notice, { retryAfterSeconds: backOffSeconds(notice) });
  }
}
