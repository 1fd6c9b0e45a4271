import { fitsTeams } from './fits-teams.js';
import type { RenderedCard } from './rendered-card.js';

export const REPEAT_LINE = 'This may be a repeat: I could not tell whether the first one reached you.';

/** The same card, whose first line says that it may be a repeat; without that line where it would grow too large for Teams. */
export function markRepeat(card: RenderedCard): RenderedCard {
  const { body } = card.content;
  const line = { type: 'TextBlock', text: REPEAT_LINE, wrap: true, size: 'Small', weight: 'Bolder' };
  const content = { ...card.content, body: [line, ...(Array.isArray(body) ? (body as readonly unknown[]) : [])] };
  return fitsTeams(content) ? { ...card, content } : card;
}
