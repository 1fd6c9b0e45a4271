import type { RenderedCard } from '../cards/rendered-card.js';
import type { ConversationAddress } from './inbound-activity.js';

/** Why it is certain that nothing was sent; the same request may be made again. */
export type NotSentWhy =
  'host-not-allowed' | 'no-token' | 'timeout' | 'unreachable' | 'untrusted-host' | 'conversation-busy';

/** Why Teams will not take it; repeating does not help. */
export type RejectedWhy =
  | 'not-installed'
  | 'not-in-roster'
  | 'blocked-by-person'
  | 'disabled-by-admin'
  | 'wrong-host'
  | 'forbidden'
  | 'not-registered'
  | 'gone'
  | 'too-large'
  | 'redirected'
  | 'bad-request';

/** Why nobody knows whether it arrived. */
export type AmbiguousWhy = 'timeout' | 'reset' | 'server-error' | 'unreadable-answer';

/**
 * What came of a send that did not go well.
 * - `throttled`: certainly not delivered; wait.
 * - `not-sent`: certainly not delivered.
 * - `rejected`: certainly not delivered, and it never will be like this. `code` is Teams' own word, safe to log.
 * - `ambiguous`: it may or may not be there. A create must not simply be repeated; an update or a removal may.
 */
export type SendFailure =
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'not-sent'; readonly why: NotSentWhy }
  | { readonly kind: 'rejected'; readonly status: number; readonly code: string; readonly why: RejectedWhy }
  | { readonly kind: 'ambiguous'; readonly why: AmbiguousWhy };

/** `activityId` is null when Teams accepted it without telling the id: sent, but it can never be edited. */
export type SendOutcome = { readonly kind: 'ok'; readonly activityId: string | null } | SendFailure;

export type OpenChatOutcome = { readonly kind: 'ok'; readonly address: ConversationAddress } | SendFailure;

/** Whose personal chat to open. The Teams user id ("29:…") is preferred; the Entra object id serves before they met. */
export interface ChatPartner {
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly botId: string;
  readonly userId: string | null;
  readonly entraId: string | null;
}

/**
 * Speaks to Teams. Every call makes at most one HTTP request, never follows a redirect, ends within the time-out and
 * never throws. Whether and when to try again is the caller's business.
 */
export interface TeamsSender {
  create(address: ConversationAddress, card: RenderedCard): Promise<SendOutcome>;
  /** May be repeated: it names the message. */
  update(address: ConversationAddress, activityId: string, card: RenderedCard): Promise<SendOutcome>;
  /** May be repeated: it names the message. */
  remove(address: ConversationAddress, activityId: string): Promise<SendOutcome>;
  /** May be repeated: Teams answers with the same chat. The app must be installed for the person. */
  openPersonalChat(partner: ChatPartner): Promise<OpenChatOutcome>;
}
