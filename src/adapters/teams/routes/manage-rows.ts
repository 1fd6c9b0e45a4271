import { z } from 'zod';
import { callMeeting } from '../../../core/meetings/calling/call-meeting.js';
import { callOffMeeting } from '../../../core/meetings/calling/call-off-meeting.js';
import { usePlace } from '../../../core/meetings/calling/use-place.js';
import { cleanText } from '../../../core/shared/clean-text.js';
import { asId, type GroupId, type MeetingId } from '../../../core/shared/ids.js';
import { noticeCard } from '../../cards/notice-card.js';
import { givenId } from './given-id.js';
import { cancelForm } from './question-rows.js';
import { actionRow, type ActionRow } from './action-row.js';
import { calledCard, calledOffCard } from './manage-outcomes.js';
import { meetingForm } from './meeting-form.js';
import { withMeeting } from './find-meeting.js';
import { aboutMeeting } from './meeting-rows.js';
import { malformedCard, notFoundCard } from './plain-cards.js';
import { meetingFormPayload, saveMeeting } from './save-meeting.js';
import { wholeConversation } from './whole-conversation.js';

const LONGEST_REASON = 300;

/** What the business manager and the chair do to meetings and to the places where shared cards go. */
export const MANAGE_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'meeting.form',
    permission: 'meeting.manage',
    payload: aboutMeeting,
    answer: (turn, data) =>
      data.meetingId === undefined
        ? meetingForm(turn, null)
        : withMeeting(turn, data.meetingId, (view) => meetingForm(turn, view)),
  }),
  actionRow({ verb: 'meeting.save', permission: 'meeting.manage', payload: meetingFormPayload, answer: saveMeeting }),
  actionRow({
    verb: 'meeting.call',
    permission: 'meeting.manage',
    payload: z.object({ meetingId: givenId }),
    answer: async (turn, data) => {
      const { deps, principal } = turn;
      const called = await callMeeting(deps.meetings, { principal, meetingId: asId<MeetingId>(data.meetingId) });
      return called.status === 'not-found' ? notFoundCard(turn) : calledCard(turn, called);
    },
  }),
  actionRow({
    verb: 'meeting.cancel-form',
    permission: 'meeting.manage',
    payload: aboutMeeting,
    answer: (turn, data) => withMeeting(turn, data.meetingId, (view) => cancelForm(turn, view)),
  }),
  actionRow({
    verb: 'meeting.cancel',
    permission: 'meeting.manage',
    payload: z.object({ meetingId: givenId, because: z.string().max(4_000).transform(cleanText) }),
    answer: async (turn, data) => {
      const { deps, principal } = turn;
      const because = data.because.slice(0, LONGEST_REASON);
      const request = {
        principal,
        meetingId: asId<MeetingId>(data.meetingId),
        because: because === '' ? null : because,
      };
      const called = await callOffMeeting(deps.meetings, request);
      return called.status === 'not-found' ? notFoundCard(turn) : calledOffCard(turn, called);
    },
  }),
  actionRow({
    verb: 'place.choose',
    permission: 'meeting.manage',
    where: 'anywhere',
    payload: z.object({ groupId: givenId }),
    answer: async (turn, data) => {
      const { deps, principal, activity } = turn;
      const { address } = activity;
      if (address.kind === 'personal') return malformedCard(turn);
      const { serviceUrl, botId } = address;
      const conversationId = wholeConversation(address.conversationId);
      const used = await usePlace(deps.meetings, {
        principal,
        groupId: asId<GroupId>(data.groupId),
        kind: address.kind === 'channel' ? 'channel' : 'group-chat',
        conversationId,
        serviceUrl,
        botId,
      });
      if (used.status === 'no-such-group') return malformedCard(turn);
      return noticeCard(deps.cards, {
        tone: 'good',
        title: `I post here for: ${used.groupName}`,
        what: 'When an agenda goes out, it appears here with who is coming, counted by agency.',
        ...(used.shared > 0 ? { next: 'A meeting has been called already: its cards follow.' } : {}),
      });
    },
  }),
];
