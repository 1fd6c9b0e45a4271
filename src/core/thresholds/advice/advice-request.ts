import type { Temporal } from 'temporal-polyfill';
import type { AdviceId, BoardId, PersonId, TenantId } from '../../shared/ids.js';

export const ADVICE_STATES = ['open', 'claimed', 'answered', 'closed'] as const;
export type AdviceState = (typeof ADVICE_STATES)[number];

/** The conversation somebody asked from: kept only for an asker whom the board does not know, and only until it is closed. */
export interface ReplyTo {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly botId: string;
}

/** What somebody chose to write to the duty adviser. They were told that it is kept and who reads it. */
export interface AdviceRequest {
  readonly id: AdviceId;
  readonly boardId: BoardId;
  readonly tenantId: TenantId;
  /** Null for somebody whom the board does not know. */
  readonly askerId: PersonId | null;
  readonly replyTo: ReplyTo | null;
  readonly text: string;
  readonly state: AdviceState;
  readonly adviserId: PersonId | null;
  readonly answer: string | null;
  readonly askedAt: Temporal.Instant;
  readonly claimedAt: Temporal.Instant | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly closedAt: Temporal.Instant | null;
  /** Since when its words are gone; then text and answer are ''. */
  readonly wordsDeletedAt: Temporal.Instant | null;
  /** Goes up with each change. */
  readonly version: number;
}

export const ADVICE_EVENTS = ['asked', 'claimed', 'answered', 'closed', 'chased', 'words-deleted'] as const;
export type AdviceEventKind = (typeof ADVICE_EVENTS)[number];

/** One thing that happened to a request; nothing that was written is in it. */
export interface AdviceEvent {
  readonly requestId: AdviceId;
  /** From 1 for each request. */
  readonly seq: number;
  readonly kind: AdviceEventKind;
  readonly at: Temporal.Instant;
  readonly byId: PersonId | null;
}
