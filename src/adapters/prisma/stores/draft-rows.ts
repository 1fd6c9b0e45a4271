import type { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import { asId, type BoardId, type DraftId, type PersonId } from '../../../core/shared/ids.js';
import type { Db } from './db.js';
import { dateOf } from './instants.js';
import { jsonColumn } from './json-column.js';
import { storedJson } from './stored-json.js';

interface DraftHead {
  readonly id: DraftId;
  readonly boardId: BoardId;
  readonly createdBy: string;
}

/**
 * What one feature has read and keeps until a person confirms or discards it, whatever it holds. Of the board and the kind
 * alone; what has expired is not found, and `sweep` deletes it.
 */
export function draftRows(db: Db, kind: 'agenda' | 'actions' | 'metrics' | 'guidance') {
  return {
    add: async (
      { id, boardId, createdBy }: DraftHead,
      content: object,
      at: Temporal.Instant,
      expiresAt: Temporal.Instant,
    ): Promise<void> => {
      const times = { createdAt: dateOf(at), expiresAt: dateOf(expiresAt) };
      await db.draft.create({ data: { id, boardId, kind, createdBy, content: jsonColumn(content), ...times } });
    },

    /** The draft with its content read by `schema`; a Fault where the content is not of that shape. */
    find: async <Content>(
      schema: z.ZodType<Content>,
      boardId: BoardId,
      draftId: DraftId,
      now: Temporal.Instant,
    ): Promise<{ readonly head: DraftHead & { readonly createdBy: PersonId }; readonly content: Content } | null> => {
      const row = await db.draft.findFirst({ where: { id: draftId, boardId, kind, expiresAt: { gt: dateOf(now) } } });
      if (row === null) return null;
      const content = storedJson(schema, row.content, { column: 'Draft.content', id: row.id });
      return { head: { id: asId(row.id), boardId: asId(row.boardId), createdBy: asId(row.createdBy) }, content };
    },

    save: async ({ id, boardId }: DraftHead, content: object): Promise<boolean> => {
      const { count } = await db.draft.updateMany({
        where: { id, boardId, kind },
        data: { content: jsonColumn(content) },
      });
      return count === 1;
    },

    /** False when it is no longer there: of two takers at one moment the second finds it gone. */
    remove: async (boardId: BoardId, draftId: DraftId): Promise<boolean> => {
      const { count } = await db.draft.deleteMany({ where: { id: draftId, boardId, kind } });
      return count === 1;
    },
  };
}
