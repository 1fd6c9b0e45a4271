import type { BoardId } from '../../shared/ids.js';
import { financialYearOf, type FinancialYear } from '../../shared/financial-year.js';
import { attendanceOverYear, type AgencyAttendance, type HeldMeeting } from './attendance-over-year.js';
import type { MeetingsPorts } from '../ports.js';

/** No board meets more often in a year. */
const MOST_MEETINGS = 60;

export interface AttendanceYear {
  readonly year: FinancialYear;
  readonly confirmed: number;
  /** Meetings of the year that were held or called and have no confirmed register yet. */
  readonly unconfirmed: number;
  readonly agencies: readonly AgencyAttendance[];
}

/**
 * Attendance by agency at the main board over a financial year (April to March), as its annual report needs it:
 * agencies and members counted apart. Without a year, that of the latest meeting with a confirmed register.
 */
export async function showAttendanceYear(
  ports: MeetingsPorts,
  { boardId, startYear }: { readonly boardId: BoardId; readonly startYear: number | null },
): Promise<AttendanceYear | null> {
  const now = ports.clock.now();
  return ports.transact(async (tx) => {
    const group = (await tx.people.groups(boardId)).find(({ kind }) => kind === 'board');
    if (group === undefined) return null;
    const about = { boardId, groupId: group.id, order: 'latest-first' } as const;
    const latest = await tx.meetings.search({ ...about, statuses: ['held'], limit: 1 });
    const year = financialYearOf(startYear ?? latest[0]?.startsAt ?? now);
    const statuses = ['called', 'held'] as const;
    const meetings = await tx.meetings.search({
      ...about,
      statuses,
      from: year.from,
      before: year.until,
      limit: MOST_MEETINGS,
    });
    const table = await tx.people.tableOf(boardId, group.id);
    const seats = table.map(({ seat }) => seat);
    const held: HeldMeeting[] = [];
    let unconfirmed = 0;
    for (const meeting of meetings) {
      const register = await tx.register.of(meeting.id);
      if (register !== null) held.push({ meeting, seats, register: register.entries });
      else if (meeting.startsAt.epochMilliseconds < now.epochMilliseconds) unconfirmed += 1;
    }
    const agencies = [...new Map(table.map(({ agency }) => [agency.id, agency])).values()];
    return { year, confirmed: held.length, unconfirmed, agencies: attendanceOverYear(held, agencies) };
  });
}
