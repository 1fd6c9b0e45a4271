import { z } from 'zod';
import { actionRow, type ActionRow } from './action-row.js';
import { withMeeting } from './find-meeting.js';
import { givenId } from './given-id.js';
import { helpFor } from './plain-cards.js';
import { showAgenda, showComing, showMeetings, showOwnAnswer, showQuorum } from './show-cards.js';

/** A button may name a meeting; without one the next is meant. Anything else in the data is left alone. */
export const aboutMeeting = z.object({ meetingId: givenId.optional() });

/** Presses that only look. */
export const MEETING_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'help.show',
    permission: 'help.read',
    where: 'anywhere',
    does: 'looks',
    payload: z.unknown(),
    answer: async ({ deps, principal }) => Promise.resolve(helpFor(deps.cards, principal)),
  }),
  actionRow({
    verb: 'meeting.next',
    permission: 'meeting.read',
    where: 'anywhere',
    does: 'looks',
    payload: aboutMeeting,
    answer: (turn, { meetingId }) => withMeeting(turn, meetingId, (view) => showAgenda(turn, view)),
  }),
  actionRow({
    verb: 'meeting.mine',
    permission: 'meeting.read',
    does: 'looks',
    payload: z.unknown(),
    answer: (turn) => showMeetings(turn),
  }),
  actionRow({
    verb: 'meeting.agenda',
    permission: 'meeting.read',
    where: 'anywhere',
    does: 'looks',
    payload: aboutMeeting,
    answer: (turn, { meetingId }) => withMeeting(turn, meetingId, (view) => showAgenda(turn, view)),
  }),
  actionRow({
    verb: 'meeting.coming',
    permission: 'attendance.read',
    where: 'anywhere',
    does: 'looks',
    payload: aboutMeeting,
    answer: (turn, { meetingId }) => withMeeting(turn, meetingId, (view) => showComing(turn, view)),
  }),
  actionRow({
    verb: 'meeting.quorum',
    permission: 'attendance.read',
    where: 'anywhere',
    does: 'looks',
    payload: aboutMeeting,
    answer: (turn, { meetingId }) => withMeeting(turn, meetingId, (view) => showQuorum(turn, view)),
  }),
  actionRow({
    verb: 'attendance.form',
    permission: 'attendance.answer',
    does: 'looks',
    payload: aboutMeeting,
    answer: (turn, { meetingId }) => withMeeting(turn, meetingId, (view) => showOwnAnswer(turn, view)),
  }),
];
