import type { NoticesPorts } from '../ports.js';
import { editCard, prepareEdits } from './edit-card.js';
import { prepareNotices } from './prepare-notice.js';
import { readTogether } from './read-together.js';
import { sendNotice, type SendResult } from './send-notice.js';

/** A lease outlives the wait for a turn and the longest send (10 s) by far, so that a live sender is never taken for a dead one. */
const LEASE_SECONDS = 60;
/** Shared cards are edited at most once in this time for each conversation. */
export const EDIT_GAP_SECONDS = 2;

/** One claimed piece of work: a notice to send, or a posted card to edit. */
export interface Errand {
  run(): Promise<SendResult>;
  /** Lets go of the claim before anything was done, so that another instance need not wait for the lease. */
  handBack(): Promise<unknown>;
}

/** Claims up to `limit` notices that are due, and as many edits as there is room left for. */
export async function claimWork<Card>(
  { ports, owner }: { readonly ports: NoticesPorts<Card>; readonly owner: string },
  limit: number,
): Promise<readonly Errand[]> {
  const { ledger } = ports;
  const lease = { owner, leaseSeconds: LEASE_SECONDS };
  const edits = await ledger.claimEdits({ ...lease, limit: Math.ceil(limit / 2), gapSeconds: EDIT_GAP_SECONDS });
  const notices = await ledger.claim({ ...lease, limit: limit - edits.length });
  const readNotice = readTogether(ports, notices, (those) => prepareNotices(ports, those));
  const readEdit = readTogether(ports, edits, (those) => prepareEdits(ports, those));
  return [
    ...notices.map((notice) => ({
      run: () => sendNotice(ports, notice, readNotice),
      handBack: () =>
        ledger.settle(notice, { state: 'waiting', notBeforeSeconds: 0, reason: 'stopping', attempted: false }),
    })),
    ...edits.map((notice) => ({
      run: () => editCard(ports, notice, readEdit),
      handBack: () => ledger.settleEdit(notice, { retryAfterSeconds: 0, attempted: false }),
    })),
  ];
}
