import type { MetricsDraftStore } from '../../../core/performance/ports.js';
import { asId } from '../../../core/shared/ids.js';
import type { Db } from './db.js';
import { dateOf } from './instants.js';
import { jsonColumn } from './json-column.js';

const KIND = 'metrics';

/** Figures that were read and wait to be confirmed. `sweep` deletes what nobody took. */
export function metricsDraftStore(db: Db): MetricsDraftStore {
  return {
    add: async ({ id, boardId, createdBy, content }, at, expiresAt) => {
      const times = { createdAt: dateOf(at), expiresAt: dateOf(expiresAt) };
      await db.draft.create({ data: { id, boardId, kind: KIND, createdBy, content: jsonColumn(content), ...times } });
    },

    find: async (boardId, draftId, now) => {
      const where = { id: draftId, boardId, kind: KIND, expiresAt: { gt: dateOf(now) } };
      const row = await db.draft.findFirst({ where });
      if (row === null) return null;
      const { content, createdBy } = row;
      return { id: asId(row.id), boardId: asId(row.boardId), createdBy, content };
    },

    remove: async (boardId, draftId) => {
      const { count } = await db.draft.deleteMany({ where: { id: draftId, boardId, kind: KIND } });
      return count === 1;
    },
  };
}
