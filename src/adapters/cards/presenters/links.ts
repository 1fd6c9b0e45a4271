import type { MeasureCode } from '../../../core/performance/measures/measure.js';
import type { BoardId, MeetingId, PersonId } from '../../../core/shared/ids.js';

/** The bot's own signed links that a card may carry. */
export interface Links {
  /** The meeting's entry for a calendar. It holds nothing restricted and no names. */
  calendar(boardId: BoardId, meetingId: MeetingId): string;
  /** Attendance by agency as a spreadsheet; works for a short while only. */
  attendanceYear(boardId: BoardId, startYear: number): string;
  /**
   * The figures of one measure, or of all, as a spreadsheet; works for a short while, and only as long as the person it is
   * made for may read figures. Null for somebody whom the board does not know.
   */
  figures(boardId: BoardId, personId: PersonId | null, measure: MeasureCode | null): string;
}
