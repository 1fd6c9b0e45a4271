import type { Board, Group } from '../people/board.js';
import type { Person } from '../people/person.js';
import type { SeatedPerson } from '../people/ports.js';
import type { MeetingId } from '../shared/ids.js';
import type { Agenda } from './agenda/agenda.js';
import type { Answer } from './attendance/attendance.js';
import { calledSeats } from './called-seats.js';
import type { Meeting } from './meeting.js';
import type { MeetingsTx } from './ports.js';

/** A meeting with all that its cards are made of. */
export interface MeetingView {
  readonly board: Board;
  readonly group: Group;
  readonly meeting: Meeting;
  readonly agenda: Agenda | null;
  /** The seats expected at this meeting, in the order of the list of members; vacant ones included. */
  readonly table: readonly SeatedPerson[];
  readonly answers: readonly Answer[];
}

/** What one person is to a meeting: their seat and the answer that stands. */
export interface OwnPart {
  readonly seated: SeatedPerson;
  readonly answer: Answer | null;
}

/** Loads a meeting of this board; null when the board has no such meeting. */
export async function loadMeetingView(tx: MeetingsTx, board: Board, meetingId: MeetingId): Promise<MeetingView | null> {
  const meeting = await tx.meetings.find(board.id, meetingId);
  if (meeting === null) return null;
  const group = (await tx.people.groups(board.id)).find(({ id }) => id === meeting.groupId);
  if (group === undefined) return null;
  const agenda = await tx.agendas.latest(meetingId);
  const table = await tx.people.tableOf(board.id, group.id);
  const answers = await tx.answers.of(meetingId);
  const called = new Set(
    calledSeats(
      meeting,
      table.map(({ seat }) => seat),
    ).map(({ id }) => id),
  );
  return { board, group, meeting, agenda, table: table.filter(({ seat }) => called.has(seat.id)), answers };
}

/** The person's own seat and answer; null for somebody without a seat at this meeting. */
export function ownPart(view: Pick<MeetingView, 'table' | 'answers'>, person: Person | null): OwnPart | null {
  if (person === null) return null;
  const seated = view.table.find(({ seat }) => seat.personId === person.id);
  if (seated === undefined) return null;
  return { seated, answer: view.answers.find(({ personId }) => personId === person.id) ?? null };
}
