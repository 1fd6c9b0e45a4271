import type { Principal } from '../../people/principal.js';
import type { MeetingId } from '../../shared/ids.js';
import { cancelMeeting } from './change-meeting.js';
import { maySeeMeeting } from '../may-see-meeting.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { refreshAllCards, requestAttendance } from './meeting-notices.js';
import { loadMeetingView, type MeetingView } from '../meeting-view.js';
import { inRounds } from '../../shared/in-rounds.js';
import type { MeetingsPorts, MeetingsTx } from '../ports.js';

export interface CallOffMeeting {
  readonly principal: Principal;
  readonly meetingId: MeetingId;
  /** In the words of whoever cancels; null when they give no reason. */
  readonly because: string | null;
}

export type CalledOffMeeting =
  | { readonly status: 'cancelled'; readonly view: MeetingView; readonly told: number }
  | { readonly status: 'already-cancelled'; readonly view: MeetingView }
  | { readonly status: 'over'; readonly view: MeetingView }
  | { readonly status: 'not-found' };

/** Cancels a meeting and, when members had been asked, tells everybody; what still waited to be said about it is withdrawn. */
export async function callOffMeeting(ports: MeetingsPorts, request: CallOffMeeting): Promise<CalledOffMeeting> {
  return inRounds(ports, { code: 'meeting.contended', ids: { meetingId: request.meetingId } }, (tx) =>
    callOffOnce(ports, tx, request),
  );
}

async function callOffOnce(
  ports: MeetingsPorts,
  tx: MeetingsTx,
  { principal, meetingId, because }: CallOffMeeting,
): Promise<CalledOffMeeting | 'somebody-was-first'> {
  const view = await loadMeetingView(tx, principal.board, meetingId);
  if (view === null || !maySeeMeeting(principal, view)) return { status: 'not-found' };
  const cancelled = cancelMeeting(view.meeting, because);
  if (cancelled.status === 'held') return { status: 'over', view };
  if (cancelled.status === 'unchanged') return { status: 'already-cancelled', view };
  if (!(await tx.meetings.save(cancelled.meeting))) return 'somebody-was-first';
  const after = { ...view, meeting: { ...cancelled.meeting, version: cancelled.meeting.version + 1 } };
  const kinds = ['attendance-request', 'nudge', 'unanswered-list'] as const;
  await tx.ledger.withdraw({ boardId: principal.board.id, subjectId: meetingId, kinds }, 'cancelled');
  await refreshAllCards(tx, after);
  const wasCalled = view.meeting.status === 'called';
  const told = wasCalled ? await requestAttendance(tx, after, 'cancelled', ports.clock.now()) : 0;
  await tx.audit.record(
    spokenAudit(principal, meetingId, { action: 'meeting.cancel', outcome: 'done', facts: { told } }),
  );
  return { status: 'cancelled', view: after, told };
}
