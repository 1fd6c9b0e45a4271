import type { Agency } from '../../people/agency.js';
import type { QuorumRule } from '../../people/quorum-rule.js';
import type { Seat } from '../../people/seat.js';
import type { AgencyId, PersonId, SeatId } from '../../shared/ids.js';
import type { Answer } from '../attendance/attendance.js';
import { calledSeats } from '../called-seats.js';
import type { Meeting } from '../meeting.js';
import { assessQuorum, type QuorumVerdict, type Table, type TablePlace } from './quorum.js';
import { isAwaited, seatAnswer, type SeatState } from '../attendance/seat-answer.js';
import { whoToRing } from './who-to-ring.js';

/** Somebody whose coming would help, and how they stand. */
export interface SeatToRing {
  readonly seatId: SeatId;
  readonly agencyId: AgencyId;
  readonly personId: PersonId;
  readonly because: 'not-answered' | 'confirm-again' | 'apologies';
}

export interface QuorumForecast {
  /**
   * `met` by those who have said they come; `at-risk` when it hangs on people who have not answered this call;
   * `not-met` when it would fail even if every one of them came.
   */
  readonly outlook: 'met' | 'at-risk' | 'not-met';
  /** Counting only those who have said, for the present call, that they or a deputy come. Names what is missing. */
  readonly sure: QuorumVerdict;
  /** Counting also everybody who has not answered the present call. */
  readonly atBest: QuorumVerdict;
  /** The shortest useful list. */
  readonly ringFirst: readonly SeatToRing[];
  /** Each could stand in for somebody on that list. */
  readonly ringAlso: readonly SeatToRing[];
}

/** The likeliest to come are rung first; apologies are asked to think again only after those. */
const RINGING_ORDER: readonly SeatToRing['because'][] = ['confirm-again', 'not-answered', 'apologies'];

/** How the quorum of a coming meeting looks from the answers so far. */
export function forecastQuorum(input: {
  readonly rule: QuorumRule;
  readonly meeting: Pick<Meeting, 'id' | 'call' | 'groupId' | 'invitedSeatIds'>;
  readonly table: readonly { readonly seat: Seat; readonly agency: Agency }[];
  readonly answers: readonly Answer[];
}): QuorumForecast {
  const { rule, meeting, answers } = input;
  const called = calledSeats(
    meeting,
    input.table.map(({ seat }) => seat),
  );
  const places = input.table.map(({ seat, agency }) => ({
    seat,
    agency,
    state: called.includes(seat) ? seatAnswer(seat, answers, meeting).state : ('not-called' as const),
  }));
  const assess = (rung: readonly SeatToRing[]): QuorumVerdict => assessQuorum(rule, tableOf(places, rung));

  const candidates = onePerPerson(places.flatMap(toRing)).sort((a, b) => rank(a) - rank(b));
  const sure = assess([]);
  const atBest = assess(candidates.filter(({ because }) => because !== 'apologies'));
  const ring = whoToRing(candidates, (coming) => assess(coming).met);
  return {
    outlook: sure.met ? 'met' : atBest.met ? 'at-risk' : 'not-met',
    sure,
    atBest,
    ringFirst: ring.first,
    ringAlso: ring.others,
  };
}

type ForecastPlace = Omit<TablePlace, 'representedBy'> & { readonly state: SeatState | 'not-called' };

function tableOf(places: readonly ForecastPlace[], coming: readonly SeatToRing[]): Table {
  const people = new Set(coming.map(({ personId }) => personId));
  return places.map(({ seat, agency, state }) => {
    const rung = state !== 'not-called' && seat.personId !== null && people.has(seat.personId);
    const comes = rung || state === 'in-person' || state === 'online';
    return { seat, agency, representedBy: comes ? 'member' : state === 'deputy' ? 'deputy' : null };
  });
}

function toRing({ seat, state }: ForecastPlace): readonly SeatToRing[] {
  if (seat.personId === null || seat.standing !== 'member') return [];
  if (!isAwaited(state) && state !== 'apologies') return [];
  return [{ seatId: seat.id, agencyId: seat.agencyId, personId: seat.personId, because: state }];
}

/** Somebody with two seats is rung once; both seats are filled when they come. */
function onePerPerson(seats: readonly SeatToRing[]): SeatToRing[] {
  return seats.filter(({ personId }, index) => seats.findIndex((other) => other.personId === personId) === index);
}

function rank({ because }: SeatToRing): number {
  return RINGING_ORDER.indexOf(because);
}
