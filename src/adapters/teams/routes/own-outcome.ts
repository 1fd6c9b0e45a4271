import type { AttendanceDecision } from '../../../core/meetings/attendance/decide-attendance.js';
import { ownPart, type MeetingView } from '../../../core/meetings/meeting-view.js';
import type { RecordedAttendance } from '../../../core/meetings/attendance/record-attendance.js';
import { noticeCard } from '../../cards/notice-card.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { deniedCard, notFoundCard } from './plain-cards.js';
import { showOwnAnswer } from './show-cards.js';
import type { Turn } from './turn.js';

/** What a member sees after tapping: their own card as it now stands, or why the tap could not be taken. */
export function ownOutcomeCard(turn: Turn, recorded: RecordedAttendance): RenderedCard {
  switch (recorded.status) {
    case 'not-found':
      return notFoundCard(turn);
    case 'denied':
      return deniedCard(turn);
    case 'no-seat':
      return noSeatCard(turn);
    case 'no-choice':
      return putRightCard(turn, recorded.view, ['Please say whether you will come.']);
    case 'moved':
      // The card was for an earlier date or place: nothing is recorded, and the present one asks again, saying why.
      return showOwnAnswer(turn, recorded.view);
    case 'decided':
      return decidedCard(turn, recorded.view, recorded.decision);
  }
}

function decidedCard(turn: Turn, view: MeetingView, decision: AttendanceDecision): RenderedCard {
  switch (decision.status) {
    case 'recorded':
    case 'changed':
    case 'unchanged':
    case 'closed':
    case 'cancelled':
    case 'held':
    case 'not-called':
      // The card knows each of these states and says what happened and what to do.
      return showOwnAnswer(turn, view);
    case 'invalid':
      return putRightCard(
        turn,
        view,
        decision.faults.map(({ sentence }) => sentence),
      );
    case 'not-yours':
    case 'vacant':
      return noSeatCard(turn);
  }
}

function putRightCard({ deps, principal }: Turn, view: MeetingView, points: readonly string[]): RenderedCard {
  const before = ownPart(view, principal.person)?.answer ?? null;
  return noticeCard(deps.cards, {
    tone: 'attention',
    title: points.length === 1 ? 'One thing to put right' : 'Some things to put right',
    points,
    kept: before === null ? 'Your answer has not been saved yet.' : 'What you answered before still stands.',
    buttons: [{ title: 'Back to my answer', verb: 'attendance.form', data: { meetingId: view.meeting.id } }],
  });
}

function noSeatCard({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'There is no seat of yours at this meeting',
    kept: 'Nothing was changed.',
    buttons: [{ title: 'My meetings', verb: 'meeting.mine' }],
  });
}
