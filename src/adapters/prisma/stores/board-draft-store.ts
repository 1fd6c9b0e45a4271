import { boardListSchema } from '../../../core/people/setup/board-list-schema.js';
import type { BoardDraftStore } from '../../../core/people/setup/ports.js';
import { asId } from '../../../core/shared/ids.js';
import type { Db } from './db.js';
import { dateOf } from './instants.js';
import { jsonColumn } from './json-column.js';
import { storedJson } from './stored-json.js';

const KIND = 'board';

/** Lists of members that were read and wait to be saved. `sweep` deletes what nobody took. */
export function boardDraftStore(db: Db): BoardDraftStore {
  return {
    add: async ({ id, boardId, createdBy, list }, at, expiresAt) => {
      const times = { createdAt: dateOf(at), expiresAt: dateOf(expiresAt) };
      await db.draft.create({ data: { id, boardId, kind: KIND, createdBy, content: jsonColumn(list), ...times } });
    },

    find: async (boardId, draftId, now) => {
      const where = { id: draftId, boardId, kind: KIND, expiresAt: { gt: dateOf(now) } };
      const row = await db.draft.findFirst({ where });
      if (row === null) return null;
      const list = storedJson(boardListSchema, row.content, { column: 'Draft.content', id: row.id });
      return { id: asId(row.id), boardId: asId(row.boardId), createdBy: row.createdBy, list };
    },

    remove: async (boardId, draftId) => {
      const { count } = await db.draft.deleteMany({ where: { id: draftId, boardId, kind: KIND } });
      return count === 1;
    },
  };
}
