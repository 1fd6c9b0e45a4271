import type { Principal } from '../../people/principal.js';
import type { Board } from '../../people/board.js';
import { Fault } from '../../shared/fault.js';
import type { DraftId, GroupId, MeetingId } from '../../shared/ids.js';
import { londonMoment } from '../../shared/london-moment.js';
import { putDraft } from './keep-draft.js';
import { loadMeetingView, type MeetingView } from '../meeting-view.js';
import { planMeetingOn, type MeetingPlan } from '../calling/plan-meeting.js';
import type { AgendaDraft, MeetingsPorts, MeetingsTx } from '../ports.js';
import { addAgendaVersion } from './publish-agenda.js';

export type SavedDraft =
  | { readonly status: 'saved'; readonly view: MeetingView }
  | { readonly status: 'already-there'; readonly view: MeetingView }
  | { readonly status: 'invalid'; readonly fault: string }
  | { readonly status: 'draft-gone' };

const NO_MAIN_BOARD = 'There is no main board to hold the meeting.';
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
    if (group === undefined) return { status: 'invalid', fault: NO_MAIN_BOARD };
    const plan = planFrom(draft, group.id);
    if (plan === null)
      return { status: 'invalid', fault: 'The agenda gives no day and start time, so I cannot make a meeting of it.' };
    // Taken first: of two presses at one moment the second waits here and finds it gone, before it has made anything.
    if (!(await tx.drafts.remove(board.id, draftId))) return { status: 'draft-gone' };
    const planned = await planMeetingOn(ports, tx, principal, plan);
    if (planned.status !== 'planned') {
      await putDraft(ports, tx, draft);
      if (planned.status === 'invalid') return planned;
      if (planned.status === 'no-such-group') return { status: 'invalid', fault: NO_MAIN_BOARD };
      return { status: 'already-there', view: await viewOf(tx, board, planned.meeting.id) };
    }
    const view = await viewOf(tx, board, planned.meeting.id);
    const published = await addAgendaVersion(ports, tx, principal, view, draft.items);
    return { status: 'saved', view: 'view' in published ? published.view : view };
  });
}

async function viewOf(tx: MeetingsTx, board: Board, meetingId: MeetingId): Promise<MeetingView> {
  const view = await loadMeetingView(tx, board, meetingId);
  if (view === null) throw new Fault('meeting.just-saved-is-missing', { ids: { meetingId } });
  return view;
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
