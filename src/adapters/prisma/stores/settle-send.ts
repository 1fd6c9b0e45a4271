import type { Notice, NoticeState } from '../../../core/notices/notice.js';
import type { Address, DeliveryLedger } from '../../../core/notices/ports.js';
import { Prisma } from '../generated/client.js';
import type { Db } from './db.js';

type End = Parameters<DeliveryLedger['settle']>[1];

/** The one request ends within 10 seconds. Its lease is renewed to this, so that a live sender is never taken for dead. */
export const SENDING_SECONDS = 60;

/**
 * The states an end may follow. From `unknown` only what a sender thought dead
 * comes back with: proof that it was sent, or that its request never left. Nothing
 * whose request was made goes back to waiting by itself, except when its sender knows that nothing was sent.
 */
const MAY_FOLLOW: Readonly<Record<End['state'], readonly NoticeState[]>> = {
  sent: ['sending', 'unknown'],
  // From unknown too: a sender that slept beyond its lease, and knows that it never made its request.
  waiting: ['leased', 'sending', 'unknown'],
  unknown: ['sending'],
  failed: ['leased', 'sending'],
  unreachable: ['leased', 'sending'],
  expired: ['leased'],
  withdrawn: ['leased'],
};

/** Commits `sending`: only by the fence of the claim, and only while its lease lasts. */
export async function beginSending(db: Db, notice: Notice, to: Address, now: Date): Promise<boolean> {
  const begun = await db.$executeRaw`
    UPDATE "Notice" SET state = 'sending', "sendStartedAt" = ${now},
      "conversationId" = ${to.conversationId}, "serviceUrl" = ${to.serviceUrl},
      "leaseUntil" = now() + make_interval(secs => ${SENDING_SECONDS}::int)
    WHERE id = ${notice.id} AND fence = ${notice.fence} AND state = 'leased' AND "leaseUntil" > now()`;
  return begun === 1;
}

/** Writes how a claim ended, and gives its lane free. False when it is no longer this sender's to say. */
export async function settleSend(db: Db, notice: Notice, end: End, now: Date): Promise<boolean> {
  const settled = await db.$executeRaw`
    UPDATE "Notice" SET state = ${end.state}, ${changesOf(end, now)},
      "leaseOwner" = NULL, "leaseUntil" = NULL, "inFlight" = NULL
    WHERE id = ${notice.id} AND fence = ${notice.fence} AND state IN (${Prisma.join([...MAY_FOLLOW[end.state]])})`;
  return settled === 1;
}

function changesOf(end: End, now: Date): Prisma.Sql {
  switch (end.state) {
    // What changed while the card was on its way is edited in: `wanted` is then past `shown`.
    case 'sent':
      return Prisma.sql`"settledAt" = ${now}, reason = NULL, "activityId" = ${end.activityId}, shown = ${end.shown}::int,
        "editNotBefore" = CASE WHEN wanted > ${end.shown}::int THEN ${now}::timestamptz END`;
    case 'waiting': {
      const next = new Date(now.getTime() + end.notBeforeSeconds * 1_000);
      const uncounted = end.attempted === false ? 1 : 0;
      return Prisma.sql`"notBefore" = ${next}, reason = ${end.reason}, attempts = GREATEST(0, attempts - ${uncounted}::int)`;
    }
    default:
      return Prisma.sql`"settledAt" = ${now}, reason = ${end.reason}`;
  }
}
