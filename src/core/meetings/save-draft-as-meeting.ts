import type { Principal } from '../people/principal.js';
import type { DraftId, GroupId } from '../shared/ids.js';
import { londonMoment } from '../shared/london-moment.js';
import { loadMeetingView, type MeetingView } from './meeting-view.js';
import { planMeetingOn, type MeetingPlan } from './plan-meeting.js';
import type { AgendaDraft, MeetingsPorts } from './ports.js';
import { addAgendaVersion } from './publish-agenda.js';

export type SavedDraft =
  | { readonly status: 'saved'; readonly view: MeetingView }
  | { readonly status: 'already-there'; readonly view: MeetingView }
  | { readonly status: 'invalid'; readonly fault: string }
  | { readonly status: 'draft-gone' };

/** Two hours and a half: what a main board's agenda takes when it does not say when it ends. */
const USUAL_MINUTES = 150;

/**
 * Makes a new meeting of the main board, with its agenda, from what an import understood: both or neither. Where the
 * group already meets at that time nothing is made, and the draft stays to be used for that meeting.
 */
export async function saveDraftAsMeeting(
  ports: MeetingsPorts,
  { principal, draftId }: { readonly principal: Principal; readonly draftId: DraftId },
): Promise<SavedDraft> {
  const { board, person } = principal;
  return ports.transact(async (tx) => {
    const draft = await tx.drafts.find(board.id, draftId, ports.clock.now());
    if (draft === null || draft.createdBy !== person?.id) return { status: 'draft-gone' };
    const group = (await tx.people.groups(board.id)).find(({ kind }) => kind === 'board');
    const plan = group === undefined ? null : planFrom(draft, group.id);
    if (plan === null)
      return { status: 'invalid', fault: 'The agenda gives no day and start time, so I cannot make a meeting of it.' };
    const planned = await planMeetingOn(ports, tx, principal, plan);
    if (planned.status === 'invalid') return planned;
    if (planned.status === 'no-such-group')
      return { status: 'invalid', fault: 'There is no main board to hold the meeting.' };
    const view = await loadMeetingView(tx, board, planned.meeting.id);
    if (view === null) return { status: 'draft-gone' };
    if (planned.status === 'already-there') return { status: 'already-there', view };
    if (!(await tx.drafts.remove(board.id, draftId))) return { status: 'draft-gone' };
    const published = await addAgendaVersion(ports, tx, principal, view, draft.items);
    return { status: 'saved', view: 'view' in published ? published.view : view };
  });
}

function planFrom(draft: AgendaDraft, groupId: GroupId): MeetingPlan | null {
  const { date, startTime, endTime } = draft;
  if (date === null || startTime === null) return null;
  const startsAt = londonMoment(date, startTime);
  if (startsAt === null) return null;
  const endsAt = (endTime === null ? null : londonMoment(date, endTime)) ?? startsAt.add({ minutes: USUAL_MINUTES });
  const title = draft.title ?? 'Board meeting';
  const place = draft.place ?? '';
  return { groupId, title, kind: 'main', startsAt, endsAt, place, joinUrl: draft.joinUrl, invitedSeatIds: [] };
}
