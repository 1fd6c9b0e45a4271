import type { Temporal } from 'temporal-polyfill';
import type { Seat } from '../../people/seat.js';
import type { PersonId } from '../../shared/ids.js';
import { isBefore } from '../../shared/instants.js';
import type { Answer, Reply } from './attendance.js';
import { calledSeats } from '../called-seats.js';
import type { Meeting } from '../meeting.js';
import { replyFaults, sameReply, type ReplyFault } from './reply.js';

export type AttendanceDecision =
  /** The first answer of this person to this meeting. */
  | { readonly status: 'recorded'; readonly answer: Answer }
  | { readonly status: 'changed'; readonly answer: Answer; readonly was: Answer }
  /** The same was said before, to this call: a double tap changes nothing. */
  | { readonly status: 'unchanged'; readonly answer: Answer }
  | { readonly status: 'closed'; readonly closedAt: Temporal.Instant }
  | { readonly status: 'cancelled'; readonly because: string | null }
  | { readonly status: 'held' }
  /** Members have not been asked yet, or this seat is not wanted at this meeting. */
  | { readonly status: 'not-called' }
  | { readonly status: 'not-yours' }
  /** Nobody holds the seat, so nobody can answer for it. */
  | { readonly status: 'vacant' }
  | { readonly status: 'invalid'; readonly faults: readonly ReplyFault[] };

export interface AttendanceRequest {
  readonly meeting: Meeting;
  readonly seat: Seat;
  /** The standing answer of the seat's holder to this meeting. */
  readonly previous: Answer | null;
  readonly reply: Reply;
  readonly actor: { readonly personId: PersonId; readonly mayRecordForAnother: boolean };
  readonly now: Temporal.Instant;
  /** The numbers of the items of the latest agenda; empty while there is none. */
  readonly agendaItemNumbers: readonly number[];
}

/**
 * What becomes of a reply. Whose it is comes first, so that nobody learns of a meeting by tapping another's card.
 * Saying the same again is `unchanged` even after the cut-off: the answer stands, and the tap gets the answer it got before.
 * At the very instant of the cut-off answers are closed; the business manager may still record what a member tells them.
 */
export function decideAttendance(request: AttendanceRequest): AttendanceDecision {
  const { meeting, seat, previous, reply, actor, now } = request;
  if (actor.personId !== seat.personId && !actor.mayRecordForAnother) return { status: 'not-yours' };
  if (meeting.status === 'cancelled') return { status: 'cancelled', because: meeting.cancelledBecause };
  if (meeting.status === 'held') return { status: 'held' };
  if (meeting.status === 'planned' || calledSeats(meeting, [seat]).length === 0) return { status: 'not-called' };
  if (seat.personId === null) return { status: 'vacant' };

  if (previous !== null && previous.call >= meeting.call && sameReply(previous, reply)) {
    return { status: 'unchanged', answer: previous };
  }
  if (!isBefore(now, meeting.answersBy) && !actor.mayRecordForAnother) {
    return { status: 'closed', closedAt: meeting.answersBy };
  }
  const faults = replyFaults(reply, request.agendaItemNumbers);
  if (faults.length > 0) return { status: 'invalid', faults };

  const answer = answerOf(request, seat.personId);
  return previous === null ? { status: 'recorded', answer } : { status: 'changed', answer, was: previous };
}

function answerOf({ meeting, seat, previous, reply, actor, now }: AttendanceRequest, personId: PersonId): Answer {
  return {
    choice: reply.choice,
    deputy: reply.deputy,
    note: reply.note,
    interests: reply.interests,
    meetingId: meeting.id,
    personId,
    seatId: seat.id,
    call: meeting.call,
    revision: (previous?.revision ?? 0) + 1,
    recordedBy: actor.personId,
    answeredAt: now,
  };
}
