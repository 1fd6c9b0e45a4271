import type { Temporal } from 'temporal-polyfill';
import type { BoardId, GroupId, MeetingId, SeatId } from '../shared/ids.js';

export type MeetingStatus = 'planned' | 'called' | 'cancelled' | 'held';

/** One meeting of the board or of a subgroup. Instants are exact; people see them as London time. */
export interface Meeting {
  readonly id: MeetingId;
  readonly boardId: BoardId;
  readonly groupId: GroupId;
  readonly title: string;
  readonly kind: 'main' | 'themed' | 'development' | 'extraordinary';
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly place: string;
  /** Link for those who join online; null when the meeting is in person only. */
  readonly joinUrl: string | null;
  /** Answers can be given and changed until this instant. */
  readonly answersBy: Temporal.Instant;
  /** `called` once members have been asked. */
  readonly status: MeetingStatus;
  /** Goes up when date, time or place change: answers given to an earlier call must be confirmed again. */
  readonly call: number;
  /** When members were asked for the present call; null before the first. */
  readonly calledAt: Temporal.Instant | null;
  /** What changed with the latest call, in words for the card ("moved from … to …"); null on the first. */
  readonly callChange: string | null;
  /** RFC 5545 SEQUENCE of the calendar entry: goes up with every change that moves the entry. */
  readonly calendarSequence: number;
  /** Seats of agencies invited only when required which are wanted at this meeting. */
  readonly invitedSeatIds: readonly SeatId[];
  readonly cancelledBecause: string | null;
  /** Goes up with every write: a card carries it so that a stale press is seen. */
  readonly version: number;
}
