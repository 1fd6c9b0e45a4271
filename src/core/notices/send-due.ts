import type { Log } from '../shared/log.js';
import { editCard } from './edit-card.js';
import type { NoticesPorts } from './ports.js';
import { sendNotice } from './send-notice.js';

/** A lease outlives the longest send (10 s) by far, so that a live sender is never taken for a dead one. */
const LEASE_SECONDS = 60;
/** How many are in flight at once from one instance; well under the tenant's 50 requests a second. */
const IN_FLIGHT = 8;
/** Shared cards are edited at most once in this time for each conversation. */
export const EDIT_GAP_SECONDS = 2;

export interface SendDue<Card> {
  readonly ports: NoticesPorts<Card>;
  readonly owner: string;
  readonly log: Log;
  /** True once the bot is stopping: nothing new is claimed. */
  readonly stopping: () => boolean;
}

/**
 * Sends everything that is due, in rounds, until nothing is left to claim. Start-up, a tick and a change just made all
 * come here: catching up is not special. Answers how many notices and edits were handled.
 */
export async function sendDue<Card>({ ports, owner, log, stopping }: SendDue<Card>): Promise<number> {
  const recovered = await ports.ledger.recover();
  if (recovered.unknown > 0 || recovered.expired > 0) log.warn('notices.recovered', { ...recovered });
  let handled = 0;
  for (;;) {
    if (stopping()) return handled;
    const lease = { owner, leaseSeconds: LEASE_SECONDS, limit: IN_FLIGHT };
    const notices = await ports.ledger.claim(lease);
    const edits = await ports.ledger.claimEdits({ ...lease, gapSeconds: EDIT_GAP_SECONDS });
    if (notices.length + edits.length === 0) return handled;
    const rounds = await Promise.allSettled([
      ...notices.map((notice) => sendNotice(ports, notice)),
      ...edits.map((notice) => editCard(ports, notice)),
    ]);
    for (const round of rounds) {
      if (round.status === 'rejected') log.error('notices.send-failed', { error: nameOf(round.reason) });
    }
    handled += notices.length + edits.length;
  }
}

function nameOf(reason: unknown): string {
  return reason instanceof Error ? reason.name : 'unknown';
}
