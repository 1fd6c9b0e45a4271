import type { Notice } from '../../../core/notices/notice.js';
import type { DeliveryLedger } from '../../../core/notices/ports.js';
import { Prisma } from '../generated/client.js';
import type { Db } from './db.js';

type EditResult = Parameters<DeliveryLedger['settleEdit']>[1];

/**
 * Ends an edit by the fence of its claim. An owner whose lease had passed to another may have written an older card over
 * a newer one: when it says so, the card is edited once more.
 */
export async function settleEdit(db: Db, notice: Notice, result: EditResult, now: Date): Promise<void> {
  const mine = await db.$executeRaw`
    UPDATE "Notice" SET ${changesOf(result, now)}, "leaseOwner" = NULL, "editLeaseUntil" = NULL
    WHERE id = ${notice.id} AND fence = ${notice.fence} AND state = 'sent'`;
  if (mine === 1 || result === 'gone' || 'retryAfterSeconds' in result) return;
  await db.$executeRaw`
    UPDATE "Notice" SET wanted = wanted + 1, "editNotBefore" = COALESCE("editNotBefore", ${now})
    WHERE id = ${notice.id} AND fence > ${notice.fence} AND state = 'sent'`;
}

function changesOf(result: EditResult, now: Date): Prisma.Sql {
  // The card was deleted, or its chat is gone: there is nothing left to edit.
  if (result === 'gone') return Prisma.sql`"activityId" = NULL, shown = wanted, "editNotBefore" = NULL`;
  if ('shown' in result) {
    return Prisma.sql`shown = ${result.shown}::int, "editAttempts" = 0,
      "editNotBefore" = CASE WHEN wanted > ${result.shown}::int THEN ${now}::timestamptz END`;
  }
  const next = new Date(now.getTime() + result.retryAfterSeconds * 1_000);
  const counted = result.attempted === false ? 0 : 1;
  return Prisma.sql`"editAttempts" = "editAttempts" + ${counted}::int, "editNotBefore" = ${next}`;
}
