import { ACTION_STATUSES, LIVE_STATUSES } from '../../../core/actions/action.js';
import type { ActionStore } from '../../../core/actions/ports.js';
import { Fault } from '../../../core/shared/fault.js';
import { asId } from '../../../core/shared/ids.js';
import { Prisma } from '../generated/client.js';
import type * as Rows from '../generated/models.js';
import { actionCounter } from './action-counter.js';
import { actionEventOf, actionEventRow, actionOf, actionRow, changeableColumns } from './action-row.js';
import { actionConditions, actionOrder, overdueOn } from './action-search.js';
import { dateOfDay } from './days.js';
import type { Db } from './db.js';
import { storedWord } from './stored-word.js';

/** The action log, each action found only through its own board. Its lists, counts and tallies share one set of conditions. */
export function actionStore(db: Db): ActionStore {
  return {
    find: async (boardId, actionId) => {
      const row = await db.action.findFirst({ where: { id: actionId, boardId } });
      return row === null ? null : actionOf(row);
    },

    byReference: async (boardId, { day, number }) => {
      const boardId_refDay_refNumber = { boardId, refDay: dateOfDay(day), refNumber: number };
      const row = await db.action.findUnique({ where: { boardId_refDay_refNumber } });
      return row === null ? null : actionOf(row);
    },

    search: async (search, { limit, offset }) => {
      const rows = await db.$queryRaw<Rows.ActionModel[]>`
        SELECT * FROM "Action" WHERE ${actionConditions(search)}
        ORDER BY ${actionOrder(search.order)} LIMIT ${limit}::int OFFSET ${offset}::int`;
      return rows.map(actionOf);
    },

    count: async (search) => {
      const [row] = await db.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM "Action" WHERE ${actionConditions(search)}`;
      return row?.count ?? 0;
    },

    tally: async (search, today) => {
      const rows = await db.$queryRaw<{ agencyId: string; status: string; overdue: boolean; count: number }[]>`
        SELECT "agencyId", status, ${overdueOn(today.toString())} AS overdue, count(*)::int AS count FROM "Action"
        WHERE ${actionConditions(search)} AND status IN (${Prisma.join([...LIVE_STATUSES, 'reported-done'])})
        GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
      return rows.map(({ agencyId, status, overdue, count }) => ({
        agencyId: asId(agencyId),
        status: storedWord(ACTION_STATUSES, status, 'Action.status'),
        overdue,
        count,
      }));
    },

    ...actionCounter(db),

    add: async (actions) => {
      // An id comes from a form, and so from anybody: one that is in use is no reason to break, and none to write a part.
      const { count } = await db.action.createMany({ data: actions.map(actionRow), skipDuplicates: true });
      if (count !== actions.length) throw new Fault('action.id-taken');
    },

    save: async (action) => {
      const { count } = await db.action.updateMany({
        where: { id: action.id, boardId: action.boardId, version: action.version },
        data: { ...changeableColumns(action), version: { increment: 1 } },
      });
      return count === 1;
    },

    record: async (events) => {
      await db.actionEvent.createMany({ data: events.map(actionEventRow) });
    },

    history: async (actionId) =>
      (await db.actionEvent.findMany({ where: { actionId }, orderBy: { seq: 'asc' } })).map(actionEventOf),
  };
}
