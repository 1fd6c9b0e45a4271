import type { CardData } from '../../src/adapters/cards/card-data.js';
import { createCards, type Cards } from '../../src/adapters/cards/create-cards.js';
import type { FillRequest } from '../../src/adapters/cards/fill-card.js';

export const cards: Cards = createCards({ allowLoopback: false });

/** Cards which remember what the card sent in the end was filled with. */
export function recordingCards(): { readonly cards: Cards; readonly filled: () => FillRequest } {
  const kept: { request: FillRequest | null } = { request: null };
  const fill = (request: FillRequest): ReturnType<Cards['fill']> => {
    const card = cards.fill(request);
    kept.request = request;
    return card;
  };
  const fillFirstThatFits: Cards['fillFirstThatFits'] = (requests) => {
    const card = cards.fillFirstThatFits(requests);
    kept.request = requests.find((request) => same(cards, request, card.content)) ?? null;
    return card;
  };
  return {
    cards: { ...cards, fill, fillFirstThatFits },
    filled: () => kept.request ?? { template: '', summary: '', data: {} satisfies CardData },
  };
}

function same(using: Cards, request: FillRequest, content: unknown): boolean {
  try {
    return JSON.stringify(using.fill(request).content) === JSON.stringify(content);
  } catch {
    return false;
  }
}
