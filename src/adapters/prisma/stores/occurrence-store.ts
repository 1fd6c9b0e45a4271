import type { OccurrenceStore, SlotOutcome } from '../../../core/notices/ports.js';
import type { Clock } from '../../../core/shared/ports.js';
import type { Db } from './db.js';
import { dateOf } from './instants.js';

/** Which slots have run: the primary key makes one caller first, and a second one waits until the first has committed. */
export function occurrenceStore(db: Db, clock: Clock): OccurrenceStore {
  return {
    take: async (schedule, slot, outcome) => {
      const ranAt = dateOf(clock.now());
      const { count } = await db.occurrence.createMany({
        data: [{ schedule, slot, outcome, ranAt }],
        skipDuplicates: true,
      });
      return count === 1;
    },

    // A label begins with its day and time, the largest part first, so that labels sort as text in any locale.
    latest: async (schedule) => {
      const row = await db.occurrence.findFirst({ where: { schedule }, orderBy: { slot: 'desc' } });
      return row?.slot ?? null;
    },

    collapsedSince: async (boardId, since) => {
      const schedules = await db.schedule.findMany({ where: { boardId }, select: { id: true } });
      const schedule = { in: schedules.map(({ id }) => id) };
      const outcome: SlotOutcome = 'collapsed';
      return db.occurrence.count({ where: { schedule, outcome, ranAt: { gte: dateOf(since) } } });
    },
  };
}
