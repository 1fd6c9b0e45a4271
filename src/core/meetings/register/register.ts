import type { SeatId } from '../../shared/ids.js';
import type { Seat } from '../../people/seat.js';
import type { Answer } from '../attendance/attendance.js';
import { calledSeats } from '../called-seats.js';
import type { Meeting } from '../meeting.js';
import { seatAnswer } from '../attendance/seat-answer.js';

export const REGISTER_STATUSES = ['present', 'deputy', 'apologies', 'absent'] as const;
export type RegisterStatus = (typeof REGISTER_STATUSES)[number];

/** What the register says of one seat at one meeting, once the business manager has confirmed it. */
export interface RegisterEntry {
  readonly seatId: SeatId;
  readonly status: RegisterStatus;
  /** How they took part: needed when present, optional for a deputy, null for those who were not there. */
  readonly mode: 'in-person' | 'online' | null;
  /** Given exactly when a deputy sat in the seat. */
  readonly deputyName: string | null;
}

/**
 * A register to start from, filled from the answers: those who said they would come are present until the business
 * manager says otherwise. A deputy's mode is not known, so it is left open; who did not answer this call starts as absent.
 * Vacant seats have no line; one can be added when somebody sat there for the agency.
 */
export function prefillRegister(
  seats: readonly Seat[],
  answers: readonly Answer[],
  meeting: Pick<Meeting, 'id' | 'call' | 'groupId' | 'invitedSeatIds'>,
): readonly RegisterEntry[] {
  return calledSeats(meeting, seats)
    .filter((seat) => seat.personId !== null)
    .map((seat) => prefilledEntry(seat, answers, meeting));
}

function prefilledEntry(seat: Seat, answers: readonly Answer[], meeting: Pick<Meeting, 'id' | 'call'>): RegisterEntry {
  const { state, answer } = seatAnswer(seat, answers, meeting);
  const entry = { seatId: seat.id, mode: null, deputyName: null };
  switch (state) {
    case 'in-person':
    case 'online':
      return { ...entry, status: 'present', mode: state };
    case 'deputy':
      return { ...entry, status: 'deputy', deputyName: answer?.deputy?.name ?? null };
    case 'apologies':
      return { ...entry, status: 'apologies' };
    default:
      return { ...entry, status: 'absent' };
  }
}
