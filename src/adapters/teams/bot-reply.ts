import type { RenderedCard } from '../cards/rendered-card.js';

/**
 * What the bot answers to one activity.
 * - `card`: the answer. To a tap it replaces the card in the eyes of the one who tapped; with `alsoEdit` the stored
 *   message is rewritten too, for everybody, because Teams goes back to the stored card later
 *   (botbuilder-js #4635). Set it only for a card that everybody in the conversation may see.
 * - `cards`: the first is the answer as above, without an edit; the others are posted after it, in order.
 * - `results`: what a search found, each to be put into a message; `note` says in words why there is nothing.
 * - `dialog`: what the dialog shows next: a form, or how it ended.
 * - `nothing`: no card. A tap is then acknowledged with a short word, because an empty answer makes Teams ask again.
 */
export type BotReply =
  | { readonly kind: 'card'; readonly card: RenderedCard; readonly alsoEdit?: boolean }
  | { readonly kind: 'cards'; readonly cards: readonly RenderedCard[] }
  | { readonly kind: 'results'; readonly results: readonly SearchResult[]; readonly note: string }
  | DialogReply
  | { readonly kind: 'nothing' };

/** A card in a dialog over whatever the person was looking at. Its buttons come back to the dialog's own command. */
export interface DialogReply {
  readonly kind: 'dialog';
  readonly title: string;
  readonly card: RenderedCard;
}

/** One thing found: a line for the list, and the card that is put into the message. */
export interface SearchResult {
  readonly title: string;
  readonly text: string;
  readonly card: RenderedCard;
}
