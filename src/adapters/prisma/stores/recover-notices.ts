import type { DeliveryLedger } from '../../../core/notices/ports.js';
import type { Db } from './db.js';

/**
 * What dead senders left behind. A lease that ran out before anything was sent goes back to waiting; one that ran out
 * while sending becomes unknown and is never simply sent again. Then whatever waits past its use expires. Each is one
 * statement that any number of instances may run at once, as often as they like.
 */
export async function recoverNotices(db: Db, now: Date): ReturnType<DeliveryLedger['recover']> {
  const backToWaiting = await db.$executeRaw`
    UPDATE "Notice" SET state = 'waiting', "leaseOwner" = NULL, "leaseUntil" = NULL, "inFlight" = NULL
    WHERE state = 'leased' AND "leaseUntil" <= now()`;
  const unknown = await db.$executeRaw`
    UPDATE "Notice" SET state = 'unknown', reason = 'sender-lost', "settledAt" = ${now},
      "leaseOwner" = NULL, "leaseUntil" = NULL, "inFlight" = NULL
    WHERE state = 'sending' AND "leaseUntil" <= now()`;
  const expired = await db.$executeRaw`
    UPDATE "Notice" SET state = 'expired', reason = 'too-late', "settledAt" = ${now}
    WHERE state = 'waiting' AND "expiresAt" <= ${now}`;
  return { backToWaiting, unknown, expired };
}
