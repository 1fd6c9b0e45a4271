import type { Temporal } from 'temporal-polyfill';
import type { Answer } from '../../../core/meetings/attendance/attendance.js';
import type { MeetingView, OwnPart } from '../../../core/meetings/meeting-view.js';
import { isBefore } from '../../../core/shared/instants.js';
import { formatMoment } from '../../../core/shared/london.js';
import type { AnswerView, AttendanceCardView, AttendanceState } from '../attendance-view.js';
import type { Links } from './links.js';
import { presentAgenda, presentHead } from './present-meeting.js';

/** Whom a member turns to once answers have closed. */
const CONTACT = 'the business manager';

export interface PresentAttendance {
  readonly view: MeetingView;
  readonly own: OwnPart;
  readonly links: Links;
  readonly now: Temporal.Instant;
  /** Said as a reminder: we have asked before. */
  readonly reminder?: boolean;
}

/** One member's own card: where they stand with the meeting now, whatever they were looking at when they tapped. */
export function presentAttendance({ view, own, links, now, reminder = false }: PresentAttendance): AttendanceCardView {
  const { meeting, board } = view;
  return {
    head: presentHead(view),
    call: meeting.call,
    answersBy: formatMoment(meeting.answersBy),
    state: stateOf(view, own, now, reminder),
    callChange: meeting.callChange,
    agenda: presentAgenda(view, 'member'),
    calendarUrl: links.calendar(board.id, meeting.id),
  };
}

function stateOf(view: MeetingView, { answer }: OwnPart, now: Temporal.Instant, reminder: boolean): AttendanceState {
  const { meeting } = view;
  const said = answer === null ? null : answerView(view, answer);
  // Given to an earlier date or place and never confirmed: it is not what stands once answers have closed.
  const stands = answer === null || answer.call < meeting.call ? null : said;
  if (meeting.status === 'cancelled') return { kind: 'cancelled', because: meeting.cancelledBecause };
  if (meeting.status === 'held' || !isBefore(now, meeting.startsAt)) return { kind: 'held', answer: stands };
  if (!isBefore(now, meeting.answersBy)) return { kind: 'closed', answer: stands, contact: CONTACT };
  if (answer === null || said === null) return { kind: 'asked', reminder };
  if (answer.call < meeting.call) return { kind: 'confirm-again', because: meeting.callChange, before: said };
  return { kind: 'answered', answer: said };
}

function answerView({ table }: MeetingView, answer: Answer): AnswerView {
  const recorder = table.find(({ person }) => person?.id === answer.recordedBy)?.person?.name;
  return {
    choice: answer.choice,
    deputy: answer.deputy,
    note: answer.note,
    interests: answer.interests,
    recordedBy: answer.recordedBy === answer.personId ? null : (recorder ?? 'The business manager'),
    answeredAt: formatMoment(answer.answeredAt),
  };
}
