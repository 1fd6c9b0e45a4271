import { nextMeeting } from '../../../../core/meetings/my-meetings.js';
import { findMentionedMeeting } from '../../../../core/questions/find-mentioned-meeting.js';
import { noMeetingCard } from '../find-meeting.js';
import type { QuestionRows } from '../question-row.js';
import { newActionForm } from './action-form.js';
import { filterFromQuestion } from './filter-from-question.js';
import { howToSendActions } from './import-cards.js';
import { listActionsCard } from './list-actions-card.js';
import { mattersArisingCard } from './matters-arising-card.js';
import { oneActionCard } from './one-action-card.js';

/** What can be asked of the action log in words. What changes something only opens a card to confirm on. */
export const ACTION_QUESTIONS: Pick<
  QuestionRows,
  'actions' | 'one-action' | 'add-action' | 'pasted-actions' | 'import-actions' | 'matters-arising'
> = {
  actions: {
    permission: 'actions.own',
    where: 'one-to-one',
    answer: async (turn, { asked }) => listActionsCard(turn, await filterFromQuestion(turn, asked), 1),
  },
  'one-action': { permission: 'actions.own', where: 'one-to-one', answer: oneActionCard },
  'add-action': {
    permission: 'actions.manage',
    where: 'one-to-one',
    answer: (turn, { said }) => newActionForm(turn, said),
  },
  'pasted-actions': { permission: 'actions.manage', where: 'one-to-one', answer: howToSendActions },
  'import-actions': { permission: 'actions.manage', where: 'one-to-one', answer: howToSendActions },
  'matters-arising': {
    permission: 'actions.read',
    where: 'one-to-one',
    answer: async (turn, { mentionsMeeting }) => {
      const { deps, principal } = turn;
      const asked = { principal, mention: mentionsMeeting, otherwise: 'next' } as const;
      const view =
        (await findMentionedMeeting(deps.meetings, asked)) ?? (await nextMeeting(deps.meetings, { principal }));
      return view === null ? noMeetingCard(turn) : mattersArisingCard(turn, view.meeting.id, 1);
    },
  },
};
