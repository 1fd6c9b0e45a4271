import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { personalChatId, type PostedCard } from './fake-connector-conversations.js';
import type { FakeConnector } from './fake-connector.js';
import { findAction } from './teams-client-card-actions.js';
import type { TeamsUser } from './teams-client-user.js';

/** Where it is said. Left out: the user's personal chat with the bot. */
export interface TeamsPlace {
  readonly conversationId: string;
  readonly kind: 'personal' | 'groupChat' | 'channel';
}

export interface TeamsClientOptions {
  /** The bot, for example http://127.0.0.1:3978 */
  readonly botUrl: string;
  readonly connector: FakeConnector;
  readonly tenantId: string;
  readonly botId?: string;
  /** Sent as the Authorization header; none in local mode. */
  readonly authorization?: () => string;
}

/** What the bot answered. */
export interface TeamsAnswer {
  readonly status: number;
  readonly text: string;
  /** The parsed body; null when it is empty. */
  readonly body: unknown;
  /** The card a tap was answered with; null when there is none. */
  readonly card: Readonly<Record<string, unknown>> | null;
  /** The words a tap was answered with; null when there are none. */
  readonly words: string | null;
  /** The messages that came into the conversation before the bot answered. */
  readonly posted: readonly PostedCard[];
}

export type RawActivity = Readonly<Record<string, unknown>>;

/** Speaks to the bot's endpoint as Teams does. */
export interface TeamsClient {
  say(as: TeamsUser, text: string, options?: SayOptions): Promise<TeamsAnswer>;
  /** Presses an Action.Execute, found by verb or title, with what was typed into the card's inputs. */
  tap(as: TeamsUser, card: PostedCard, choice: string, inputs?: RawActivity): Promise<TeamsAnswer>;
  /** Presses the same button as a client that knows Action.Submit only. */
  submit(as: TeamsUser, card: PostedCard, choice: string, inputs?: RawActivity): Promise<TeamsAnswer>;
  /** The client's own request for a fresh card, by the card's `refresh`. */
  refresh(as: TeamsUser, card: PostedCard): Promise<TeamsAnswer>;
  install(as: TeamsUser, place?: TeamsPlace): Promise<TeamsAnswer>;
  uninstall(as: TeamsUser, place?: TeamsPlace): Promise<TeamsAnswer>;
  /** Sends the last activity once more, as Teams does when it is unsure, with the same or a new id. */
  repeat(id: 'same-id' | 'new-id'): Promise<TeamsAnswer>;
  /** Sends anything at all. */
  post(activity: RawActivity): Promise<TeamsAnswer>;
  /** An activity with everything Teams puts around it, to be bent by a test and posted. */
  activity(as: TeamsUser, fields: RawActivity, place?: TeamsPlace): RawActivity;
}

export interface SayOptions {
  readonly place?: TeamsPlace;
  /** Mentions the bot first, as one must in a channel or group chat. Left out: where one must. */
  readonly mention?: boolean;
  readonly attachments?: readonly unknown[];
}

const tapBody = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown().optional() });

export function createTeamsClient(options: TeamsClientOptions): TeamsClient {
  const { connector, tenantId, botId = '28:quorum-under-test' } = options;
  let last: RawActivity = {};

  const activity: TeamsClient['activity'] = (as, fields, place = personalPlace(as)) => ({
    id: randomUUID(),
    timestamp: '2026-11-23T09:00:00.000Z',
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { id: as.userId, name: as.name, ...(as.entraId === null ? {} : { aadObjectId: as.entraId }) },
    recipient: { id: botId, name: 'Quorum' },
    conversation: {
      id: place.conversationId,
      tenantId,
      conversationType: place.kind,
      ...(place.kind === 'personal' ? {} : { isGroup: true }),
    },
    channelData: { tenant: { id: tenantId } },
    locale: 'en-GB',
    ...fields,
  });

  const post = async (sent: RawActivity): Promise<TeamsAnswer> => {
    last = sent;
    const conversationId = z.object({ conversation: z.object({ id: z.string() }) }).safeParse(sent).data
      ?.conversation.id;
    const before = new Set(cardIds(connector, conversationId));
    const authorization = options.authorization?.();
    const response = await fetch(`${options.botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
      body: JSON.stringify(sent),
    });
    const text = await response.text();
    const body: unknown = text === '' ? null : JSON.parse(text);
    const tapped = tapBody.safeParse(body).data;
    return {
      status: response.status,
      text,
      body,
      card: tapped?.type === 'application/vnd.microsoft.card.adaptive' ? (tapped.value as RawActivity) : null,
      words: tapped?.type === 'application/vnd.microsoft.activity.message' ? String(tapped.value) : null,
      posted: (conversationId === undefined ? [] : connector.cardsIn(conversationId)).filter(
        (card) => !before.has(card.activityId),
      ),
    };
  };

  const press = (as: TeamsUser, card: PostedCard, action: unknown, trigger: 'manual' | 'automatic') =>
    post(
      activity(
        as,
        { type: 'invoke', name: 'adaptiveCard/action', replyToId: card.activityId, value: { action, trigger } },
        placeOf(card, as),
      ),
    );
  const installation = (as: TeamsUser, action: 'add' | 'remove', place?: TeamsPlace) =>
    post(activity(as, { type: 'installationUpdate', action }, place));

  return {
    activity,
    post,
    say(as, text, { place = personalPlace(as), mention = place.kind !== 'personal', attachments = [] } = {}) {
      const at = '<at>Quorum</at>';
      const entities = mention ? [{ type: 'mention', text: at, mentioned: { id: botId, name: 'Quorum' } }] : [];
      const fields = { type: 'message', text: mention ? `${at}&nbsp;${text}` : text, entities, attachments };
      return post(activity(as, fields, place));
    },
    tap(as, card, choice, inputs = {}) {
      const { verb, data } = findAction(card.content, choice, ['Action.Execute']);
      return press(as, card, { type: 'Action.Execute', verb, data: { ...data, ...inputs } }, 'manual');
    },
    submit(as, card, choice, inputs = {}) {
      const found = findAction(card.content, choice, ['Action.Execute', 'Action.Submit']);
      const button = found.type === 'Action.Submit' ? found : found.fallback;
      if (button === null) throw new Error(`The button "${choice}" has no Action.Submit to fall back on.`);
      const value = { ...button.data, ...inputs };
      return post(activity(as, { type: 'message', replyToId: card.activityId, value }, placeOf(card, as)));
    },
    refresh(as, card) {
      const { action } = z.object({ action: z.looseObject({ verb: z.string() }) }).parse(card.content['refresh']);
      return press(as, card, { ...action, type: 'Action.Execute' }, 'automatic');
    },
    install: (as, place) => installation(as, 'add', place),
    uninstall: (as, place) => installation(as, 'remove', place),
    repeat: (id) => post(id === 'same-id' ? last : { ...last, id: randomUUID() }),
  };
}

function personalPlace(user: TeamsUser): TeamsPlace {
  return { conversationId: personalChatId(user.userId), kind: 'personal' };
}

function placeOf(card: PostedCard, as: TeamsUser): TeamsPlace {
  const own = personalPlace(as);
  if (card.conversationId === own.conversationId) return own;
  return {
    conversationId: card.conversationId,
    kind: card.conversationId.includes('@thread.tacv2') ? 'channel' : 'groupChat',
  };
}

function cardIds(connector: FakeConnector, conversationId: string | undefined): string[] {
  return conversationId === undefined ? [] : connector.cardsIn(conversationId).map((card) => card.activityId);
}
