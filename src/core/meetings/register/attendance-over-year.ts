import type { Agency } from '../../people/agency.js';
import type { Seat } from '../../people/seat.js';
import type { AgencyId, MeetingId } from '../../shared/ids.js';
import { formatShortDay, londonDay } from '../../shared/london.js';
import { calledSeats } from '../called-seats.js';
import type { Meeting } from '../meeting.js';
import type { RegisterEntry } from './register.js';

/**
 * A meeting that was held, with its confirmed register and the seats its group had on the day: an agency that joined later
 * has no seat there. Who held a seat is read from the register, which has a line for every seat that was filled.
 */
export interface HeldMeeting {
  readonly meeting: Pick<Meeting, 'id' | 'groupId' | 'invitedSeatIds' | 'startsAt'>;
  readonly seats: readonly Seat[];
  readonly register: readonly RegisterEntry[];
}

/** So many attended of so many expected. `percent` is whole, and null when nothing was expected: never 0 or 100 of nothing. */
export interface AttendanceShare {
  readonly attended: number;
  readonly expected: number;
  readonly percent: number | null;
}

/** How an agency was represented at one meeting: the best of its seats. `not-expected`: it had no call to be there. */
export type AgencyPresence = 'member' | 'deputy' | 'apologies' | 'absent' | 'vacant' | 'not-expected';

export interface AgencyAttendance {
  readonly agencyId: AgencyId;
  readonly agencyName: string;
  readonly agencyShortName: string;
  /** Meetings at which somebody was there for the agency, member or deputy. */
  readonly agency: AttendanceShare;
  /** Members' own attendance, summed over the agency's filled seats: a deputy does not count here. */
  readonly member: AttendanceShare;
  /** Earliest meeting first. */
  readonly meetings: readonly {
    readonly meetingId: MeetingId;
    readonly startsAt: HeldMeeting['meeting']['startsAt'];
    readonly presence: AgencyPresence;
  }[];
}

/**
 * Attendance by agency over a set of held meetings, such as a year's for the annual report. Two questions, two figures:
 *
 * - Was the agency there? One of its seats suffices, taken by member or deputy. A vacant seat counts against the agency
 *   if no other of its seats was taken: filling it is the agency's own duty, and a year of nobody must not read as blank.
 * - Did the members come themselves? Each filled seat at each meeting is one expectation. A vacant seat is nobody's
 *   absence, so it is left out, even when somebody sat in it for the agency.
 *
 * Only member seats count. A meeting is left out for an agency with no seat then, and for one invited only when required
 * that was neither invited nor came; when such an agency came unasked, the meeting counts as expected and attended.
 */
export function attendanceOverYear(
  held: readonly HeldMeeting[],
  agencies: readonly Agency[],
): readonly AgencyAttendance[] {
  const inOrder = [...held].sort((a, b) => a.meeting.startsAt.epochMilliseconds - b.meeting.startsAt.epochMilliseconds);
  return agencies.map((agency) => {
    const days = inOrder.map((meeting) => ({ meeting: meeting.meeting, lines: linesOf(agency.id, meeting) }));
    const meetings = days.map(({ meeting, lines }) => ({
      meetingId: meeting.id,
      startsAt: meeting.startsAt,
      presence: presenceOf(lines),
    }));
    const expected = meetings.filter(({ presence }) => presence !== 'not-expected');
    const members = days.flatMap(({ lines }) => lines).filter(wasFilled);
    return {
      agencyId: agency.id,
      agencyName: agency.name,
      agencyShortName: agency.shortName,
      agency: share(
        expected.filter(({ presence }) => presence === 'member' || presence === 'deputy').length,
        expected.length,
      ),
      member: share(members.filter(({ entry }) => entry?.status === 'present').length, members.length),
      meetings,
    };
  });
}

interface Line {
  readonly seat: Seat;
  readonly entry: RegisterEntry | null;
}

/** The seats from which the agency was expected at this meeting, or from which somebody came, with the register's word. */
function linesOf(agencyId: AgencyId, { meeting, seats, register }: HeldMeeting): readonly Line[] {
  const called = calledSeats(meeting, seats);
  return seats
    .filter((seat) => seat.agencyId === agencyId && seat.standing === 'member')
    .map((seat) => ({ seat, entry: register.find(({ seatId }) => seatId === seat.id) ?? null }))
    .filter(({ seat, entry }) => called.includes(seat) || entry?.status === 'present' || entry?.status === 'deputy');
}

/** Without a line in the register nobody held the seat that day; a deputy in a seat without a holder sat for the agency alone. */
function wasFilled({ seat, entry }: Line): boolean {
  return entry !== null && (entry.status !== 'deputy' || seat.personId !== null);
}

function presenceOf(lines: readonly Line[]): AgencyPresence {
  const has = (status: RegisterEntry['status']): boolean => lines.some(({ entry }) => entry?.status === status);
  if (lines.length === 0) return 'not-expected';
  if (has('present')) return 'member';
  if (has('deputy')) return 'deputy';
  if (has('apologies')) return 'apologies';
  return has('absent') ? 'absent' : 'vacant';
}

function share(attended: number, expected: number): AttendanceShare {
  return { attended, expected, percent: expected === 0 ? null : Math.round((100 * attended) / expected) };
}

const PRESENCE_WORDS: Readonly<Record<AgencyPresence, string>> = {
  member: 'Member',
  deputy: 'Deputy',
  apologies: 'Apologies',
  absent: 'Absent',
  vacant: 'Vacant',
  'not-expected': 'Not expected',
};

/**
 * The same as rows for a table or a CSV file, a header first. Cells are plain values; whoever writes the file escapes them.
 * A share of nothing is null, an empty cell.
 */
export function attendanceRows(
  attendance: readonly AgencyAttendance[],
): readonly (readonly (string | number | null)[])[] {
  const dates = (attendance[0]?.meetings ?? []).map(({ startsAt }) => {
    const day = londonDay(startsAt);
    return `${formatShortDay(day)} ${day.year}`;
  });
  const header = ['Agency', 'Meetings expected', 'Agency attended', 'Agency attended (%)'];
  const memberHeader = ['Member attendances expected', 'Member attended', 'Member attended (%)'];
  return [
    [...header, ...memberHeader, ...dates],
    ...attendance.map(({ agencyName, agency, member, meetings }) => [
      agencyName,
      ...[agency, member].flatMap(({ expected, attended, percent }) => [expected, attended, percent]),
      ...meetings.map(({ presence }) => PRESENCE_WORDS[presence]),
    ]),
  ];
}
