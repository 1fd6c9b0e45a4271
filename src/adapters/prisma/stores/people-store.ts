import type { PeopleStore, SeatedPerson } from '../../../core/people/ports.js';
import { UNREACHABLE_REASONS, type UnreachableReason } from '../../../core/people/reach.js';
import { asId, type PersonId } from '../../../core/shared/ids.js';
import type * as Rows from '../generated/models.js';
import { agencyOf, boardOf, groupOf, personOf, seatOf } from './board-rows.js';
import type { Db } from './db.js';
import { jsonColumn } from './json-column.js';
import { reachQueries } from './reach-queries.js';
import { roleQueries } from './role-queries.js';
import { storedWord } from './stored-word.js';

/**
 * The board, its people and how they are reached. Entra object ids are stored in lower case, by whoever writes people,
 * and looked up in lower case.
 */
export function peopleStore(db: Db): PeopleStore {
  return {
    boardsOf: async (tenantId) =>
      (await db.board.findMany({ where: { tenantId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })).map(boardOf),

    board: async (boardId) => {
      const row = await db.board.findUnique({ where: { id: boardId } });
      return row === null ? null : boardOf(row);
    },

    saveSettings: async (boardId, settings) => {
      await db.board.update({ where: { id: boardId }, data: { settings: jsonColumn(settings) } });
    },

    agencies: async (boardId) =>
      (await db.agency.findMany({ where: { boardId }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })).map(agencyOf),

    // The main board first, then its subgroups by name ("board" sorts before "subgroup").
    groups: async (boardId) =>
      (await db.group.findMany({ where: { boardId }, orderBy: [{ kind: 'asc' }, { name: 'asc' }] })).map(groupOf),

    personByEntraId: async (tenantId, entraId) => {
      const key = { tenantId, entraId: entraId.toLowerCase() };
      const row = await db.person.findUnique({ where: { tenantId_entraId: key } });
      return row === null ? null : personOf(row);
    },

    person: async (tenantId, personId) => {
      const row = await db.person.findFirst({ where: { id: personId, tenantId } });
      return row === null ? null : personOf(row);
    },

    tableOf: async (boardId, groupId) => {
      const rows = await db.seat.findMany({
        where: { groupId, group: { boardId } },
        include: { agency: true, person: { include: { reach: true } } },
        orderBy: [{ position: 'asc' }, { title: 'asc' }],
      });
      return rows.map(seatedPersonOf);
    },

    peopleAt: async (boardId, groupId) => {
      const rows = await db.$queryRaw<{ personId: string }[]>`
        SELECT DISTINCT s."personId" FROM "Seat" s JOIN "Group" g ON g.id = s."groupId"
        WHERE g.id = ${groupId} AND g."boardId" = ${boardId} AND s."personId" IS NOT NULL ORDER BY s."personId"`;
      return rows.map(({ personId }) => asId<PersonId>(personId));
    },

    ...roleQueries(db),
    ...reachQueries(db),
  };
}

type Holder = Rows.PersonModel & { readonly reach: Rows.ReachModel | null };

function seatedPersonOf(
  row: Rows.SeatModel & { readonly agency: Rows.AgencyModel; readonly person: Holder | null },
): SeatedPerson {
  return {
    seat: seatOf(row),
    agency: agencyOf(row.agency),
    person: row.person === null ? null : personOf(row.person),
    unreachable: row.person === null ? null : whyUnreachable(row.person),
  };
}

/** Somebody without an account is known to be out of reach before anything is tried. */
function whyUnreachable({ entraId, reach }: Holder): UnreachableReason | null {
  if (entraId === null) return 'no-account';
  if (reach?.state !== 'unreachable') return null;
  return storedWord(UNREACHABLE_REASONS, reach.reason ?? 'not-installed', 'Reach.reason');
}
