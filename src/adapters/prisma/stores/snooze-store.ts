import type { SnoozeStore } from '../../../core/notices/ports.js';
import { dayOf } from './days.js';
import type { Db } from './db.js';

/** Until when somebody wants no reminders of a board. */
export function snoozeStore(db: Db): SnoozeStore {
  return {
    of: async (boardId, personId) => {
      const row = await db.snooze.findUnique({ where: { boardId_personId: { boardId, personId } } });
      return row === null ? null : dayOf(row.until);
    },

    save: async (boardId, personId, until) => {
      if (until === null) {
        await db.snooze.deleteMany({ where: { boardId, personId } });
        return;
      }
      await db.$executeRaw`
        INSERT INTO "Snooze" ("boardId", "personId", until) VALUES (${boardId}, ${personId}, ${until.toString()}::date)
        ON CONFLICT ("boardId", "personId") DO UPDATE SET until = excluded.until`;
    },
  };
}
