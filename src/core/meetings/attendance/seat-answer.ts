import type { Seat } from '../../people/seat.js';
import type { Answer, Choice } from './attendance.js';
import type { Meeting } from '../meeting.js';

/** Where a seat stands: what its holder chose for the present call, or why there is no such choice. */
export type SeatState = Choice | 'not-answered' | 'confirm-again' | 'vacant';

export interface SeatAnswer {
  readonly state: SeatState;
  /** The holder's answer, be it to this call or to an earlier one. */
  readonly answer: Answer | null;
}

/**
 * The answer that speaks for a seat. It is found by the holder: an answer of somebody who has since left the seat says
 * nothing, and one person with two seats answers once for both. An answer to an earlier call must be given again.
 */
export function seatAnswer(
  seat: Pick<Seat, 'personId'>,
  answers: readonly Answer[],
  meeting: Pick<Meeting, 'id' | 'call'>,
): SeatAnswer {
  if (seat.personId === null) return { state: 'vacant', answer: null };
  const answer = answers.find((given) => given.personId === seat.personId && given.meetingId === meeting.id) ?? null;
  if (answer === null) return { state: 'not-answered', answer };
  return { state: answer.call < meeting.call ? 'confirm-again' : answer.choice, answer };
}

/** Whether the bot still waits for this seat's holder. */
export function isAwaited(state: string): state is 'not-answered' | 'confirm-again' {
  return state === 'not-answered' || state === 'confirm-again';
}
