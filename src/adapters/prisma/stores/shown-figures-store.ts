import type { ShownFiguresStore, ShownPlace } from '../../../core/performance/ports.js';
import type { Db } from './db.js';
import { dateOf } from './instants.js';
import { jsonColumn } from './json-column.js';

const KIND = 'shown-figures';

/** Which figures somebody was last shown, one row for each of their conversations. `sweep` deletes what is past its expiry. */
export function shownFiguresStore(db: Db): ShownFiguresStore {
  return {
    keep: async (place, content, at, expiresAt) => {
      const { boardId, personId } = place;
      const row = { content: jsonColumn(content), createdAt: dateOf(at), expiresAt: dateOf(expiresAt) };
      const id = idOf(place);
      const created = { id, boardId, kind: KIND, createdBy: personId, ...row };
      await db.draft.upsert({ where: { id }, create: created, update: row });
    },

    find: async (place, now) => {
      const where = { id: idOf(place), kind: KIND, expiresAt: { gt: dateOf(now) } };
      return (await db.draft.findFirst({ where }))?.content ?? null;
    },
  };
}

function idOf({ boardId, personId, conversationId }: ShownPlace): string {
  return [KIND, boardId, personId, conversationId].join('|');
}
