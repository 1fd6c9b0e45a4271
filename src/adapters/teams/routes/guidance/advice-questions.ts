import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import type { QuestionRows } from '../question-row.js';
import type { Turn } from '../turn.js';
import { askForm, advisersChatForm } from './advice-cards.js';
import { versionsCard } from './version-cards.js';
import { wordsCard } from './word-cards.js';

/** What can be asked in words about the duty adviser, about the words people use, and about the document's versions. */
export const ADVICE_QUESTIONS: Pick<
  QuestionRows,
  'ask-adviser' | 'advisers-chat' | 'guidance-words' | 'guidance-versions'
> = {
  'ask-adviser': { permission: 'advice.ask', where: 'one-to-one', answer: (turn) => askForm(turn) },
  'advisers-chat': { permission: 'meeting.manage', where: 'anywhere', answer: advisersChat },
  'guidance-words': { permission: 'guidance.improve', where: 'one-to-one', answer: (turn) => wordsCard(turn) },
  'guidance-versions': { permission: 'guidance.read', where: 'anywhere', answer: (turn) => versionsCard(turn) },
};

function advisersChat(turn: Turn): Promise<RenderedCard> | RenderedCard {
  if (turn.audience === 'shared') return advisersChatForm(turn);
  return noticeCard(turn.deps.cards, {
    tone: 'neutral',
    title: 'Please say that in the channel or group chat itself',
    what: 'Mention me there and write “use this chat for the duty adviser”. Everybody in it can then read what is asked.',
  });
}
