import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';

export interface SettleDoubtView {
  readonly flagId: string;
  /** The doubt as a sentence; '' where the card that asked did not carry it. */
  readonly doubt: string;
}

/** What an analyst is asked about a doubtful figure. */
export function settleDoubtCard(cards: Cards, { flagId, doubt }: SettleDoubtView): RenderedCard {
  return cards.fill({
    template: 'settle-doubt',
    summary: 'What is right about this figure?',
    data: { flagId, hasDoubt: doubt !== '', doubt },
  });
}
