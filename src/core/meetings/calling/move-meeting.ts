import type { Principal } from '../../people/principal.js';
import type { MeetingId, SeatId } from '../../shared/ids.js';
import { isBefore } from '../../shared/instants.js';
import { changeMeeting, type MeetingChange } from './change-meeting.js';
import { cutOff } from './cut-off.js';
import { maySeeMeeting } from '../may-see-meeting.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { refreshAllCards, requestAttendance } from './meeting-notices.js';
import { loadMeetingView, type MeetingView } from '../meeting-view.js';
import type { MeetingsPorts, MeetingsTx } from '../ports.js';

export interface MoveMeeting {
  readonly principal: Principal;
  readonly meetingId: MeetingId;
  /** The version the manager was looking at: a change somebody else made meanwhile is not written over. */
  readonly version: number;
  readonly change: Omit<MeetingChange, 'answersBy'>;
  /** Agencies invited only when required which are wanted from now on. */
  readonly invitedSeatIds: readonly SeatId[];
}

export type MovedMeeting =
  | { readonly status: 'changed'; readonly view: MeetingView; readonly asked: number; readonly calledAgain: boolean }
  | { readonly status: 'unchanged'; readonly view: MeetingView }
  | { readonly status: 'somebody-was-first'; readonly view: MeetingView }
  | { readonly status: 'invalid'; readonly view: MeetingView; readonly fault: string }
  | { readonly status: 'over'; readonly view: MeetingView }
  | { readonly status: 'not-found' };

/**
 * Changes a meeting. A new date, time or place puts answers back to "please confirm again" and asks everybody anew,
 * saying why; somebody newly invited is asked for the first time; other changes edit the cards already posted.
 */
export async function moveMeeting(ports: MeetingsPorts, request: MoveMeeting): Promise<MovedMeeting> {
  const { principal, meetingId, version, change, invitedSeatIds } = request;
  return ports.transact(async (tx) => {
    const view = await loadMeetingView(tx, principal.board, meetingId);
    if (view === null || !maySeeMeeting(principal, view)) return { status: 'not-found' };
    const now = ports.clock.now();
    const startsAt = change.startsAt ?? view.meeting.startsAt;
    const moves = !startsAt.equals(view.meeting.startsAt);
    const workingDaysBefore = principal.board.settings.cutOffWorkingDays;
    const answersBy = moves ? { answersBy: cutOff({ startsAt, workingDaysBefore, calledAt: now }) } : {};
    const changed = changeMeeting(view.meeting, { ...change, ...answersBy }, now);
    if (changed.status === 'cancelled' || changed.status === 'held') return { status: 'over', view };
    const sameSeats = sameMembers(invitedSeatIds, view.meeting.invitedSeatIds);
    // Before the version is looked at: the same press again finds what it asked for, and nobody was first but itself.
    if (changed.status === 'unchanged' && sameSeats) return { status: 'unchanged', view };
    if (view.meeting.version !== version) return { status: 'somebody-was-first', view };
    if (changed.status === 'invalid') return { status: 'invalid', view, fault: changed.fault };
    const calledAgain = changed.status === 'changed' && changed.asksAgain;
    const calledAt = calledAgain ? now : view.meeting.calledAt;
    const meeting = { ...changed.meeting, invitedSeatIds, calledAt };
    if (!(await tx.meetings.save(meeting))) return { status: 'somebody-was-first', view };
    return tell(ports, tx, principal, meetingId, view);
  });
}

async function tell(
  ports: MeetingsPorts,
  tx: MeetingsTx,
  principal: Principal,
  meetingId: MeetingId,
  before: MeetingView,
): Promise<MovedMeeting> {
  const view = (await loadMeetingView(tx, principal.board, meetingId)) ?? before;
  const { meeting } = view;
  let asked = 0;
  if (meeting.status === 'called') {
    await refreshAllCards(tx, view);
    // One occurrence for each call: those already asked in this call are not asked twice, the newly invited are.
    const now = ports.clock.now();
    if (isBefore(now, meeting.startsAt)) asked = await requestAttendance(tx, view, `call-${meeting.call}`, now);
    if (meeting.call !== before.meeting.call) {
      const about = { boardId: meeting.boardId, subjectId: meeting.id };
      await tx.ledger.withdraw({ ...about, kinds: ['nudge', 'unanswered-list'] }, 'overtaken');
    }
  }
  await tx.audit.record(
    spokenAudit(principal, meetingId, {
      action: 'meeting.change',
      outcome: 'done',
      facts: { call: meeting.call, asked },
    }),
  );
  return { status: 'changed', view, asked, calledAgain: meeting.call !== before.meeting.call };
}

function sameMembers(one: readonly SeatId[], other: readonly SeatId[]): boolean {
  return one.length === other.length && one.every((seatId) => other.includes(seatId));
}
