import type { BoardId, MeetingId } from '../../../core/shared/ids.js';

/** The bot's own signed links that a card may carry. */
export interface Links {
  /** The meeting's entry for a calendar. It holds nothing restricted and no names. */
  calendar(boardId: BoardId, meetingId: MeetingId): string;
  /** Attendance by agency as a spreadsheet; works for a short while only. */
  attendanceYear(boardId: BoardId, startYear: number): string;
}
