import { defaultSchedules } from '../../../core/notices/scheduling/default-schedules.js';
import type { BoardSetupStore } from '../../../core/people/setup/ports.js';
import type { Db } from './db.js';
import { dateOf } from './instants.js';
import { jsonColumn } from './json-column.js';
import { scheduleRow } from './schedule-store.js';

/** Boards and who sits at them, written; `peopleStore` reads them. */
export function boardSetupStore(db: Db): BoardSetupStore {
  return {
    lock: async () => {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('board-setup'))`;
    },

    addBoard: async ({ settings, ...board }, at) => {
      await db.board.create({ data: { ...board, settings: jsonColumn(settings), createdAt: dateOf(at) } });
      await db.schedule.createMany({ data: defaultSchedules(board.id, at).map(scheduleRow) });
    },

    rename: async (boardId, { name, shortName }) => {
      await db.board.update({ where: { id: boardId }, data: { name, shortName } });
    },

    saveAgencies: async (boardId, agencies) => {
      for (const { id, name, shortName, sector, statutoryPartner } of agencies) {
        const data = { name, shortName, sector, statutoryPartner };
        await db.agency.upsert({ where: { id }, create: { id, boardId, ...data }, update: data });
      }
    },

    saveGroups: async (groups) => {
      for (const { id, boardId, name, kind, quorumRule } of groups) {
        const data = { name, kind, quorumRule: jsonColumn(quorumRule) };
        await db.group.upsert({ where: { id }, create: { id, boardId, ...data }, update: data });
      }
    },

    savePeople: async (people) => {
      for (const { id, tenantId, entraId, name, guest } of people) {
        const data = { entraId: entraId?.toLowerCase() ?? null, name, guest };
        await db.person.upsert({ where: { id }, create: { id, tenantId, ...data }, update: data });
      }
    },

    saveSeats: async (seats) => {
      for (const { id, groupId, ...data } of seats) {
        await db.seat.upsert({ where: { id }, create: { id, groupId, ...data }, update: data });
      }
    },

    vacate: async (groupId, seats) => {
      const where = { groupId, id: { in: seats.map(({ id }) => id) } };
      await db.seat.updateMany({ where, data: { personId: null, office: null } });
    },

    saveRoles: async (boardId, personId, roles) => {
      await db.roleGrant.deleteMany({ where: { boardId, personId, role: { notIn: [...roles] } } });
      const data = roles.map((role) => ({ boardId, personId, role }));
      await db.roleGrant.createMany({ data, skipDuplicates: true });
    },
  };
}
