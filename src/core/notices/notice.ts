import type { Temporal } from 'temporal-polyfill';
import type { NoticeId } from '../shared/ids.js';
import type { NoticeRequest } from '../shared/notice-request.js';

/**
 * Where a notice stands.
 * waiting → leased → sending → sent; or back to waiting when it was certainly not sent.
 * unknown: the answer to the one POST never came, so it is not repeated by itself.
 * failed, unreachable, expired and withdrawn are ends, each with a reason. Every notice is in exactly one state,
 * so that the totals add up to those addressed.
 */
export const NOTICE_STATES = [
  'waiting',
  'leased',
  'sending',
  'sent',
  'unknown',
  'failed',
  'unreachable',
  'expired',
  'withdrawn',
] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** A row of the ledger as a sender sees it. */
export interface Notice extends Omit<NoticeRequest, 'occurrence'> {
  readonly id: NoticeId;
  readonly key: string;
  readonly state: NoticeState;
  readonly attempts: number;
  /** Goes up with each claim; a write by anyone with an older fence changes nothing. */
  readonly fence: number;
  /** When `sending` was committed for the latest attempt; null before the first. */
  readonly sendStartedAt: Temporal.Instant | null;
  /** When it came to its present end; null while it is under way. */
  readonly settledAt: Temporal.Instant | null;
  /** An earlier sending of it was never answered, so the card says that it may be a repeat. */
  readonly mayBeRepeat: boolean;
  /** A closed word for the end it came to; null while it is under way. */
  readonly reason: string | null;
  readonly conversationId: string | null;
  readonly serviceUrl: string | null;
  readonly activityId: string | null;
  /** The posted card is a projection: `wanted` goes up when what it shows has changed… */
  readonly wanted: number;
  /** …and `shown` is the version last written to it. */
  readonly shown: number;
}

/** Which time of its kind a notice is, from its key: "call-1", "due-2027-03-12-3", a slot's label. */
export function occurrenceOf({ key }: Pick<Notice, 'key'>): string {
  return key.slice(key.lastIndexOf('|') + 1);
}
