import { VERDICTS } from '../../../core/thresholds/improving/feedback.js';
import type { GuidanceFeedbackStore } from '../../../core/thresholds/ports.js';
import { asId } from '../../../core/shared/ids.js';
import { dateOfDay } from './days.js';
import type { Db } from './db.js';
import { storedWord } from './stored-word.js';

/** What people thought of answers: ids, a verdict and a day. `sweep` deletes what is old. */
export function guidanceFeedbackStore(db: Db): GuidanceFeedbackStore {
  return {
    save: async ({ id, boardId, guidanceId, passageIds, topic, verdict, day }) => {
      const row = { id, boardId, guidanceId, passageIds: [...passageIds], topic, verdict, day: dateOfDay(day) };
      const { count } = await db.guidanceFeedback.createMany({ data: [row], skipDuplicates: true });
      if (count === 1) return 'added';
      const changed = await db.guidanceFeedback.updateMany({
        where: { id, boardId, verdict: { not: verdict } },
        data: { verdict },
      });
      if (changed.count === 1) return 'changed';
      return (await db.guidanceFeedback.count({ where: { id, boardId } })) === 1 ? 'unchanged' : 'refused';
    },

    tally: async (boardId, since) => {
      const rows = await db.guidanceFeedback.groupBy({
        by: ['topic', 'verdict'],
        where: { boardId, day: { gte: dateOfDay(since) } },
        _count: true,
        orderBy: [{ topic: 'asc' }, { verdict: 'asc' }],
      });
      return rows.map(({ topic, verdict, _count }) => ({
        topic,
        verdict: storedWord(VERDICTS, verdict, 'GuidanceFeedback.verdict'),
        count: _count,
      }));
    },

    doubted: async (boardId, since, limit) => {
      const rows = await db.$queryRaw<{ passageId: string; count: number }[]>`
        SELECT passage AS "passageId", count(*)::int AS count
        FROM "GuidanceFeedback", unnest("passageIds") AS passage
        WHERE "boardId" = ${boardId} AND verdict = 'wrong-level' AND day >= ${since.toString()}::date
        GROUP BY passage ORDER BY count DESC, passage LIMIT ${limit}::int`;
      return rows.map(({ passageId, count }) => ({ passageId: asId(passageId), count }));
    },
  };
}
