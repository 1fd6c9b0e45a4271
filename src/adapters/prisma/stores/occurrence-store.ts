import type { OccurrenceStore } from '../../../core/notices/ports.js';
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
  };
}
