import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { ACTION_SOURCES } from '../../../core/actions/action.js';
import type { ActionsDraft, DraftedAction } from '../../../core/actions/importing/actions-draft.js';
import type { ActionsDraftStore } from '../../../core/actions/ports.js';
import { asId, type AgencyId, type GroupId, type MeetingId, type PersonId } from '../../../core/shared/ids.js';
import type { Db } from './db.js';
import { draftRows } from './draft-rows.js';

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

/** Lists of actions that were read and wait to be saved. */
export function actionsDraftStore(db: Db): ActionsDraftStore {
  const drafts = draftRows(db, 'actions');
  return {
    add: async ({ groupId, meetingId, actions, ...head }, at, expiresAt) => {
      const plain = actions.map(({ dueOn, ...action }) => ({ ...action, dueOn: dueOn.toString() }));
      await drafts.add(head, { groupId, meetingId, actions: plain }, at, expiresAt);
    },

    find: async (boardId, draftId, now) => {
      const draft = await drafts.find(contentSchema, boardId, draftId, now);
      return draft === null ? null : { ...draft.head, ...draft.content };
    },

    remove: drafts.remove,
  };
}
