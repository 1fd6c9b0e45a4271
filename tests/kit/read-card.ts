import { personalChatId, type PostedCard } from './fake-connector-conversations.js';
import type { FakeConnector } from './fake-connector.js';
import type { TeamsUser } from './teams-client-user.js';

/** Everything a reader sees on a card, in order: the words of its texts, titles, labels and choices. */
export function readCard(card: PostedCard | Readonly<Record<string, unknown>> | null): string {
  const words: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      for (const [name, value] of Object.entries(node)) {
        if (name === 'fallback' || name === 'fallbackText') continue;
        if (typeof value === 'string' && ['text', 'title', 'label', 'value', 'placeholder'].includes(name)) words.push(value);
        else walk(value);
      }
    }
  };
  walk(card);
  return words.join('\n');
}

/** The latest card in somebody's personal chat. */
export function newestCard(connector: FakeConnector, user: TeamsUser): PostedCard {
  const card = connector.cardsIn(personalChatId(user.userId)).at(-1);
  if (card === undefined) throw new Error(`no card for ${user.name}`);
  return card;
}
