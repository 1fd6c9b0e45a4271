import type { RenderedCard } from '../../cards/rendered-card.js';

/** The body of an answer to a tap. Never empty: an empty or late one makes Teams run the tap again. */
export type InvokeAnswer =
  | {
      readonly statusCode: 200;
      readonly type: 'application/vnd.microsoft.card.adaptive';
      readonly value: RenderedCard['content'];
    }
  | { readonly statusCode: 200; readonly type: 'application/vnd.microsoft.activity.message'; readonly value: string };

/** Answers a tap with a card, which replaces the tapped one in the eyes of the one who tapped. */
export function cardAnswer(card: RenderedCard): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card.content };
}

/** Answers a tap with a few words shown in passing; the tapped card stays as it is. */
export function wordsAnswer(words: string): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words };
}
