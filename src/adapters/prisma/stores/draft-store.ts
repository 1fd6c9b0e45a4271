import { z } from 'zod';
import { agendaItemSchema } from '../../../core/meetings/agenda/agenda-item-schema.js';
import type { AgendaDraft, DraftStore } from '../../../core/meetings/ports.js';
import { asId, type MeetingId } from '../../../core/shared/ids.js';
import type { Db } from './db.js';
import { dateOf } from './instants.js';
import { jsonColumn } from './json-column.js';
import { storedJson } from './stored-json.js';

const KIND = 'agenda';

type Content = Omit<AgendaDraft, 'id' | 'boardId' | 'createdBy'>;

const contentSchema: z.ZodType<Content> = z.strictObject({
  title: z.string().nullable(),
  date: z.string().nullable(),
  startTime: z.string().nullable(),
  endTime: z.string().nullable(),
  place: z.string().nullable(),
  joinUrl: z.string().nullable(),
  items: z.array(agendaItemSchema),
  meetingId: z
    .string()
    .transform((id) => asId<MeetingId>(id))
    .nullable(),
  basedOn: z.int().nullable().default(null),
});

/** What was understood, waiting to be confirmed. `sweep` deletes what nobody took. */
export function draftStore(db: Db): DraftStore {
  return {
    add: async ({ id, boardId, createdBy, ...content }, at, expiresAt) => {
      await db.draft.create({
        data: {
          id,
          boardId,
          kind: KIND,
          createdBy,
          content: jsonColumn(content),
          createdAt: dateOf(at),
          expiresAt: dateOf(expiresAt),
        },
      });
    },

    find: async (boardId, draftId, now) => {
      const where = { id: draftId, boardId, kind: KIND, expiresAt: { gt: dateOf(now) } };
      const row = await db.draft.findFirst({ where });
      if (row === null) return null;
      const content = storedJson(contentSchema, row.content, { column: 'Draft.content', id: row.id });
      return { id: asId(row.id), boardId: asId(row.boardId), createdBy: asId(row.createdBy), ...content };
    },

    save: async ({ id, boardId, createdBy: _, ...content }) => {
      const { count } = await db.draft.updateMany({
        where: { id, boardId, kind: KIND },
        data: { content: jsonColumn(content) },
      });
      return count === 1;
    },

    remove: async (boardId, draftId) => {
      const { count } = await db.draft.deleteMany({ where: { id: draftId, boardId, kind: KIND } });
      return count === 1;
    },
  };
}
