import { addAction } from '../../../../core/actions/add-action.js';
import type { NewAction } from '../../../../core/actions/new-action.js';
import { loadReadingContext } from '../../../../core/actions/reading/load-reading-context.js';
import { readActionSentence } from '../../../../core/actions/reading/read-action-sentence.js';
import { myMeetings } from '../../../../core/meetings/my-meetings.js';
import type { MeetingView } from '../../../../core/meetings/meeting-view.js';
import { asId, type ActionId, type GroupId } from '../../../../core/shared/ids.js';
import { londonDay } from '../../../../core/shared/london.js';
import { readDay } from '../../../../core/shared/read-day.js';
import { actionCard } from '../../../cards/actions/action-card.js';
import { actionFormCard, type ActionFields } from '../../../cards/actions/action-form-card.js';
import { presentAction } from '../../../cards/actions/presenters/present-action.js';
import { presentActionForm, presentActionFormAgain } from '../../../cards/actions/presenters/present-action-form.js';
import { presentHead } from '../../../cards/presenters/present-meeting.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { deniedCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';
import type { ActionForm } from './action-payloads.js';
import { peopleChoices } from './people-choices.js';
import { recentMeeting } from './recent-meeting.js';

/** The form of a new action, filled in as far as a sentence says; '' for an empty one. Nothing of it is kept. */
export async function newActionForm(turn: Turn, said: string): Promise<RenderedCard> {
  const { deps } = turn;
  const choices = await formChoices(turn);
  const { context } = choices;
  return actionFormCard(
    deps.cards,
    presentActionForm({
      ...choices,
      actionId: asId<ActionId>(deps.actions.ids.next()),
      drafted: said === '' ? null : readActionSentence(said, context),
      meetingId: choices.recentId,
      today: context.today,
    }),
  );
}

/** Saves a new action, or hands the form back with everything that was typed and what has to be put right. */
export async function saveAction(turn: Turn, form: ActionForm): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const choices = await formChoices(turn);
  const groupId = form.groupId ?? choices.groupId;
  const actionId = form.actionId ?? asId<ActionId>(deps.actions.ids.next());
  const again = (problems: readonly string[]): RenderedCard =>
    actionFormCard(
      deps.cards,
      presentActionFormAgain({ ...choices, actionId }, { ...fieldsOf(form), groupId }, problems),
    );
  const day = readDay(form.dueOn);
  const missing = [
    ...(form.ownerId === null ? ['Please choose who owns it.'] : []),
    ...(day.status === 'read' ? [] : ['Please choose the day on which it is due.']),
  ];
  if (form.ownerId === null || day.status !== 'read') return again(missing);
  // A subgroup's log takes its own meetings only; the list offers every group's.
  const meeting = choices.meetings.find(({ meetingId }) => meetingId === form.meetingId);
  const action: NewAction = {
    id: actionId,
    what: form.what,
    ownerId: form.ownerId,
    helperIds: form.helperIds,
    agencyId: null,
    dueOn: day.day,
    groupId: meeting?.groupId ?? groupId,
    meetingId: form.meetingId,
    minute: form.minute,
    priority: form.priority,
    source: form.source,
    evidenceUrl: form.evidenceUrl,
  };
  const added = await addAction(deps.actions, { principal, action });
  switch (added.status) {
    case 'denied':
      return deniedCard(turn);
    case 'invalid':
      return again(added.faults.map(({ sentence }) => sentence));
    case 'already-there':
    case 'added': {
      const today = londonDay(deps.actions.clock.now());
      const also = [{ title: 'Add another', verb: 'action.form' }] as const;
      const card = presentAction({ view: added.view, today, viewerId: principal.person?.id ?? null, also });
      const told = added.status === 'added' && added.told ? 'I am telling its owner.' : '';
      const banner = { tone: 'good', title: `Saved as ${added.view.reference}`, lines: [told] } as const;
      return actionCard(deps.cards, { ...card, banner });
    }
  }
}

/** Whom and what the form offers: people, groups, the latest meeting and those to come, priorities. */
async function formChoices(turn: Turn) {
  const { deps, principal } = turn;
  const last = await recentMeeting(turn);
  const ofGroup = last?.group.id ?? null;
  const context = await deps.actions.transact((tx) => loadReadingContext(deps.actions, tx, principal, ofGroup));
  const coming = await myMeetings(deps.meetings, { principal });
  const views = [...(last === null ? [] : [last]), ...coming.filter(({ meeting }) => meeting.status !== 'cancelled')];
  const [first] = context.groups;
  return {
    context,
    people: peopleChoices(context),
    groups: context.groups.map(({ id, name }) => ({ groupId: id, name })),
    groupId: last?.group.id ?? first?.id ?? asId<GroupId>('none'),
    meetings: views.map(meetingChoice),
    recentId: last?.meeting.id ?? null,
    priorities: context.priorities,
  };
}

function meetingChoice(view: MeetingView) {
  const { title, day } = presentHead(view);
  return { meetingId: view.meeting.id, groupId: view.group.id, name: `${title}, ${day}` };
}

function fieldsOf(form: ActionForm): Omit<ActionFields, 'groupId'> {
  const { what, ownerId, helperIds, dueOn, meetingId, minute, priority, source, evidenceUrl } = form;
  return { what, ownerId, helperIds, dueOn, meetingId, minute, priority, source, evidenceUrl };
}
