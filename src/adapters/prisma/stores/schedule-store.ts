import type { ScheduleStore } from '../../../core/notices/ports.js';
import { SCHEDULE_KINDS, type Schedule } from '../../../core/notices/scheduling/schedule.js';
import { Fault } from '../../../core/shared/fault.js';
import { asId } from '../../../core/shared/ids.js';
import type * as Rows from '../generated/models.js';
import type { Db } from './db.js';
import { dateOf, instantOf } from './instants.js';
import { storedWord } from './stored-word.js';

/** When the bot does things by itself: a row for each board and kind. */
export function scheduleStore(db: Db): ScheduleStore {
  return {
    of: async (boardId) =>
      (await db.schedule.findMany({ where: { boardId }, orderBy: { kind: 'asc' } })).map(scheduleOf),

    add: async (schedule) => {
      await db.schedule.createMany({ data: [scheduleRow(schedule)], skipDuplicates: true });
    },

    save: async (schedule) => {
      const { id, boardId, ...columns } = scheduleRow(schedule);
      const { count } = await db.schedule.updateMany({ where: { id, boardId }, data: columns });
      if (count === 0) throw new Fault('store.no_such_schedule', { ids: { schedule: id } });
    },
  };
}

/** A schedule as its row. */
export function scheduleRow({ weekdays, since, ...columns }: Schedule) {
  return { ...columns, weekdays: [...weekdays], since: dateOf(since) };
}

function scheduleOf(row: Rows.ScheduleModel): Schedule {
  const { id, boardId, kind, weekdays, workingDaysOnly, localTime, active, since } = row;
  return {
    id,
    boardId: asId(boardId),
    kind: storedWord(SCHEDULE_KINDS, kind, 'Schedule.kind'),
    weekdays,
    workingDaysOnly,
    localTime,
    active,
    since: instantOf(since),
  };
}
