import type { Temporal } from 'temporal-polyfill';

export type ConversationKind = 'personal' | 'groupChat' | 'channel';

/** Where a reply or a later message goes. Refreshed from every verified activity, never from anything else. */
export interface ConversationAddress {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly kind: ConversationKind;
  readonly serviceUrl: string;
  /** The bot's own id in the conversation ("28:…"). */
  readonly botId: string;
}

/** A file somebody attached; the content is fetched only when a route asks for it. */
export interface InboundFile {
  readonly name: string;
  /** The file's ending as Teams tells it, without the dot, for example `xlsx`. */
  readonly fileType: string;
  /** Already signed and short-lived: whoever fetches it must check the host first, and must not log it. */
  readonly downloadUrl: string;
}

interface InboundBase {
  readonly id: string;
  readonly receivedAt: Temporal.Instant;
  readonly address: ConversationAddress;
  /** Who acts: the Entra object id of the verified activity; null for guests without one. */
  readonly entraId: string | null;
  /** The Teams user id ("29:…"), needed to open a personal chat. */
  readonly userId: string;
}

/** Somebody wrote to the bot. `text` has the mention of the bot taken out; it is never logged and never stored. */
export type InboundMessage = InboundBase & {
  readonly kind: 'message';
  readonly text: string;
  readonly files: readonly InboundFile[];
};

/** Somebody pressed a button, or their client asked for a fresh view of a card. `data` is untrusted: parse it. */
export type InboundAction = InboundBase & {
  readonly kind: 'action';
  readonly verb: string;
  readonly data: unknown;
  /** The message whose card was pressed; null when the client does not tell. */
  readonly cardActivityId: string | null;
  /** `refresh` is a client's own request, not a person's deed: answer it, but do not take it as a tap. */
  readonly trigger: 'tap' | 'refresh';
  /** How it came: `submit` is the fallback of old clients, whose answer is posted instead of replacing the card. */
  readonly via: 'execute' | 'submit';
};

/**
 * The bot came to a person, chat or team. Teams tells of one installation in two ways, in either order and
 * sometimes in only one, so both come through: greet once per conversation.
 */
export type InboundInstalled = InboundBase & { readonly kind: 'installed' };

export type InboundRemoved = InboundBase & { readonly kind: 'removed' };

/** Somebody has read their chat so far. Comes only where the tenant has let the app have read receipts. */
export type InboundRead = InboundBase & {
  readonly kind: 'read';
  /** The id of the last message read. Teams makes a message's id of its time, in milliseconds. */
  readonly lastReadId: string;
};

/**
 * Somebody looks for something while they write to somebody else. `query` is never logged and never stored. The address is the
 * conversation they write in, which is not one with the bot: nothing is ever remembered of it or sent to it.
 */
export type InboundSearch = InboundBase & {
  readonly kind: 'search';
  /** Which of the manifest's commands. */
  readonly commandId: string;
  /** '' where nothing has been typed yet. */
  readonly query: string;
  /** How many results they have seen already. */
  readonly skip: number;
};

/**
 * Somebody makes something of a message, in a dialog: it is opened, or what was filled in is sent off. The message is another
 * person's, and of where it stands nothing is remembered either. `data` is untrusted: parse it.
 */
export type InboundDialog = InboundBase & {
  readonly kind: 'dialog';
  /** Which of the manifest's commands. */
  readonly commandId: string;
  readonly message: QuotedMessage;
  readonly step: { readonly kind: 'open' } | { readonly kind: 'submit'; readonly data: unknown };
};

/** The message somebody chose. Its words are shown to them and let go. */
export interface QuotedMessage {
  /** '' where it has no words. */
  readonly text: string;
  /** Teams' link to it, as the client gave it; null for none. */
  readonly url: string | null;
}

/** Everything the bot learns from the platform, in our own words. It is frozen, and no SDK type passes this seam. */
export type InboundActivity =
  InboundMessage | InboundAction | InboundInstalled | InboundRemoved | InboundRead | InboundSearch | InboundDialog;
