import type { Choice, DeclaredInterest, Deputy } from '../../core/meetings/attendance/attendance.js';
import type { AgendaView } from './agenda-data.js';
import type { MeetingHead } from './meeting-head.js';

/** The answer as its owner sees it. */
export interface AnswerView {
  readonly choice: Choice;
  readonly deputy: Deputy | null;
  readonly note: string | null;
  readonly interests: readonly DeclaredInterest[];
  /** Who recorded it when it was not the member: "Business manager"; null when they did so themselves. */
  readonly recordedBy: string | null;
  /** "Monday 27 November 2017, 9.02 am" */
  readonly answeredAt: string;
}

/** Where one member stands with one meeting: each state has its own words on the same card. */
export type AttendanceState =
  | { readonly kind: 'asked'; readonly reminder: boolean }
  /** The meeting was moved after they answered. `because` is the meeting's `callChange`. */
  | { readonly kind: 'confirm-again'; readonly because: string | null; readonly before: AnswerView }
  | { readonly kind: 'answered'; readonly answer: AnswerView }
  /** Answers have closed; `contact` is whom to tell of a change: "the business manager". */
  | { readonly kind: 'closed'; readonly answer: AnswerView | null; readonly contact: string }
  | { readonly kind: 'cancelled'; readonly because: string | null }
  | { readonly kind: 'held'; readonly answer: AnswerView | null };

export interface AttendanceCardView {
  readonly head: MeetingHead;
  /** The meeting's call; every button carries it, so that a tap on an old card is seen. */
  readonly call: number;
  /** "Thursday 30 November 2017, 5.00 pm" */
  readonly answersBy: string;
  readonly state: AttendanceState;
  /** What moved with the latest call ("moved from … to …"), said to those who had not answered yet; null on the first. */
  readonly callChange: string | null;
  readonly agenda: AgendaView | null;
  readonly calendarUrl: string | null;
}
