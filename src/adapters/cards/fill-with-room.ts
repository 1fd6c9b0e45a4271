import type { Cards } from './create-cards.js';
import type { FillRequest } from './fill-card.js';
import type { RenderedCard } from './rendered-card.js';
import { leavesRoomForStamp } from './stamp-card.js';

/**
 * For a card that goes out as a notice: the fullest version that can still be stamped and marked as a repeat, since what
 * proves its arrival is worth a name or two less. Where none can, the fullest that fits.
 */
export function fillWithRoom(cards: Cards, requests: readonly FillRequest[]): RenderedCard {
  for (const index of requests.keys()) {
    const card = cards.fillFirstThatFits(requests.slice(index));
    if (leavesRoomForStamp(card)) return card;
  }
  return cards.fillFirstThatFits(requests);
}
