import type { LeaseTerms } from '../../../core/notices/ports.js';
import { sqlstateOf } from '../sqlstate.js';
import type { Db } from './db.js';
import type { NoticeRow } from './notice-row.js';

const ATTEMPTS = 3;

/**
 * Claims the first due notice of each lane that has none in flight. One statement: rows that another owner is just
 * claiming are skipped, not waited for.
 *
 * Two owners who begin in the same instant do not see each other's claims, so looking for a busy lane is not enough.
 * The unique key on `inFlight` is what keeps a lane to one: the second owner's claim fails as a whole, and is made again.
 */
export async function claimNotices(db: Db, terms: LeaseTerms, now: Date): Promise<readonly NoticeRow[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return await claimOnce(db, terms, now);
    } catch (error) {
      if (!wasBeaten(error)) throw error;
    }
  }
  return [];
}

/** Leases are measured by the database, on which all instances agree; what is due is told by the clock. */
function claimOnce(db: Db, { owner, leaseSeconds, limit }: LeaseTerms, now: Date): Promise<NoticeRow[]> {
  return db.$queryRaw<NoticeRow[]>`
    WITH due AS MATERIALIZED (
      SELECT n.id FROM "Notice" n
      WHERE n.state = 'waiting' AND n."notBefore" <= ${now} AND n."expiresAt" > ${now}
        AND NOT EXISTS (SELECT 1 FROM "Notice" busy WHERE busy."inFlight" = n.lane)
        AND NOT EXISTS (
          SELECT 1 FROM "Notice" earlier
          WHERE earlier.lane = n.lane AND earlier.state = 'waiting'
            AND earlier."notBefore" <= ${now} AND earlier."expiresAt" > ${now}
            AND (earlier."notBefore", earlier.seq) < (n."notBefore", n.seq))
      ORDER BY n."notBefore", n.seq
      FOR UPDATE OF n SKIP LOCKED
      LIMIT ${limit}::int
    )
    UPDATE "Notice" n SET
      state = 'leased', fence = n.fence + 1, attempts = n.attempts + 1, "inFlight" = n.lane,
      "leaseOwner" = ${owner}, "leaseUntil" = now() + make_interval(secs => ${leaseSeconds}::int)
    FROM due WHERE n.id = due.id
    RETURNING n.*`;
}

/** A unique key already taken, or two claims that waited for each other. */
function wasBeaten(error: unknown): boolean {
  const state = sqlstateOf(error);
  return state === '23505' || state === '40P01';
}
