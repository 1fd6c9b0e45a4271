import type { UnreachableReason } from '../../../core/people/reach.js';
import type { NoticeKind } from '../../../core/shared/notice-request.js';

/** How many messages stand where. `waiting` includes those being sent at this moment. */
export interface DeliveryTotals {
  readonly addressed: number;
  readonly sent: number;
  readonly waiting: number;
  readonly unknown: number;
  readonly failed: number;
  readonly unreachable: number;
  readonly expired: number;
  readonly withdrawn: number;
}

/** One message that did not arrive, or may not have. */
export interface DeliveryProblem {
  readonly name: string;
  readonly agency: string;
  /** What it was: one of `NOTICE_NAMES`, or more exactly. */
  readonly what: string;
  readonly state: 'unknown' | 'failed' | 'unreachable' | 'expired';
  /** Why somebody cannot be reached; null when none is known. */
  readonly reason: UnreachableReason | null;
}

export interface DeliveriesView {
  /** What the list is about; the buttons carry it back. A meeting's id, or the board's for everything. */
  readonly subjectId: string;
  /** "Main board meeting, Monday 4 December 2017", or the board's name. */
  readonly subject: string;
  /** How many days are counted, today among them: 1 for today alone; null or left out where a subject is counted as a whole. */
  readonly days?: number | null;
  readonly totals: DeliveryTotals;
  readonly problems: readonly DeliveryProblem[];
  /** How many of each kind were sent; left out or empty when that is not told. */
  readonly kinds?: readonly { readonly kind: NoticeKind; readonly sent: number }[];
  /** Times of reminders that were passed over while Quorum was off. */
  readonly slotsPassedOver?: number;
  readonly mayResend: boolean;
  /** Set when `subjectId` is a meeting and this person may record answers for others. */
  readonly mayRecord: boolean;
  /** What is said first when the bot brings this unasked: see `deliveryCheckLead`. */
  readonly lead?: { readonly title: string; readonly line: string };
  readonly updatedAt: string;
}
