import type { Seat } from '../people/seat.js';
import type { Meeting } from './meeting.js';

/**
 * The seats a meeting is for: those of its group, without the agencies invited only when required, unless this meeting
 * wants them. Vacant seats, advisers and observers are among them; who counts for what is for others to say.
 */
export function calledSeats(
  meeting: Pick<Meeting, 'groupId' | 'invitedSeatIds'>,
  seats: readonly Seat[],
): readonly Seat[] {
  return seats.filter(
    (seat) =>
      seat.groupId === meeting.groupId && (!seat.invitedWhenRequired || meeting.invitedSeatIds.includes(seat.id)),
  );
}
