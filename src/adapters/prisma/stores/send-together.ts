import type { Notice } from '../../../core/notices/notice.js';
import type { Address } from '../../../core/notices/ports.js';
import { Prisma } from '../generated/client.js';
import type { Db } from './db.js';
import { beginSending, SENDING_SECONDS, settleSend } from './settle-send.js';

export interface Beginning {
  readonly notice: Notice;
  readonly to: Address;
}

export interface SentEnd {
  readonly notice: Notice;
  readonly end: { readonly state: 'sent'; readonly activityId: string | null; readonly shown: number };
}

/**
 * Commits `sending` for several notices in one statement, each by its own fence and lease; answers each in its place.
 * Every caller makes its request after this has been committed, as if it had asked alone.
 */
export async function beginTogether(db: Db, beginnings: readonly Beginning[], now: Date): Promise<readonly boolean[]> {
  if (beginnings.length === 1) return inTurn(beginnings, ({ notice, to }) => beginSending(db, notice, to, now));
  const asked = beginnings.map(({ notice: { id, fence }, to: { conversationId, serviceUrl } }) => ({
    id,
    fence,
    conversationId,
    serviceUrl,
  }));
  const columns = Prisma.sql`id text, fence int, "conversationId" text, "serviceUrl" text`;
  const change = Prisma.sql`state = 'sending', "sendStartedAt" = ${now},
    "conversationId" = asked."conversationId", "serviceUrl" = asked."serviceUrl",
    "leaseUntil" = now() + make_interval(secs => ${SENDING_SECONDS}::int)`;
  const guard = Prisma.sql`n.state = 'leased' AND n."leaseUntil" > now()`;
  const ends = await changeTogether(db, { asked, columns, change, guard });
  return inTurn(beginnings, ({ notice, to }) => ends.get(notice.id) ?? beginSending(db, notice, to, now));
}

/** Writes that several notices were sent, in one statement, each by its own fence; answers each in its place. */
export async function settleSentTogether(db: Db, sent: readonly SentEnd[], now: Date): Promise<readonly boolean[]> {
  if (sent.length === 1) return inTurn(sent, ({ notice, end }) => settleSend(db, notice, end, now));
  const asked = sent.map(({ notice: { id, fence }, end: { activityId, shown } }) => ({ id, fence, activityId, shown }));
  const columns = Prisma.sql`id text, fence int, "activityId" text, shown int`;
  const change = Prisma.sql`state = 'sent', "settledAt" = ${now}, reason = NULL, "activityId" = asked."activityId",
    shown = asked.shown, "editNotBefore" = CASE WHEN n.wanted > asked.shown THEN ${now}::timestamptz END,
    "leaseOwner" = NULL, "leaseUntil" = NULL, "inFlight" = NULL`;
  const guard = Prisma.sql`n.state IN ('sending', 'unknown')`;
  const ends = await changeTogether(db, { asked, columns, change, guard });
  return inTurn(sent, ({ notice, end }) => ends.get(notice.id) ?? settleSend(db, notice, end, now));
}

/**
 * Changes those of the rows that nobody else holds at this moment, and says of each of them whether it was changed. Rows
 * that somebody holds are left out, to be changed alone: a statement that waits for one row while it holds another is
 * how two of them come to wait for each other.
 */
async function changeTogether(
  db: Db,
  {
    asked,
    columns,
    change,
    guard,
  }: Readonly<Record<'columns' | 'change' | 'guard', Prisma.Sql>> & { readonly asked: readonly { id: string }[] },
): Promise<ReadonlyMap<string, boolean>> {
  // Named one by one, so that the planner knows how few they are and looks them up.
  const ids = Prisma.join(asked.map(({ id }) => id));
  const rows = await db.$queryRaw<{ id: string; changed: boolean }[]>`
    WITH asked AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(asked)}::json) AS row(${columns})
    ), free AS MATERIALIZED (
      SELECT n.id FROM "Notice" n WHERE n.id IN (${ids}) FOR UPDATE OF n SKIP LOCKED
    ), changed AS (
      UPDATE "Notice" n SET ${change} FROM asked
      WHERE n.id IN (${ids}) AND n.id = asked.id AND n.id IN (SELECT id FROM free) AND n.fence = asked.fence AND ${guard}
      RETURNING n.id
    )
    SELECT id, EXISTS (SELECT 1 FROM changed WHERE changed.id = free.id) AS changed FROM free`;
  return new Map(rows.map(({ id, changed }) => [id, changed]));
}

async function inTurn<Call>(
  calls: readonly Call[],
  answer: (call: Call) => boolean | Promise<boolean>,
): Promise<readonly boolean[]> {
  const answers: boolean[] = [];
  for (const call of calls) answers.push(await answer(call));
  return answers;
}
