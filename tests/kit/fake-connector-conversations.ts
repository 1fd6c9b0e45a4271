import { z } from 'zod';

/** A card as it stands in a conversation. */
export interface PostedCard {
  readonly conversationId: string;
  readonly activityId: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly summary: string | null;
  /** How often it was rewritten. */
  readonly edits: number;
}

export interface FakeConversations {
  cardsIn(conversationId: string): readonly PostedCard[];
  card(conversationId: string, activityId: string): PostedCard | null;
  /** Opens (or finds) a personal chat and answers its id. */
  open(parameters: unknown): string;
  add(conversationId: string, activity: unknown): string;
  replace(conversationId: string, activityId: string, activity: unknown): boolean;
  remove(conversationId: string, activityId: string): boolean;
  forget(): void;
}

const cardActivity = z.object({
  type: z.literal('message'),
  text: z.never({ error: 'a card must travel without text' }).optional(),
  summary: z.string().nullish(),
  attachments: z.tuple([
    z.object({
      contentType: z.literal('application/vnd.microsoft.card.adaptive'),
      content: z.record(z.string(), z.unknown()),
    }),
  ]),
});
const personalChat = z.object({
  members: z.tuple([z.object({ id: z.string().min(1) })]),
  tenantId: z.string().min(1),
});

/** The id of somebody's chat with the bot. Teams answers with the same chat for the user id and the Entra id. */
export function personalChatId(memberId: string): string {
  return `a:${memberId.replace(/^29:/u, '')}`;
}

/** What Teams remembers. Refuses (by throwing) what Teams would refuse, so that a test cannot pass with it. */
export function createFakeConversations(): FakeConversations {
  const conversations = new Map<string, Map<string, PostedCard>>();
  let lastId = 1_700_000_000_000;
  const cardsOf = (conversationId: string) => {
    const found = conversations.get(conversationId) ?? new Map<string, PostedCard>();
    conversations.set(conversationId, found);
    return found;
  };
  const put = (conversationId: string, activityId: string, activity: unknown, edits: number) => {
    const { summary, attachments } = cardActivity.parse(activity);
    const card = { conversationId, activityId, content: attachments[0].content, summary: summary ?? null, edits };
    cardsOf(conversationId).set(activityId, card);
  };
  return {
    cardsIn: (conversationId) => [...cardsOf(conversationId).values()],
    card: (conversationId, activityId) => cardsOf(conversationId).get(activityId) ?? null,
    open: (parameters) => personalChatId(personalChat.parse(parameters).members[0].id),
    add(conversationId, activity) {
      lastId += 1;
      put(conversationId, String(lastId), activity, 0);
      return String(lastId);
    },
    replace(conversationId, activityId, activity) {
      const known = cardsOf(conversationId).get(activityId);
      if (known === undefined) return false;
      put(conversationId, activityId, activity, known.edits + 1);
      return true;
    },
    remove: (conversationId, activityId) => cardsOf(conversationId).delete(activityId),
    forget: () => {
      conversations.clear();
    },
  };
}
