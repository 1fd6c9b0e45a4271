import type { Temporal } from 'temporal-polyfill';
import type { AdviceId, BoardId, PersonId, PlaceId, TenantId } from './ids.js';

/** What kinds of thing the bot says unasked. Each kind names the card that shows it. */
export const NOTICE_KINDS = [
  'attendance-request',
  'shared-agenda',
  'shared-attendance',
  'nudge',
  'unanswered-list',
  'action-assigned',
  'action-reminder',
  'action-overdue',
  'action-request',
  'action-decision',
  'digest',
  'delivery-check',
  'announcement',
  'advice-request',
  'advice-chase',
  'advice-answer',
  'data-report',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * Who a notice is for: one person, or a channel or group chat; or whoever asked for advice without being known to the board,
 * in the chat they asked from.
 */
export type Recipient =
  { readonly personId: PersonId } | { readonly placeId: PlaceId } | { readonly askerOf: AdviceId };

/** What a verb hands to the ledger within its transaction. */
export interface NoticeRequest {
  readonly tenantId: TenantId;
  readonly boardId: BoardId;
  readonly kind: NoticeKind;
  /** The thing it is about, for example a meeting's id. */
  readonly subjectId: string;
  readonly recipient: Recipient;
  /** Which occurrence of this kind, for this subject and recipient: "call-1", "step-2". Makes the unique key. */
  readonly occurrence: string;
  readonly notBefore: Temporal.Instant;
  /** After this instant it is of no more use: it is counted as expired, never sent late. */
  readonly expiresAt: Temporal.Instant;
  /** May be sent again after an unknown outcome, saying that it may be a repeat. */
  readonly urgent?: boolean;
}

/** The key under which an occurrence exists once: what, about what, to whom, which time. */
export function noticeKey(request: Pick<NoticeRequest, 'kind' | 'subjectId' | 'recipient' | 'occurrence'>): string {
  const { recipient } = request;
  return [request.kind, request.subjectId, laneOf(recipient), request.occurrence].join('|');
}

/** Whose conversation it goes to, as one word: notices of one lane go out one after another. */
export function laneOf(recipient: Recipient): string {
  if ('personId' in recipient) return `person:${recipient.personId}`;
  return 'placeId' in recipient ? `place:${recipient.placeId}` : `asker:${recipient.askerOf}`;
}
