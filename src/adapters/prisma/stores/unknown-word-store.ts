import type { UnknownWordStore } from '../../../core/thresholds/ports.js';
import { Prisma } from '../generated/client.js';
import { dayOf } from './days.js';
import type { Db } from './db.js';

/** Words that nothing knows, with how often they came. */
export function unknownWordStore(db: Db): UnknownWordStore {
  return {
    // Sorted, so that two questions at one moment take the rows in one order and never wait for each other in a ring.
    count: async (boardId, words, day) => {
      const once = [...new Set(words)].sort();
      if (once.length === 0) return;
      const rows = once.map((word) => Prisma.sql`(${boardId}, ${word}, 1, ${day.toString()}::date)`);
      await db.$executeRaw`
        INSERT INTO "UnknownWord" AS known ("boardId", word, count, "lastDay") VALUES ${Prisma.join(rows)}
        ON CONFLICT ("boardId", word) DO UPDATE SET count = known.count + 1, "lastDay" = excluded."lastDay"
        WHERE NOT known.unneeded`;
    },

    most: async (boardId, limit) => {
      const rows = await db.unknownWord.findMany({
        where: { boardId, unneeded: false },
        orderBy: [{ count: 'desc' }, { word: 'asc' }],
        take: limit,
      });
      return rows.map(({ word, count, lastDay }) => ({ word, count, lastDay: dayOf(lastDay) }));
    },

    forget: async (boardId, word) => {
      const { count } = await db.unknownWord.deleteMany({ where: { boardId, word, unneeded: false } });
      return count === 1;
    },

    callUnneeded: async (boardId, word) => {
      const where = { boardId, word, unneeded: false };
      const { count } = await db.unknownWord.updateMany({ where, data: { unneeded: true } });
      return count === 1;
    },
  };
}
