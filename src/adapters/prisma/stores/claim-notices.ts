import type { LeaseTerms } from '../../../core/notices/ports.js';
import { Prisma } from '../generated/client.js';
import { sqlstateOf } from '../sqlstate.js';
import type { Db } from './db.js';
import type { NoticeRow } from './notice-row.js';

const ATTEMPTS = 3;

/**
 * How much the bot writes to one conversation: well within what Teams allows a bot in a thread (8 in 2 s, 60 in 30 s,
 * 1,800 in an hour), because answers to presses go there too and are nobody's to hold back.
 */
const LANE_LIMITS = [
  { seconds: 2, most: 4 },
  { seconds: 30, most: 50 },
  { seconds: 3_600, most: 1_500 },
] as const;

/**
 * Claims the first due notice of each lane that has none in flight and was not written to too often of late. One
 * statement: rows that another owner is just claiming are skipped, not waited for.
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

/**
 * Leases are measured by the database, on which all instances agree; what is due is told by the clock.
 *
 * The statement walks the due notices in their order and stops at the limit, so every question it asks of a lane has to
 * be one look into an index: `OFFSET` keeps the planner from making a join of it over the whole table.
 */
function claimOnce(db: Db, { owner, leaseSeconds, limit }: LeaseTerms, now: Date): Promise<NoticeRow[]> {
  return db.$queryRaw<NoticeRow[]>`
    WITH due AS MATERIALIZED (
      SELECT n.id FROM "Notice" n
      WHERE n.state = 'waiting' AND n."notBefore" <= ${now} AND n."expiresAt" > ${now}
        AND NOT EXISTS (
          SELECT 1 FROM "Notice" earlier
          WHERE earlier.lane = n.lane AND earlier.state = 'waiting'
            AND (earlier."notBefore", earlier.seq) < (n."notBefore", n.seq) AND earlier."expiresAt" > ${now}
          OFFSET 0)
        AND NOT EXISTS (SELECT 1 FROM "Notice" busy WHERE busy."inFlight" = n.lane OFFSET 0)
        ${Prisma.join(
          LANE_LIMITS.map((laneLimit) => hasRoom(laneLimit, now)),
          ' ',
        )}
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

/** Fewer than `most` writes to the lane of `n` were begun in the last seconds: sends and edits count alike. */
function hasRoom({ seconds, most }: (typeof LANE_LIMITS)[number], now: Date): Prisma.Sql {
  const since = new Date(now.getTime() - seconds * 1_000);
  return Prisma.sql`AND NOT EXISTS (
    SELECT 1 FROM (
      SELECT 1 FROM "Notice" sent WHERE sent.lane = n.lane AND sent."sendStartedAt" > ${since}
      UNION ALL
      SELECT 1 FROM "Notice" edited WHERE edited.lane = n.lane AND edited."editedAt" > ${since}
    ) written OFFSET ${most - 1}::int)`;
}

/** A unique key already taken, or two claims that waited for each other. */
function wasBeaten(error: unknown): boolean {
  const state = sqlstateOf(error);
  return state === '23505' || state === '40P01';
}
