import { z } from 'zod';
import { signRegister } from '../../../core/meetings/register/sign-register.js';
import { asId, type MeetingId } from '../../../core/shared/ids.js';
import { actionRow, type ActionRow } from './action-row.js';
import { attendanceYear } from './attendance-year.js';
import { withLastMeeting } from './find-meeting.js';
import { givenId } from './given-id.js';
import { aboutMeeting } from './meeting-rows.js';
import { notFoundCard } from './plain-cards.js';
import { readRegister } from './read-register.js';
import { registerForMeeting, registerPage, signedCard } from './register-cards.js';

/** After the meeting: who was there, and over the year. */
export const REGISTER_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'register.show',
    permission: 'register.confirm',
    payload: aboutMeeting,
    answer: (turn, { meetingId }) => withLastMeeting(turn, meetingId, (view) => registerForMeeting(turn, view)),
  }),
  actionRow({
    verb: 'register.confirm',
    permission: 'register.confirm',
    payload: z.looseObject({
      meetingId: givenId,
      page: z.coerce.number().int().positive().max(20).default(1),
    }),
    answer: async (turn, data) => {
      const { deps, principal } = turn;
      const meetingId = asId<MeetingId>(data.meetingId);
      const typed = readRegister(data);
      const next = await registerPage(turn, { meetingId, typed, page: data.page });
      if (next !== null) return next;
      const signed = await signRegister(deps.meetings, { principal, meetingId, entries: typed });
      return signed.status === 'decided' ? signedCard(turn, signed, typed) : notFoundCard(turn);
    },
  }),
  actionRow({
    verb: 'attendance.year',
    permission: 'attendance.read',
    where: 'anywhere',
    does: 'looks',
    payload: z.unknown(),
    answer: (turn) => attendanceYear(turn),
  }),
];
