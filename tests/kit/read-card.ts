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
        if (typeof value === 'string' && ['text', 'title', 'label', 'value', 'placeholder'].includes(name))
          words.push(value);
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

/** What a form sends when nothing is typed: each field with the value it was opened with. */
export function fieldsOf(card: PostedCard): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      const { type, id, value } = node as Record<string, unknown>;
      if (typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string') fields[id] = value ?? '';
      else if (type !== 'Action.ShowCard') Object.values(node).forEach(walk);
    }
  };
  walk(card.content);
  return fields;
}

/** The path of one of the bot's own links on a card, as a browser would ask for it. */
export function linkOn(card: PostedCard, page: 'calendar' | 'attendance' | 'figures'): string {
  const found = new RegExp(`http://127\\.0\\.0\\.1:1(/${page}/[^")]+)`, 'u').exec(JSON.stringify(card.content))?.[1];
  if (found === undefined) throw new Error(`The card has no link to ${page}.`);
  return found;
}
