import { showAttendanceYear } from '../../../core/meetings/register/show-attendance-year.js';
import { attendanceYearCard } from '../../cards/attendance-year-card.js';
import { noticeCard } from '../../cards/notice-card.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { Turn } from './turn.js';

/** Attendance by agency over the year, with the spreadsheet for the annual report behind a link that lasts a short while. */
export async function attendanceYear({ deps, principal, audience }: Turn): Promise<RenderedCard> {
  const boardId = principal.board.id;
  const shown = await showAttendanceYear(deps.meetings, { boardId, startYear: null });
  if (shown === null) {
    return noticeCard(deps.cards, { tone: 'neutral', title: 'There is no main board to count for yet' });
  }
  const { year, agencies, confirmed, unconfirmed } = shown;
  return attendanceYearCard(deps.cards, {
    board: principal.board.name,
    period: `April ${year.startYear} to March ${year.startYear + 1}`,
    confirmedMeetings: confirmed,
    unconfirmedMeetings: unconfirmed,
    agencies,
    csvUrl: audience === 'member' && confirmed > 0 ? deps.links.attendanceYear(boardId, year.startYear) : null,
  });
}
