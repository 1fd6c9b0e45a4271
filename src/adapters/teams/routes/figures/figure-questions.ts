import { askAboutFigures } from '../../../../core/performance/answering/ask-about-figures.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { deniedCard } from '../plain-cards.js';
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
  const asked = await askAboutFigures(turn.deps.figures, { principal: turn.principal, said });
  switch (asked.status) {
    case 'denied':
      return deniedCard(turn);
    case 'answered':
      return metricAnswerCard(turn, asked.answer);
    case 'not-answered':
      return unansweredCard(turn, asked.reading, asked.catalogue);
  }
}
