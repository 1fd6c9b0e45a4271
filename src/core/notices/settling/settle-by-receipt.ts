import type { Temporal } from 'temporal-polyfill';
import type { Principal } from '../../people/principal.js';
import { isBefore, secondsAfter } from '../../shared/instants.js';
import type { Notice } from '../notice.js';
import type { NoticesPorts } from '../ports.js';
import { settlingAudit } from './settling-audit.js';

/** A message gets its time from Teams while its request is on its way; no request lasts longer. */
const LONGEST_SENDING_SECONDS = 60;
/** Whoever wrote to us in this time around it may have read our answer, and not the notice. */
const HEARD_NEAR_SECONDS = 5;
const MOST_UNKNOWN = 20;

export interface Receipt {
  readonly principal: Principal;
  readonly conversationId: string;
  /** The id of the last message that was read: in Teams its time, in milliseconds since 1970. */
  readonly lastReadMessageId: string;
}

/**
 * Somebody has read their personal chat up to a message. Where that message can only be one whose sending was never
 * answered, it has arrived: the sending began at or up to a minute before the message's time, the message is no other notice
 * of ours, the person had not written to us around then, and no second unknown notice fits as well. In all other cases
 * nothing is concluded. Answers whether it settled anything.
 */
export async function settleByReceipt<Card>(
  { transact, ledger }: NoticesPorts<Card>,
  { principal, conversationId, lastReadMessageId }: Receipt,
): Promise<boolean> {
  const { person, tenantId } = principal;
  const readMs = /^\d{13}$/.test(lastReadMessageId) ? Number(lastReadMessageId) : null;
  if (person === null || readMs === null) return false;
  const unknowns = await ledger.unknowns({ conversationId, limit: MOST_UNKNOWN });
  const fitting = unknowns.filter(
    (notice) =>
      notice.tenantId === tenantId &&
      'personId' in notice.recipient &&
      notice.recipient.personId === person.id &&
      mayBe(notice, readMs),
  );
  const [notice, ...others] = fitting;
  if (notice?.sendStartedAt == null || others.length > 0) return false;
  const { sendStartedAt } = notice;
  return transact(async (tx) => {
    const reach = await tx.people.reachOf(tenantId, person.id);
    if (wasHeardNear(reach?.heardAt ?? null, sendStartedAt, readMs)) return false;
    if (await tx.settled.isPosted(conversationId, lastReadMessageId)) return false;
    if (!(await tx.settled.confirm(notice, { activityId: lastReadMessageId }))) return false;
    await tx.audit.record(settlingAudit(notice, 'receipt', person.id));
    return true;
  });
}

function mayBe({ sendStartedAt }: Notice, readMs: number): boolean {
  if (sendStartedAt === null) return false;
  const began = sendStartedAt.epochMilliseconds;
  return began <= readMs && readMs <= began + LONGEST_SENDING_SECONDS * 1_000;
}

/** Whether the person wrote or pressed between a little before the sending and a little after the message. */
function wasHeardNear(heardAt: Temporal.Instant | null, began: Temporal.Instant, readMs: number): boolean {
  if (heardAt === null || isBefore(heardAt, secondsAfter(began, -HEARD_NEAR_SECONDS))) return false;
  return heardAt.epochMilliseconds <= readMs + HEARD_NEAR_SECONDS * 1_000;
}
