import type { ActionStore } from '../../../core/actions/ports.js';
import { Fault } from '../../../core/shared/fault.js';
import type { Db } from './db.js';

/**
 * The running numbers of a board's days. One statement: whoever comes second waits for the first to commit and then counts
 * on from there; where the first came to nothing, its numbers were never seen by anybody.
 */
export function actionCounter(db: Db): Pick<ActionStore, 'takeNumbers'> {
  return {
    takeNumbers: async (boardId, day, count) => {
      if (!Number.isSafeInteger(count) || count < 1)
        throw new Fault('store.no_numbers_asked_for', { ids: { boardId } });
      const [row] = await db.$queryRaw<{ last: number }[]>`
        INSERT INTO "ActionCounter" ("boardId", day, last) VALUES (${boardId}, ${day.toString()}::date, ${count}::int)
        ON CONFLICT ("boardId", day) DO UPDATE SET last = "ActionCounter".last + excluded.last
        RETURNING last`;
      if (row === undefined) throw new Fault('store.no_number', { ids: { boardId } });
      return row.last - count + 1;
    },
  };
}
