import type { Temporal } from 'temporal-polyfill';
import type { BoardId, PersonId, PlaceId, TenantId } from './ids.js';

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
  'data-report',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Who a notice is for: one person, or a channel or group chat. */
export type Recipient = { readonly personId: PersonId } | { readonly placeId: PlaceId };

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
  const to = 'personId' in recipient ? `person:${recipient.personId}` : `place:${recipient.placeId}`;
  return [request.kind, request.subjectId, to, request.occurrence].join('|');
}
