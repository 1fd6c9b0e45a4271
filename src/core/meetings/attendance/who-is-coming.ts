import type { Agency } from '../../people/agency.js';
import type { Person } from '../../people/person.js';
import type { UnreachableReason } from '../../people/reach.js';
import type { Seat } from '../../people/seat.js';
import type { AgencyId, SeatId } from '../../shared/ids.js';
import type { Answer } from './attendance.js';
import { calledSeats } from '../called-seats.js';
import type { Meeting } from '../meeting.js';
import { isAwaited, seatAnswer, type SeatState } from './seat-answer.js';

/** How one seat is counted: each seat is counted once. */
export type ComingState = SeatState | 'unreachable';

/** Seats counted by state; the counts add up to `seats`. */
export type ComingCounts = { readonly [State in ComingState]: number } & { readonly seats: number };

/** One seat by name, for those who may read names. Neither the note nor any interest is told here. */
export interface ComingSeat {
  readonly seatId: SeatId;
  readonly title: string;
  readonly state: ComingState;
  /** Null for a vacant seat. */
  readonly personName: string | null;
  readonly deputyName: string | null;
  readonly unreachable: UnreachableReason | null;
}

export interface AgencyComing {
  readonly agencyId: AgencyId;
  readonly agencyName: string;
  readonly counts: ComingCounts;
  /** Empty unless names were asked for. */
  readonly named: readonly ComingSeat[];
}

export interface WhoIsComing {
  readonly total: ComingCounts;
  /** In the order of the list of members, each agency once. */
  readonly agencies: readonly AgencyComing[];
}

/** A seat with its agency and holder; a group's table as the store gives it fits. */
export interface SeatToCount {
  readonly seat: Seat;
  readonly agency: Agency;
  readonly person: Pick<Person, 'name'> | null;
  /** Why the bot cannot reach the holder one to one; null when it can. */
  readonly unreachable: UnreachableReason | null;
}

/**
 * Who is coming, by agency and in total, over every seat the meeting was called for, advisers and observers included.
 * A member the bot cannot reach counts as unreachable only while their answer is wanting: an answer the business manager
 * took by telephone is an answer. Without `withNames` the result holds no person's name at all, so a shared card cannot show one.
 */
export function whoIsComing(input: {
  readonly meeting: Pick<Meeting, 'id' | 'call' | 'groupId' | 'invitedSeatIds'>;
  readonly table: readonly SeatToCount[];
  readonly answers: readonly Answer[];
  readonly withNames: boolean;
}): WhoIsComing {
  const { meeting, answers, withNames } = input;
  const called = calledSeats(
    meeting,
    input.table.map(({ seat }) => seat),
  );
  const seats = input.table
    .filter(({ seat }) => called.includes(seat))
    .map((place) => ({ ...place, ...comingState(place, answers, meeting) }));

  const agencies = new Map<AgencyId, CountedSeat[]>();
  for (const counted of seats) {
    agencies.set(counted.agency.id, [...(agencies.get(counted.agency.id) ?? []), counted]);
  }
  return {
    total: countUp(seats),
    agencies: [...agencies].map(([agencyId, own]) => ({
      agencyId,
      agencyName: own[0]?.agency.name ?? '',
      counts: countUp(own),
      named: withNames ? own.map(nameSeat) : [],
    })),
  };
}

/** How many seats are sure to have somebody in them, the member or a deputy. */
export function countComing(counts: ComingCounts): number {
  return counts['in-person'] + counts.online + counts.deputy;
}

type CountedSeat = SeatToCount & { readonly state: ComingState; readonly answer: Answer | null };

function comingState(
  { seat, unreachable }: SeatToCount,
  answers: readonly Answer[],
  meeting: Pick<Meeting, 'id' | 'call'>,
): { readonly state: ComingState; readonly answer: Answer | null } {
  const { state, answer } = seatAnswer(seat, answers, meeting);
  return { state: unreachable !== null && isAwaited(state) ? 'unreachable' : state, answer };
}

function countUp(seats: readonly { readonly state: ComingState }[]): ComingCounts {
  const of = (state: ComingState): number => seats.filter((seat) => seat.state === state).length;
  return {
    'in-person': of('in-person'),
    online: of('online'),
    deputy: of('deputy'),
    apologies: of('apologies'),
    'not-answered': of('not-answered'),
    'confirm-again': of('confirm-again'),
    vacant: of('vacant'),
    unreachable: of('unreachable'),
    seats: seats.length,
  };
}

function nameSeat({ seat, person, state, answer, unreachable }: CountedSeat): ComingSeat {
  return {
    seatId: seat.id,
    title: seat.title,
    state,
    personName: seat.personId === null ? null : (person?.name ?? null),
    deputyName: state === 'deputy' ? (answer?.deputy?.name ?? null) : null,
    unreachable: state === 'unreachable' ? unreachable : null,
  };
}
