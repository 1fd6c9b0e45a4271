import { z } from 'zod';
import { attendanceChangeSchema } from '../../../core/meetings/attendance/attendance-change.js';
import { recordAttendance } from '../../../core/meetings/attendance/record-attendance.js';
import { asId, type MeetingId, type PersonId } from '../../../core/shared/ids.js';
import type { ActionRow } from './action-row.js';
import { actionRow } from './action-row.js';
import { givenId } from './given-id.js';
import { ownOutcomeCard } from './own-outcome.js';
import { withMeeting } from './find-meeting.js';
import { aboutMeeting } from './meeting-rows.js';
import { anotherForm, anothersOutcomeCard } from './record-for-another.js';

const ids = { meetingId: givenId, call: z.coerce.number().int().positive() };
const ownAnswer = z.object(ids).and(attendanceChangeSchema);
const anothersAnswer = z.object({ ...ids, personId: givenId }).and(attendanceChangeSchema);

/** Answers to a meeting: one's own, and those the business manager records for somebody else. */
export const ATTENDANCE_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'attendance.answer',
    permission: 'attendance.answer',
    payload: ownAnswer,
    answer: async (turn, { meetingId, call, ...change }) => {
      const { deps, principal } = turn;
      const request = { principal, meetingId: asId<MeetingId>(meetingId), call, change };
      return ownOutcomeCard(turn, await recordAttendance(deps.meetings, request));
    },
  }),
  actionRow({
    verb: 'attendance.other-form',
    permission: 'attendance.record-for-another',
    payload: aboutMeeting,
    answer: (turn, { meetingId }) => withMeeting(turn, meetingId, (view) => anotherForm(turn, view, null, [])),
  }),
  actionRow({
    verb: 'attendance.other',
    permission: 'attendance.record-for-another',
    payload: anothersAnswer,
    answer: async (turn, { meetingId, call, personId, ...change }) => {
      const { deps, principal } = turn;
      const forPersonId = asId<PersonId>(personId);
      const request = { principal, meetingId: asId<MeetingId>(meetingId), call, change, forPersonId };
      const recorded = await recordAttendance(deps.meetings, request);
      return anothersOutcomeCard(turn, { recorded, forPersonId, change });
    },
  }),
];
