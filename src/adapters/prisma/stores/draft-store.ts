import { z } from 'zod';
import { agendaItemSchema } from '../../../core/meetings/agenda/agenda-item-schema.js';
import type { AgendaDraft, DraftStore } from '../../../core/meetings/ports.js';
import { asId, type MeetingId } from '../../../core/shared/ids.js';
import type { Db } from './db.js';
import { draftRows } from './draft-rows.js';

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

/** What was understood, waiting to be confirmed. */
export function draftStore(db: Db): DraftStore {
  const drafts = draftRows(db, 'agenda');
  return {
    add: ({ id, boardId, createdBy, ...content }, at, expiresAt) =>
      drafts.add({ id, boardId, createdBy }, content, at, expiresAt),

    find: async (boardId, draftId, now) => {
      const draft = await drafts.find(contentSchema, boardId, draftId, now);
      return draft === null ? null : { ...draft.head, ...draft.content };
    },

    save: ({ id, boardId, createdBy, ...content }) => drafts.save({ id, boardId, createdBy }, content),

    remove: drafts.remove,
  };
}
