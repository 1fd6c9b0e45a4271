import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { ACTION_SOURCES } from '../../../core/actions/action.js';
import type { ActionsDraft, DraftedAction } from '../../../core/actions/importing/actions-draft.js';
import type { ActionsDraftStore } from '../../../core/actions/ports.js';
import { asId, type AgencyId, type GroupId, type MeetingId, type PersonId } from '../../../core/shared/ids.js';
import type { Db } from './db.js';
import { dateOf } from './instants.js';
import { jsonColumn } from './json-column.js';
import { storedJson } from './stored-json.js';

const KIND = 'actions';

type Content = Omit<ActionsDraft, 'id' | 'boardId' | 'createdBy'>;

const personId = z.string().transform((id) => asId<PersonId>(id));

const draftedActionSchema: z.ZodType<DraftedAction> = z.strictObject({
  row: z.int(),
  what: z.string(),
  ownerId: personId,
  helperIds: z.array(personId),
  agencyId: z.string().transform((id) => asId<AgencyId>(id)),
  dueOn: z.iso.date().transform((day) => Temporal.PlainDate.from(day)),
  minute: z.string().nullable(),
  priority: z.string().nullable(),
  source: z.enum(ACTION_SOURCES),
});

const contentSchema: z.ZodType<Content> = z.strictObject({
  groupId: z.string().transform((id) => asId<GroupId>(id)),
  meetingId: z
    .string()
    .transform((id) => asId<MeetingId>(id))
    .nullable(),
  actions: z.array(draftedActionSchema),
});

/** Lists of actions that were read and wait to be saved. `sweep` deletes what nobody took. */
export function actionsDraftStore(db: Db): ActionsDraftStore {
  return {
    add: async ({ id, boardId, createdBy, groupId, meetingId, actions }, at, expiresAt) => {
      const plain = actions.map(({ dueOn, ...action }) => ({ ...action, dueOn: dueOn.toString() }));
      const content = jsonColumn({ groupId, meetingId, actions: plain });
      const times = { createdAt: dateOf(at), expiresAt: dateOf(expiresAt) };
      await db.draft.create({ data: { id, boardId, kind: KIND, createdBy, content, ...times } });
    },

    find: async (boardId, draftId, now) => {
      const where = { id: draftId, boardId, kind: KIND, expiresAt: { gt: dateOf(now) } };
      const row = await db.draft.findFirst({ where });
      if (row === null) return null;
      const content = storedJson(contentSchema, row.content, { column: 'Draft.content', id: row.id });
      return { id: asId(row.id), boardId: asId(row.boardId), createdBy: asId(row.createdBy), ...content };
    },

    remove: async (boardId, draftId) => {
      const { count } = await db.draft.deleteMany({ where: { id: draftId, boardId, kind: KIND } });
      return count === 1;
    },
  };
}
