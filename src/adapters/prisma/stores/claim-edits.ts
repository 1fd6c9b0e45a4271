import type { LeaseTerms } from '../../../core/notices/ports.js';
import type { Db } from './db.js';
import type { NoticeRow } from './notice-row.js';

/**
 * Claims posted cards that show something out of date: of each conversation the one that has waited longest, and none
 * of a conversation with an edit under way or claimed less than `gapSeconds` ago.
 *
 * Two owners who begin in the same instant may, rarely, take two cards of one conversation. Unlike a send this needs no
 * unique key: the platform puts one of two edits back (412), and an edit may be made again.
 */
export function claimEdits(
  db: Db,
  { owner, leaseSeconds, limit, gapSeconds }: LeaseTerms & { readonly gapSeconds: number },
  now: Date,
): Promise<NoticeRow[]> {
  const gapStart = new Date(now.getTime() - gapSeconds * 1_000);
  return db.$queryRaw<NoticeRow[]>`
    WITH longest AS MATERIALIZED (
      SELECT DISTINCT ON (n."conversationId") n.id FROM "Notice" n
      WHERE n."editNotBefore" <= ${now} AND n.state = 'sent' AND n.wanted > n.shown
        AND n."activityId" IS NOT NULL AND n."conversationId" IS NOT NULL
        AND NOT EXISTS (
          SELECT 1 FROM "Notice" other
          WHERE other."conversationId" = n."conversationId" AND other."editLeaseUntil" > now())
        AND NOT EXISTS (
          SELECT 1 FROM "Notice" other
          WHERE other."conversationId" = n."conversationId" AND other."editedAt" > ${gapStart})
      ORDER BY n."conversationId", n."editedAt" NULLS FIRST, n.seq
    ), free AS MATERIALIZED (
      SELECT n.id FROM "Notice" n
      WHERE n.id IN (SELECT id FROM longest)
        AND n.state = 'sent' AND n.wanted > n.shown AND (n."editLeaseUntil" IS NULL OR n."editLeaseUntil" <= now())
      ORDER BY n."editedAt" NULLS FIRST, n.seq
      FOR UPDATE OF n SKIP LOCKED
      LIMIT ${limit}::int
    )
    UPDATE "Notice" n SET
      fence = n.fence + 1, "leaseOwner" = ${owner}, "editedAt" = ${now},
      "editLeaseUntil" = now() + make_interval(secs => ${leaseSeconds}::int)
    FROM free WHERE n.id = free.id
    RETURNING n.*`;
}
