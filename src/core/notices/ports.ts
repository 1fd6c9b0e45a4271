import type { Temporal } from 'temporal-polyfill';
import type { MeetingsTx } from '../meetings/ports.js';
import type { Reach } from '../people/ports.js';
import type { UnreachableReason } from '../people/reach.js';
import type { BoardId, NoticeId } from '../shared/ids.js';
import type { Clock, Ids, Transact } from '../shared/ports.js';
import type { Notice, NoticeState } from './notice.js';

/** How one attempt to send ended. Exactly one request was made, or none (`not-sent`). */
export type SendOutcome =
  | { readonly kind: 'ok'; readonly activityId: string | null }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'not-sent'; readonly why: string }
  /** Refused for good. `unreachable` says why nobody can be reached this way; null when it is a failure of another kind. */
  | { readonly kind: 'rejected'; readonly code: string; readonly unreachable: UnreachableReason | null }
  | { readonly kind: 'ambiguous'; readonly why: string };

/** Where a card goes. */
export interface Address {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly botId: string;
}

/** The platform as senders see it. `Card` is opaque here: core decides what to say, adapters how it looks. */
export interface Messenger<Card> {
  create(address: Address, card: Card): Promise<SendOutcome>;
  /** Writing the same card twice does no harm. */
  update(address: Address, activityId: string, card: Card): Promise<SendOutcome>;
  /** Opens (or finds again) a person's personal chat; repeatable. */
  openPersonalChat(
    reach: Pick<Reach, 'tenantId' | 'userId'> & {
      readonly entraId: string;
      readonly serviceUrl: string;
      readonly botId: string;
    },
  ): Promise<{ readonly kind: 'opened'; readonly conversationId: string } | Exclude<SendOutcome, { kind: 'ok' }>>;
}

/** Makes a notice's card from the state as it is now; null when there is nothing left to say. */
export interface NoticeRenderer<Card> {
  render(notice: Notice): Promise<Card | null>;
}

export interface LeaseTerms {
  readonly owner: string;
  readonly leaseSeconds: number;
  readonly limit: number;
}

/**
 * The ledger as senders see it. Every state write carries the fence of the claim: a sender whose lease has passed
 * to another changes nothing and is told so (`false`). Times are the database's own.
 */
export interface DeliveryLedger {
  /** Claims waiting notices that are due, at most one per conversation, skipping rows others hold. */
  claim(terms: LeaseTerms): Promise<readonly Notice[]>;
  /** Commits `sending` before the one POST that follows; remembers where it goes. */
  beginSending(notice: Notice, address: Address): Promise<boolean>;
  settle(
    notice: Notice,
    end:
      | { readonly state: 'sent'; readonly activityId: string | null; readonly shown: number }
      | { readonly state: 'waiting'; readonly notBeforeSeconds: number; readonly reason: string }
      | { readonly state: Exclude<NoticeState, 'sent' | 'waiting' | 'leased' | 'sending'>; readonly reason: string },
  ): Promise<boolean>;
  /** Expired leases go back to waiting; sends that never came back become unknown; what is too old expires. */
  recover(): Promise<{ readonly backToWaiting: number; readonly unknown: number; readonly expired: number }>;
  /** Posted cards that show something out of date, at most one edit per conversation in `gapSeconds`. */
  claimEdits(terms: LeaseTerms & { readonly gapSeconds: number }): Promise<readonly Notice[]>;
  /** Ends an edit: `shown` is the version just written; null puts it back for `retryAfterSeconds`. */
  settleEdit(
    notice: Notice,
    result: { readonly shown: number } | { readonly retryAfterSeconds: number } | 'gone',
  ): Promise<void>;
  /** How many stand where, by state; adds up to all that were addressed. */
  totals(boardId: BoardId, since: Temporal.Instant): Promise<Readonly<Record<NoticeState, number>>>;
  /** Those that did not arrive, for the people who can do something about it. */
  notDelivered(boardId: BoardId, since: Temporal.Instant): Promise<readonly Notice[]>;
  /** A person's decision: failed, unreachable or unknown notices go out again. Answers how many. */
  sendAgain(boardId: BoardId, noticeIds: readonly NoticeId[]): Promise<number>;
}

/** Which slots of a schedule have run. */
export interface OccurrenceStore {
  /** True for the one caller who is first to take the slot. */
  take(schedule: string, slot: string, outcome: 'run' | 'skipped'): Promise<boolean>;
}

export interface NoticesTx extends MeetingsTx {
  readonly occurrences: OccurrenceStore;
}

export interface NoticesPorts<Card> {
  readonly transact: Transact<NoticesTx>;
  readonly ledger: DeliveryLedger;
  readonly messenger: Messenger<Card>;
  readonly renderer: NoticeRenderer<Card>;
  readonly clock: Clock;
  readonly ids: Ids;
}
