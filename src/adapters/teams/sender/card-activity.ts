import { ActivityTypes } from 'botbuilder';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { ConversationAddress } from '../inbound-activity.js';

/**
 * The message that carries a card. It has no text: Teams splits text and card into two messages and then tells no id.
 * `summary` is what the notification shows.
 */
export function cardActivity(address: ConversationAddress, card: RenderedCard) {
  return {
    type: ActivityTypes.Message,
    from: { id: address.botId, name: '' },
    summary: card.summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card.content }],
  };
}
