import { LARGEST_CARD_BYTES } from './fill-card.js';
import type { RenderedCard } from './rendered-card.js';

/** Whether a card's content is small enough for Teams, which counts it as UTF-16. */
export function fitsTeams(content: RenderedCard['content']): boolean {
  return Buffer.byteLength(JSON.stringify(content), 'utf16le') <= LARGEST_CARD_BYTES;
}
