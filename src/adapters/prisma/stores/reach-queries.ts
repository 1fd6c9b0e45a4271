import type { PeopleStore, Place, Reach } from '../../../core/people/ports.js';
import { UNREACHABLE_REASONS, type UnreachableReason } from '../../../core/people/reach.js';
import { Fault } from '../../../core/shared/fault.js';
import { asId } from '../../../core/shared/ids.js';
import type * as Rows from '../generated/models.js';
import { personOf } from './board-rows.js';
import type { Db } from './db.js';
import { dateOf, instantOf } from './instants.js';
import { storedWord } from './stored-word.js';

const REACH_STATES = ['unknown', 'reachable', 'unreachable'] as const satisfies readonly Reach['state'][];
const PLACE_STATES = ['reachable', 'unreachable'] as const satisfies readonly Place['state'][];
const PLACE_KINDS = ['channel', 'group-chat'] as const satisfies readonly Place['kind'][];

type ReachQueries = Pick<
  PeopleStore,
  | 'reachOf'
  | 'reachesOf'
  | 'saveReach'
  | 'heardFrom'
  | 'homeOf'
  | 'placesOf'
  | 'place'
  | 'placeByConversation'
  | 'savePlace'
>;

/** How people and places are reached. Writes are single statements which cannot cross a tenant or a board. */
export function reachQueries(db: Db): ReachQueries {
  return {
    reachOf: async (tenantId, personId) => {
      const row = await db.reach.findFirst({ where: { personId, tenantId } });
      return row === null ? null : reachOf(row);
    },

    reachesOf: async (tenantId, personIds) => {
      const where = { tenantId, id: { in: [...personIds] } };
      const rows = await db.person.findMany({ where, include: { reach: true } });
      return rows.map((row) => ({
        person: personOf(row),
        reach: row.reach === null || row.reach.tenantId !== tenantId ? null : reachOf(row.reach),
      }));
    },

    saveReach: async (reach) => {
      const written = await db.$executeRaw`
        INSERT INTO "Reach" ("personId", "tenantId", "userId", "conversationId", "serviceUrl", "botId", state, reason, "updatedAt")
        SELECT p.id, p."tenantId", ${reach.userId}, ${reach.conversationId}, ${reach.serviceUrl}, ${reach.botId},
               ${reach.state}, ${reach.reason}, now()
        FROM "Person" p WHERE p.id = ${reach.personId} AND p."tenantId" = ${reach.tenantId}
        ON CONFLICT ("personId") DO UPDATE SET
          "tenantId" = excluded."tenantId", "userId" = excluded."userId", "conversationId" = excluded."conversationId",
          "serviceUrl" = excluded."serviceUrl", "botId" = excluded."botId", state = excluded.state,
          reason = excluded.reason, "updatedAt" = excluded."updatedAt"`;
      if (written === 0) throw new Fault('store.no_such_person', { ids: { personId: reach.personId } });
    },

    // No index holds the column, so that the row is written in place: each turn does this.
    heardFrom: async (tenantId, personId, at) => {
      await db.$executeRaw`
        UPDATE "Reach" SET "heardAt" = ${dateOf(at)}
        WHERE "personId" = ${personId} AND "tenantId" = ${tenantId} AND ("heardAt" IS NULL OR "heardAt" < ${dateOf(at)})`;
    },

    homeOf: async (tenantId) => {
      const [home] = await db.$queryRaw<{ serviceUrl: string; botId: string }[]>`
        SELECT "serviceUrl", "botId" FROM (
          SELECT "serviceUrl", "botId", "updatedAt" FROM "Reach" WHERE "tenantId" = ${tenantId}
          UNION ALL
          SELECT "serviceUrl", "botId", "updatedAt" FROM "Place" WHERE "tenantId" = ${tenantId}
        ) seen
        WHERE "serviceUrl" IS NOT NULL AND "botId" IS NOT NULL
        ORDER BY "updatedAt" DESC LIMIT 1`;
      return home ?? null;
    },

    placesOf: async (boardId, groupId) =>
      (await db.place.findMany({ where: { boardId, groupId }, orderBy: { id: 'asc' } })).map(placeOf),

    place: async (boardId, placeId) => {
      const row = await db.place.findFirst({ where: { id: placeId, boardId } });
      return row === null ? null : placeOf(row);
    },

    placeByConversation: async (tenantId, conversationId) => {
      const key = { tenantId, conversationId };
      const row = await db.place.findUnique({ where: { tenantId_conversationId: key } });
      return row === null ? null : placeOf(row);
    },

    // The conversation is what makes a place one place: two instances that meet it at once write one row.
    savePlace: async (place) => {
      const written = await db.$executeRaw`
        INSERT INTO "Place" (id, "boardId", "groupId", "tenantId", kind, "conversationId", "serviceUrl", "botId", state, reason, "updatedAt")
        SELECT ${place.id}, b.id, g.id, ${place.tenantId}, ${place.kind}, ${place.conversationId},
               ${place.serviceUrl}, ${place.botId}, ${place.state}, ${place.reason}, now()
        FROM "Board" b LEFT JOIN "Group" g ON g."boardId" = b.id AND g.id = ${place.groupId}
        WHERE b.id = ${place.boardId} AND b."tenantId" = ${place.tenantId}
          AND (g.id IS NOT NULL OR ${place.groupId}::text IS NULL)
        ON CONFLICT ("tenantId", "conversationId") DO UPDATE SET
          "groupId" = excluded."groupId", kind = excluded.kind, "serviceUrl" = excluded."serviceUrl",
          "botId" = excluded."botId", state = excluded.state, reason = excluded.reason, "updatedAt" = excluded."updatedAt"
        WHERE "Place"."boardId" = excluded."boardId"`;
      if (written === 0) throw new Fault('store.place_of_another_board', { ids: { placeId: place.id } });
    },
  };
}

function reachOf(row: Rows.ReachModel): Reach {
  return {
    personId: asId(row.personId),
    tenantId: asId(row.tenantId),
    userId: row.userId,
    conversationId: row.conversationId,
    serviceUrl: row.serviceUrl,
    botId: row.botId,
    state: storedWord(REACH_STATES, row.state, 'Reach.state'),
    reason: reasonOf(row.reason, 'Reach.reason'),
    heardAt: row.heardAt === null ? null : instantOf(row.heardAt),
  };
}

function placeOf(row: Rows.PlaceModel): Place {
  return {
    id: asId(row.id),
    boardId: asId(row.boardId),
    groupId: row.groupId === null ? null : asId(row.groupId),
    tenantId: asId(row.tenantId),
    kind: storedWord(PLACE_KINDS, row.kind, 'Place.kind'),
    conversationId: row.conversationId,
    serviceUrl: row.serviceUrl,
    botId: row.botId,
    state: storedWord(PLACE_STATES, row.state, 'Place.state'),
    reason: reasonOf(row.reason, 'Place.reason'),
  };
}

function reasonOf(reason: string | null, column: string): UnreachableReason | null {
  return reason === null ? null : storedWord(UNREACHABLE_REASONS, reason, column);
}
