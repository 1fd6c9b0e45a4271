import type { Cards } from './create-cards.js';
import { headData, type MeetingHead } from './meeting-head.js';
import type { RenderedCard } from './rendered-card.js';

export interface CancelFormView {
  readonly head: MeetingHead;
  readonly version: number;
  /** How many people will be told; 0 when nobody had been asked yet. */
  readonly told: number;
}

/** Asks for the reason before a meeting is cancelled, and says beforehand who will be told. */
export function cancelFormCard(cards: Cards, { head, version, told }: CancelFormView): RenderedCard {
  return cards.fill({
    template: 'cancel-form',
    summary: `Cancel ${head.title}, ${head.day}?`,
    data: { head: headData(cards, head), version, told: toldLine(told) },
  });
}

function toldLine(told: number): string {
  if (told === 0) return 'Nobody has been asked to this meeting yet, so nobody will be told.';
  const people = told === 1 ? '1 person' : `${told} people`;
  return `${people} will be told that it is cancelled, and why.`;
}
