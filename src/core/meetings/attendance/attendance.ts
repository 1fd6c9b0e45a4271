import type { Temporal } from 'temporal-polyfill';
import type { MeetingId, PersonId, SeatId } from '../../shared/ids.js';

export const CHOICES = ['in-person', 'online', 'apologies', 'deputy'] as const;
export type Choice = (typeof CHOICES)[number];

export interface Deputy {
  readonly name: string;
  readonly role: string;
}

/** An interest declared in an agenda item, with its nature. */
export interface DeclaredInterest {
  readonly itemNumber: number;
  readonly nature: string;
}

/** What a member says about one meeting. */
export interface Reply {
  readonly choice: Choice;
  /** Given exactly when the choice is `deputy`. */
  readonly deputy: Deputy | null;
  readonly note: string | null;
  readonly interests: readonly DeclaredInterest[];
}

/** The standing answer of one member to one meeting; earlier ones live in its history. */
export interface Answer extends Reply {
  readonly meetingId: MeetingId;
  readonly personId: PersonId;
  readonly seatId: SeatId;
  /** The call it answers: when the meeting has a later call, the answer waits to be confirmed again. */
  readonly call: number;
  /** 1 for the first answer, one more for each change. */
  readonly revision: number;
  /** Who recorded it: the member, or the business manager for the member. */
  readonly recordedBy: PersonId;
  readonly answeredAt: Temporal.Instant;
}
