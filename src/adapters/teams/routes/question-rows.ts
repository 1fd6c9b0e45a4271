import type { MeetingView } from '../../../core/meetings/meeting-view.js';
import { ACTION_QUESTIONS } from './actions/action-questions.js';
import { ADVICE_QUESTIONS } from './guidance/advice-questions.js';
import { GUIDANCE_QUESTIONS } from './guidance/guidance-questions.js';
import { FIGURE_QUESTIONS } from './figures/figure-questions.js';
import { NOTICE_QUESTIONS } from './notice-questions.js';
import { findMentionedMeeting } from '../../../core/questions/find-mentioned-meeting.js';
import type { MeetingMention } from '../../../core/questions/question.js';
import { cancelFormCard } from '../../cards/cancel-form-card.js';
import { noticeCard } from '../../cards/notice-card.js';
import { presentHead } from '../../cards/presenters/present-meeting.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { attendanceYear } from './attendance-year.js';
import { deliveries } from './delivery-rows.js';
import { editAgendaCard } from './edit-agenda-card.js';
import { noMeetingCard } from './find-meeting.js';
import { notUnderstoodCard, thanksCard, whoAmICard } from './small-talk.js';
import { meetingForm } from './meeting-form.js';
import { emptyBoard } from './board/board-rows.js';
import { helpFor } from './plain-cards.js';
import type { QuestionRows } from './question-row.js';
import { anotherForm } from './record-for-another.js';
import { registerForMeeting } from './register-cards.js';
import { howToSendAnAgenda } from './read-sent-agenda.js';
import { showAgenda, showComing, showMeetings, showOwnAnswer, showQuorum } from './show-cards.js';
import type { Turn } from './turn.js';
import { placeForm } from './welcome.js';

type Show = (view: MeetingView) => RenderedCard | Promise<RenderedCard>;

/** Shows the meeting that was meant, or says that none fits. */
async function about(
  turn: Turn,
  mention: MeetingMention,
  otherwise: 'next' | 'last',
  show: Show,
): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const view = await findMentionedMeeting(deps.meetings, { principal, mention, otherwise });
  if (view !== null) return show(view);
  const { which, groupWords } = mention;
  if ((which === null || which === 'next') && groupWords.length === 0) return noMeetingCard(turn);
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'I found no such meeting',
    what: 'None of the meetings you may see fits that.',
    buttons: [{ title: 'Show the meetings', verb: 'meeting.mine' }],
  });
}

/** Everything that can be asked in words. What changes something only opens a card to confirm on. */
export const QUESTION_ROWS: QuestionRows = {
  help: {
    permission: 'help.read',
    where: 'anywhere',
    answer: (turn) => emptyBoard(turn) ?? helpFor(turn.deps.cards, turn.principal),
  },
  greeting: {
    permission: 'help.read',
    where: 'anywhere',
    answer: ({ deps, principal }) => helpFor(deps.cards, principal),
  },
  thanks: { permission: 'help.read', where: 'anywhere', answer: thanksCard },
  'who-am-i': { permission: 'help.read', where: 'one-to-one', answer: whoAmICard },
  'next-meeting': {
    permission: 'meeting.read',
    where: 'anywhere',
    answer: (turn, question) => about(turn, question.mentionsMeeting, 'next', (view) => showAgenda(turn, view)),
  },
  agenda: {
    permission: 'meeting.read',
    where: 'anywhere',
    answer: (turn, question) => about(turn, question.mentionsMeeting, 'next', (view) => showAgenda(turn, view)),
  },
  coming: {
    permission: 'attendance.read',
    where: 'anywhere',
    answer: (turn, question) => about(turn, question.mentionsMeeting, 'next', (view) => showComing(turn, view)),
  },
  quorum: {
    permission: 'attendance.read',
    where: 'anywhere',
    answer: (turn, question) => about(turn, question.mentionsMeeting, 'next', (view) => showQuorum(turn, view)),
  },
  'my-meetings': { permission: 'meeting.read', where: 'one-to-one', answer: (turn) => showMeetings(turn) },
  'my-answer': {
    permission: 'attendance.answer',
    where: 'one-to-one',
    answer: (turn, question) => about(turn, question.mentionsMeeting, 'next', (view) => showOwnAnswer(turn, view)),
  },
  'call-meeting': {
    permission: 'meeting.manage',
    where: 'one-to-one',
    answer: (turn, question) => about(turn, question.mentionsMeeting, 'next', (view) => showAgenda(turn, view)),
  },
  'new-meeting': { permission: 'meeting.manage', where: 'one-to-one', answer: (turn) => meetingForm(turn, null) },
  'change-meeting': {
    permission: 'meeting.manage',
    where: 'one-to-one',
    answer: (turn, question) => about(turn, question.mentionsMeeting, 'next', (view) => meetingForm(turn, view)),
  },
  'cancel-meeting': {
    permission: 'meeting.manage',
    where: 'one-to-one',
    answer: (turn, question) => about(turn, question.mentionsMeeting, 'next', (view) => cancelForm(turn, view)),
  },
  'edit-agenda': {
    permission: 'meeting.manage',
    where: 'one-to-one',
    answer: (turn, question) =>
      about(turn, question.mentionsMeeting, 'next', (view) => editAgendaCard(turn, view.meeting.id)),
  },
  'import-agenda': { permission: 'agenda.import', where: 'one-to-one', answer: howToSendAnAgenda },
  'pasted-agenda': { permission: 'agenda.import', where: 'one-to-one', answer: howToSendAnAgenda },
  register: {
    permission: 'register.confirm',
    where: 'one-to-one',
    answer: (turn, question) => about(turn, question.mentionsMeeting, 'last', (view) => registerForMeeting(turn, view)),
  },
  'record-for-another': {
    permission: 'attendance.record-for-another',
    where: 'one-to-one',
    answer: (turn, question) =>
      about(turn, question.mentionsMeeting, 'next', (view) => anotherForm(turn, view, null, [])),
  },
  'attendance-year': { permission: 'attendance.read', where: 'anywhere', answer: (turn) => attendanceYear(turn) },
  deliveries: {
    permission: 'deliveries.read',
    where: 'one-to-one',
    answer: (turn, { mentionsMeeting }) => deliveries(turn, mentionsMeeting.which === 'today' ? 1 : undefined),
  },
  ...ACTION_QUESTIONS,
  ...NOTICE_QUESTIONS,
  ...ADVICE_QUESTIONS,
  ...GUIDANCE_QUESTIONS,
  ...FIGURE_QUESTIONS,
  'use-place': { permission: 'meeting.manage', where: 'anywhere', answer: usePlaceForm },
  'not-understood': { permission: 'help.read', where: 'anywhere', answer: notUnderstoodCard },
};

export function cancelForm({ deps }: Turn, view: MeetingView): RenderedCard {
  const { meeting, table } = view;
  const told = meeting.status === 'called' ? table.filter(({ person }) => person !== null).length : 0;
  return cancelFormCard(deps.cards, { head: presentHead(view), version: meeting.version, told });
}

function usePlaceForm(turn: Turn): Promise<RenderedCard> | RenderedCard {
  if (turn.audience === 'shared') return placeForm(turn);
  return noticeCard(turn.deps.cards, {
    tone: 'neutral',
    title: 'Please say that in the channel or group chat itself',
    what: 'Mention me there and write “post here”. I then ask whose meetings belong there.',
  });
}
