import { randomUUID } from 'node:crypto';
import type { NoticeState } from '../../../core/notices/notice.js';
import { laneOf, noticeKey, type NoticeRequest } from '../../../core/shared/notice-request.js';
import type { Clock, Ledger, NoticeSelection } from '../../../core/shared/ports.js';
import { Prisma } from '../generated/client.js';
import type { Db } from './db.js';
import { dateOf } from './instants.js';

/** Not yet on its way: a claim alone can still be taken back, and `beginSending` then refuses. */
const NOT_YET_SENT = ['waiting', 'leased'] as const satisfies readonly NoticeState[];
/** Of these a card may be posted already, or is about to be from a state read earlier. */
const POSTED = ['leased', 'sending', 'sent', 'unknown'] as const satisfies readonly NoticeState[];

/** So many rows go to the store in one statement; more at once would only be a longer text to hold. */
const MOST_AT_ONCE = 1_000;

/** The delivery ledger as verbs see it, on their own transaction. */
export function ledger(db: Db, clock: Clock): Ledger {
  return {
    post: async (request) => ((await insert(db, [request], clock)) === 1 ? 'added' : 'already-there'),

    postAll: async (requests) => {
      let added = 0;
      for (let from = 0; from < requests.length; from += MOST_AT_ONCE) {
        added += await insert(db, requests.slice(from, from + MOST_AT_ONCE), clock);
      }
      return added;
    },

    withdraw: async (selection, reason) =>
      db.$executeRaw`
        UPDATE "Notice" SET state = 'withdrawn', reason = ${reason}, "settledAt" = ${dateOf(clock.now())},
          "leaseOwner" = NULL, "leaseUntil" = NULL, "inFlight" = NULL
        WHERE ${selected(selection)} AND state IN (${Prisma.join([...NOT_YET_SENT])})`,

    // Waiting notices go up too, though nothing of them is posted: their rows stay locked until this change is committed,
    // so that no sender can claim one now and post the card as it was before.
    refresh: async (selection) => {
      const rows = await db.$queryRaw<{ state: string }[]>`
        UPDATE "Notice" SET wanted = wanted + 1, "editNotBefore" = COALESCE("editNotBefore", ${dateOf(clock.now())})
        WHERE ${selected(selection)} AND state IN ('waiting', ${Prisma.join([...POSTED])})
        RETURNING state`;
      return rows.filter(({ state }) => state !== 'waiting').length;
    },
  };
}

/**
 * Adds the rows whose keys are not there yet, in their order. They travel as one text: as parameters of their own, five
 * thousand of them cost seconds and hundreds of megabytes.
 */
function insert(db: Db, requests: readonly NoticeRequest[], clock: Clock): Promise<number> {
  return db.$executeRaw`
    INSERT INTO "Notice" (id, "tenantId", "boardId", key, kind, "subjectId", "personId", "placeId", lane, urgent,
      "notBefore", "expiresAt", "createdAt")
    SELECT id, "tenantId", "boardId", key, kind, "subjectId", "personId", "placeId", lane, urgent,
      "notBefore", "expiresAt", ${dateOf(clock.now())}
    FROM json_to_recordset(${JSON.stringify(requests.map(rowOf))}::json) AS row(id text, "tenantId" text, "boardId" text,
      key text, kind text, "subjectId" text, "personId" text, "placeId" text, lane text, urgent boolean,
      "notBefore" timestamptz, "expiresAt" timestamptz)
    ON CONFLICT DO NOTHING`;
}

function selected({ boardId, subjectId, kinds, personId }: NoticeSelection): Prisma.Sql {
  const kind = kinds.length === 0 ? Prisma.sql`false` : Prisma.sql`kind IN (${Prisma.join([...kinds])})`;
  const person = personId === undefined ? Prisma.sql`true` : Prisma.sql`"personId" = ${personId}`;
  return Prisma.sql`"boardId" = ${boardId} AND "subjectId" = ${subjectId} AND ${kind} AND ${person}`;
}

function rowOf(request: NoticeRequest) {
  const { tenantId, boardId, kind, subjectId, recipient, urgent = false } = request;
  const personId = 'personId' in recipient ? recipient.personId : null;
  const placeId = 'placeId' in recipient ? recipient.placeId : null;
  return {
    id: randomUUID(),
    tenantId,
    boardId,
    key: noticeKey(request),
    kind,
    subjectId,
    personId,
    placeId,
    lane: laneOf(recipient),
    urgent,
    notBefore: dateOf(request.notBefore).toISOString(),
    expiresAt: dateOf(request.expiresAt).toISOString(),
  };
}
