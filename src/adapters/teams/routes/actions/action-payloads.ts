import { z } from 'zod';
import { ACTION_SOURCES } from '../../../../core/actions/action.js';
import { MANAGED_STEPS, OWN_STEPS } from '../../../../core/actions/action-step.js';
import { SECTORS } from '../../../../core/people/agency.js';
import {
  asId,
  type ActionId,
  type AgencyId,
  type GroupId,
  type Id,
  type MeetingId,
  type PersonId,
} from '../../../../core/shared/ids.js';
import { NO_CHOICE } from '../../../cards/actions/action-form-card.js';
import type { ActionsFilter } from '../../../cards/actions/actions-filter.js';
import { givenId } from '../given-id.js';

/** What a field of choices sends when nothing was chosen: nothing, an empty text, or our own word for it. */
const chosen = z
  .union([givenId, z.literal('')])
  .optional()
  .transform((id) => (id === undefined || id === '' || id === NO_CHOICE ? null : id));
// The caller names the kind of id that a field holds.

function chosenId<Kind extends Id<string>>() {
  return chosen.transform((id) => (id === null ? null : asId<Kind>(id)));
}
/** Far longer than anything that is kept, so that what is too long comes back with a sentence instead of being refused. */
const typed = z.string().max(12_000).default('');

export const actionPayload = z.object({ actionId: givenId.transform((id) => asId<ActionId>(id)) });

/** A list's filter and page, as its buttons carry them. */
export const listPayload = z
  .object({
    mine: z.boolean().default(false),
    state: z
      .enum(['live', 'overdue', 'due-soon', 'reported-done', 'more-time-asked', 'challenged', 'closed', 'all'])
      .default('live'),
    ownerId: chosenId<PersonId>(),
    agencyId: chosenId<AgencyId>(),
    sector: z.enum(SECTORS).nullable().default(null),
    groupId: chosenId<GroupId>(),
    meetingId: chosenId<MeetingId>(),
    priority: chosen,
    words: z.string().max(200).default(''),
    closedFrom: z.int().min(0).max(8_000_000_000_000).nullable().default(null),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  })
  .transform(({ page, ...filter }): { readonly page: number; readonly filter: ActionsFilter } => ({ page, filter }));

/** Several people of a multiple choice, as Teams sends them: ids with commas between. */
const chosenPeople = z
  .string()
  .max(2_000)
  .default('')
  .transform((ids) =>
    ids
      .split(',')
      .filter((id) => givenId.safeParse(id).success)
      .map((id) => asId<PersonId>(id)),
  );

/** The form of a new action. */
export const actionFormPayload = z.object({
  actionId: givenId.transform((id) => asId<ActionId>(id)).optional(),
  what: typed,
  ownerId: chosenId<PersonId>(),
  helperIds: chosenPeople,
  dueOn: typed,
  groupId: chosenId<GroupId>(),
  meetingId: chosenId<MeetingId>(),
  minute: typed,
  priority: chosen,
  source: z.enum(ACTION_SOURCES).default('meeting'),
  evidenceUrl: typed,
});
export type ActionForm = z.infer<typeof actionFormPayload>;

const version = z.coerce.number().int().min(0).optional();
const fields = { note: typed, day: typed, personId: chosenId<PersonId>(), evidenceUrl: typed };

export const stepFormPayload = actionPayload.extend({ step: z.enum(OWN_STEPS) });
export const managedStepFormPayload = actionPayload.extend({ step: z.enum(MANAGED_STEPS) });
export const stepPayload = actionPayload.extend({ step: z.enum(OWN_STEPS), version, ...fields });
export const managedStepPayload = actionPayload.extend({ step: z.enum(MANAGED_STEPS), version, ...fields });
export type StepForm = z.infer<typeof stepPayload> | z.infer<typeof managedStepPayload>;
