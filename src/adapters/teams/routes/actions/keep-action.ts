import { addAction, type AddedAction } from '../../../../core/actions/add-action.js';
import type { ActionId } from '../../../../core/shared/ids.js';
import { readDay } from '../../../../core/shared/read-day.js';
import type { Turn } from '../turn.js';
import type { ActionForm } from './action-payloads.js';
import type { FormChoices } from './form-choices.js';

export type KeptAction =
  | Exclude<AddedAction, { status: 'invalid' }>
  /** What has to be put right first, one sentence each. */
  | { readonly status: 'again'; readonly problems: readonly string[] };

/** A filled-in form with the id its action will have, and a link to the message it is made from, if any. */
export type FilledIn = ActionForm & { readonly actionId: ActionId; readonly messageUrl?: string | null };

/** Adds the action that a form holds to the log, or says what is missing or wrong; a form without group takes the usual one. */
export async function keepAction(
  { deps, principal }: Turn,
  form: FilledIn,
  { meetings, groupId }: Pick<FormChoices, 'meetings' | 'groupId'>,
): Promise<KeptAction> {
  const day = readDay(form.dueOn);
  const missing = [
    ...(form.ownerId === null ? ['Please choose who owns it.'] : []),
    ...(day.status === 'read' ? [] : ['Please choose the day on which it is due.']),
  ];
  if (form.ownerId === null || day.status !== 'read') return { status: 'again', problems: missing };
  // A subgroup's log takes its own meetings only; the list offers every group's.
  const meeting = meetings.find(({ meetingId }) => meetingId === form.meetingId);
  const action = {
    id: form.actionId,
    what: form.what,
    ownerId: form.ownerId,
    helperIds: form.helperIds,
    agencyId: null,
    dueOn: day.day,
    groupId: meeting?.groupId ?? form.groupId ?? groupId,
    meetingId: form.meetingId,
    minute: form.minute,
    priority: form.priority,
    source: form.source,
    evidenceUrl: form.evidenceUrl,
    messageUrl: form.messageUrl ?? null,
  };
  const added = await addAction(deps.actions, { principal, action });
  return added.status === 'invalid'
    ? { status: 'again', problems: added.faults.map(({ sentence }) => sentence) }
    : added;
}
