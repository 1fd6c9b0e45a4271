import { Prisma } from '../generated/client.js';
import type { Db } from './db.js';

/** How fast one tenant is written to, over all instances. */
export interface PaceTerms {
  /** Turns in a second, in the long run. */
  readonly perSecond: number;
  /** How many may go at once after a pause. */
  readonly burst: number;
  /** A turn further ahead than this is not reserved. */
  readonly mostWaitMs: number;
}

/** A turn that is the caller's after `waitMs`; or none, and in how many milliseconds the next would have been. */
export interface ReservedTurn {
  readonly reserved: boolean;
  readonly waitMs: number;
}

/**
 * Takes the next turn of a tenant, by the generic cell rate algorithm: `nextAt` is when the next turn would be due if all
 * came evenly, and a turn may go ahead of it by the time of `burst - 1` turns. So of any w seconds, on all instances
 * together, no more than `burst + w·perSecond` turns are given out.
 *
 * One statement, by the database's time: whoever comes second waits on the row for the first to commit, and only then
 * looks at the time. Where no turn is given nothing is written.
 */
export async function reserveTurn(db: Db, tenantId: string, terms: PaceTerms): Promise<ReservedTurn> {
  return notInThePast(await reserve(db, tenantId, terms, 1));
}

/**
 * Takes so many turns in a row with one statement, for as many callers: the turns they would be given if each asked, one
 * after the other. Where not all of them are near enough, each asks for itself.
 */
export async function reserveTurns(
  db: Db,
  tenantId: string,
  terms: PaceTerms,
  count: number,
): Promise<readonly ReservedTurn[]> {
  const mostEver = terms.burst + (terms.mostWaitMs / 1_000) * terms.perSecond;
  const first = count > mostEver ? NOT_TOGETHER : await reserve(db, tenantId, terms, count);
  const turns: ReservedTurn[] = [];
  for (let index = 0; index < count; index += 1) {
    const waitMs = first.waitMs + (index * 1_000) / terms.perSecond;
    turns.push(first.reserved ? notInThePast({ reserved: true, waitMs }) : await reserveTurn(db, tenantId, terms));
  }
  return turns;
}

/** After a pause the first turns are earlier than now. */
function notInThePast({ reserved, waitMs }: ReservedTurn): ReservedTurn {
  return { reserved, waitMs: Math.max(0, waitMs) };
}

const NOT_TOGETHER: ReservedTurn = { reserved: false, waitMs: 0 };

/** Takes `count` turns in a row, all or none. */
async function reserve(db: Db, tenantId: string, terms: PaceTerms, count: number): Promise<ReservedTurn> {
  const all = interval(count / terms.perSecond);
  const others = interval((count - 1) / terms.perSecond);
  const ahead = aheadOf(terms);
  const [turn] = await db.$queryRaw<ReservedTurn[]>`
    WITH taken AS (
      INSERT INTO "SendPace" AS pace ("tenantId", "nextAt") VALUES (${tenantId}, clock_timestamp() + ${all})
      ON CONFLICT ("tenantId") DO UPDATE SET "nextAt" = GREATEST(pace."nextAt", clock_timestamp()) + ${all}
      WHERE GREATEST(pace."nextAt", clock_timestamp()) + ${others} - ${ahead} <= clock_timestamp() + ${interval(terms.mostWaitMs / 1_000)}
      RETURNING "nextAt" - ${all} - ${ahead} AS at
    )
    SELECT true AS reserved, ${milliseconds(Prisma.sql`at`)} AS "waitMs" FROM taken
    UNION ALL
    SELECT false, ${milliseconds(Prisma.sql`"nextAt" - ${ahead}`)} FROM "SendPace"
    WHERE "tenantId" = ${tenantId} AND NOT EXISTS (SELECT 1 FROM taken)`;
  // Nothing at all: the row was made by another instance in this very moment, and its turns are all ahead.
  return turn ?? { reserved: false, waitMs: terms.mostWaitMs };
}

/** Gives out no turn of a tenant for so long; where that is so already, for longer, it changes nothing. */
export async function holdTurns(db: Db, tenantId: string, seconds: number, terms: PaceTerms): Promise<void> {
  const until = Prisma.sql`clock_timestamp() + ${interval(seconds)} + ${aheadOf(terms)}`;
  await db.$executeRaw`
    INSERT INTO "SendPace" AS pace ("tenantId", "nextAt") VALUES (${tenantId}, ${until})
    ON CONFLICT ("tenantId") DO UPDATE SET "nextAt" = GREATEST(pace."nextAt", excluded."nextAt")`;
}

function aheadOf({ perSecond, burst }: PaceTerms): Prisma.Sql {
  return interval((burst - 1) / perSecond);
}

function interval(seconds: number): Prisma.Sql {
  return Prisma.sql`make_interval(secs => ${seconds}::float8)`;
}

function milliseconds(at: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(extract(epoch FROM ${at} - clock_timestamp()) * 1000)::float8`;
}
