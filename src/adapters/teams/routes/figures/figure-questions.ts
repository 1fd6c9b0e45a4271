import { askAboutFigures, type AskedAboutFigures } from '../../../../core/performance/answering/ask-about-figures.js';
import { followUpFigures } from '../../../../core/performance/answering/follow-up-figures.js';
import { keepShownFigures } from '../../../../core/performance/answering/keep-shown-figures.js';
import { readDanger } from '../../../../core/questions/read-danger.js';
import { wordsOf } from '../../../../core/questions/words-of.js';
import type { Question } from '../../../../core/questions/question.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { deniedCard, onlyOneToOne } from '../plain-cards.js';
import type { QuestionOf, QuestionRows } from '../question-row.js';
import type { Turn } from '../turn.js';
import { exportInWords } from './export-cards.js';
import { reportCard } from './report-cards.js';
import { targetInWords } from './target-cards.js';
import { metricAnswerCard, unansweredCard } from './figure-cards.js';

/** Figures asked for in words. They are the board's own, so they are answered one to one. */
export const FIGURE_QUESTIONS: Pick<QuestionRows, 'metrics' | 'data-report' | 'export-figures' | 'set-target'> = {
  metrics: { permission: 'figures.read', where: 'one-to-one', answer: figuresInWords },
  'data-report': { permission: 'figures.read', where: 'one-to-one', answer: (turn) => reportCard(turn, null) },
  'export-figures': {
    permission: 'figures.read',
    where: 'one-to-one',
    answer: (turn, { said }) => exportInWords(turn, said),
  },
  'set-target': {
    permission: 'figures.import',
    where: 'one-to-one',
    answer: (turn, { said }) => targetInWords(turn, said),
  },
};

async function figuresInWords(turn: Turn, { said }: Pick<QuestionOf<'metrics'>, 'said'>): Promise<RenderedCard> {
  return askedCard(turn, await askAboutFigures(turn.deps.figures, { principal: turn.principal, said }));
}

/** Words that name a kind of question of their own are read as that, whatever was shown before. */
const MAY_FOLLOW: ReadonlySet<Question['kind']> = new Set(['metrics', 'not-understood', 'guidance']);

/**
 * Words that go on from the figures that this person was last shown here: "and the quarter before?". Null where they do not, so
 * that they are read as any others; a danger told is never taken for one.
 */
export async function followUpInWords(turn: Turn, question: Question, said: string): Promise<RenderedCard | null> {
  if (!MAY_FOLLOW.has(question.kind) || isWorry(question, said)) return null;
  const { deps, principal, activity } = turn;
  const { conversationId } = activity.address;
  const followed = await followUpFigures(deps.figures, { principal, conversationId, said });
  if (followed.status === 'not-a-follow-up') return null;
  if (turn.audience === 'shared') return onlyOneToOne(turn);
  if (followed.status !== 'no-reasons') return askedCard(turn, followed);
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'The figures do not say why',
    what: 'They count what happened, and give no reason for it. The people who bring them in may know more.',
    kept: 'I have kept nothing of what you typed.',
  });
}

/** Words about a child come first as a worry, but for "same for boys" without a word of danger, which only figures answer. */
function isWorry(question: Question, said: string): boolean {
  if (question.kind !== 'guidance' || !question.danger) return false;
  return !SAME_FOR.test(said) || readDanger(wordsOf(said));
}

const SAME_FOR = /^\W*(?:(?:and|ok|but) )?(?:the )?same (?:again |thing |figures? )?for [\w' -]{1,30}\W*$/iu;

async function askedCard(turn: Turn, asked: AskedAboutFigures): Promise<RenderedCard> {
  switch (asked.status) {
    case 'denied':
      return deniedCard(turn);
    case 'answered': {
      const { deps, principal, activity } = turn;
      const { question, answer } = asked;
      await keepShownFigures(deps.figures, {
        principal,
        conversationId: activity.address.conversationId,
        question,
        answer,
      });
      return metricAnswerCard(turn, answer);
    }
    case 'not-answered':
      return unansweredCard(turn, asked.reading, asked.catalogue);
  }
}
