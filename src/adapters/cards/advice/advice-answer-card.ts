import { textLines } from '../announcements/text-lines.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';

export interface AdviceAnswerView {
  readonly board: string;
  /** Who answers, by role. */
  readonly adviser: string;
  readonly answeredAt: string;
  readonly answer: string;
  /** What they had written. */
  readonly asked: string;
  readonly askedAt: string;
  /** How many days both are kept after the last step. */
  readonly days: number;
}

/** The duty adviser's answer, one to one to whoever asked. */
export function adviceAnswerCard(cards: Cards, view: AdviceAnswerView): RenderedCard {
  const { board, adviser, answeredAt, askedAt } = view;
  return cards.fill({
    template: 'advice-answer',
    // The words themselves stay off a locked screen.
    summary: 'The duty adviser has answered you',
    data: {
      board,
      from: `${adviser}, ${answeredAt}`,
      answer: textLines(view.answer),
      askedAt: `You asked on ${askedAt}`,
      lines: textLines(view.asked),
      kept: `I keep both until ${view.days} days after this has been dealt with. This chat keeps its own copy.`,
    },
  });
}
