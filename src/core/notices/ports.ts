import type { Temporal } from 'temporal-polyfill';
import type { ActionsTx } from '../actions/ports.js';
import type { AnnouncementsTx } from '../announcements/ports.js';
import type { MeetingsTx } from '../meetings/ports.js';
import type { Reach } from '../people/ports.js';
import type { PerformanceTx } from '../performance/ports.js';
import type { UnreachableReason } from '../people/reach.js';
import type { BoardId, GroupId, NoticeId, PersonId, TenantId } from '../shared/ids.js';
import type { NoticeKind } from '../shared/notice-request.js';
import type { Clock, Ids, Transact } from '../shared/ports.js';
import type { ThresholdsTx } from '../thresholds/ports.js';
import type { Notice, NoticeState } from './notice.js';
import type { Schedule } from './scheduling/schedule.js';

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
  /** The renderer of notices that go out within seconds of one another: what their cards share is drawn once, the first time. */
  together(): RenderTogether<Card>;
}

export interface RenderTogether<Card> {
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
      | {
          readonly state: 'waiting';
          readonly notBeforeSeconds: number;
          readonly reason: string;
          /** Nothing was tried, so that the claim does not count: `attempts` goes back by one. */
          readonly attempted?: false;
        }
      | { readonly state: Exclude<NoticeState, 'sent' | 'waiting' | 'leased' | 'sending'>; readonly reason: string },
  ): Promise<boolean>;
  /** Expired leases go back to waiting; sends that never came back become unknown; what is too old expires. */
  recover(): Promise<{ readonly backToWaiting: number; readonly unknown: number; readonly expired: number }>;
  /** Posted cards that show something out of date, at most one edit per conversation in `gapSeconds`. */
  claimEdits(terms: LeaseTerms & { readonly gapSeconds: number }): Promise<readonly Notice[]>;
  /** Ends an edit: `shown` is the version just written, or it is put back for `retryAfterSeconds`; not `attempted` counts for nothing. */
  settleEdit(
    notice: Notice,
    result: { readonly shown: number } | { readonly retryAfterSeconds: number; readonly attempted?: false } | 'gone',
  ): Promise<void>;
  /** How many stand where, by state; adds up to all that were addressed. */
  totals(boardId: BoardId, since: Temporal.Instant): Promise<Readonly<Record<NoticeState, number>>>;
  /** The same by kind and state, of those handed in from an instant on (and before another); what there is none of is left out. */
  tally(
    boardId: BoardId,
    period: { readonly from: Temporal.Instant; readonly before?: Temporal.Instant },
  ): Promise<readonly NoticeTally[]>;
  /** Those that did not arrive, for the people who can do something about it. */
  notDelivered(boardId: BoardId, since: Temporal.Instant): Promise<readonly Notice[]>;
  /** Unknown notices whose outcome is still open: sent before an instant, the oldest first. */
  unknowns(search: UnknownSearch): Promise<readonly Notice[]>;
}

/** How many notices of one kind stand in one state. */
export interface NoticeTally {
  readonly kind: NoticeKind;
  readonly state: NoticeState;
  readonly count: number;
}

export interface UnknownSearch {
  readonly boardId?: BoardId;
  /** Only those sent to this conversation. */
  readonly conversationId?: string;
  readonly urgent?: true;
  /** Only those whose sending began before this instant. */
  readonly sentBefore?: Temporal.Instant;
  /** Only those whose sending began at this instant or later. */
  readonly sentFrom?: Temporal.Instant;
  readonly limit: number;
}

/**
 * What a person's decision or a piece of evidence makes of notices that have come to an end, in one transaction with the
 * audit row that says so.
 */
export interface SettledNotices {
  find(boardId: BoardId, noticeId: NoticeId): Promise<Notice | null>;
  /** Whether a notice of ours is known to be that very message of the conversation. */
  isPosted(conversationId: string, activityId: string): Promise<boolean>;
  /** It has arrived after all: `unknown` becomes `sent`. False when it was no longer unknown. */
  confirm(notice: Pick<Notice, 'boardId' | 'id'>, arrived: { readonly activityId: string | null }): Promise<boolean>;
  /**
   * Failed, unreachable or unknown notices that have not expired wait again; those that were unknown are marked
   * `mayBeRepeat`. With `certainlyNotSent` nothing is marked, and those that have expired wait too, to end as expired.
   * Answers how many.
   */
  sendAgain(
    boardId: BoardId,
    noticeIds: readonly NoticeId[],
    options?: { readonly certainlyNotSent?: boolean },
  ): Promise<number>;
}

/** Why a slot has a row: it was run, or a later one of the same schedule ran in its place after downtime. */
export const SLOT_OUTCOMES = ['run', 'collapsed'] as const;
export type SlotOutcome = (typeof SLOT_OUTCOMES)[number];

/** Which slots of a schedule have run. A slot is named by its London day and time: "2027-03-28T09:00 Europe/London". */
export interface OccurrenceStore {
  /** True for the one caller who is first to take the slot. */
  take(schedule: string, slot: string, outcome: SlotOutcome): Promise<boolean>;
  /** The latest slot taken, by its label; null when none has been. */
  latest(schedule: string): Promise<string | null>;
  /** How many slots of a board's schedules were passed over since an instant. */
  collapsedSince(boardId: BoardId, since: Temporal.Instant): Promise<number>;
}

/** When the bot does things by itself, as rows: evaluated in London time, whatever the process's own zone. */
export interface ScheduleStore {
  of(boardId: BoardId): Promise<readonly Schedule[]>;
  /** Adds a schedule unless its id is there already. */
  add(schedule: Schedule): Promise<void>;
  save(schedule: Schedule): Promise<void>;
}

/** Until when somebody wants no reminders. */
export interface SnoozeStore {
  /** The last day without reminders; null for none. Days that have passed are still answered. */
  of(boardId: BoardId, personId: PersonId): Promise<Temporal.PlainDate | null>;
  save(boardId: BoardId, personId: PersonId, until: Temporal.PlainDate | null): Promise<void>;
}

/** Who sits where, for those asked about: whoever writes to thousands cannot read the whole table for each. */
export interface SeatLookup {
  /** Whether the person holds a seat at the group's table now. */
  holds(groupId: GroupId, personId: PersonId): Promise<boolean>;
  /** Those of the people who do. */
  holders(groupId: GroupId, personIds: readonly PersonId[]): Promise<ReadonlySet<PersonId>>;
}

/**
 * How fast a tenant is written to, over all instances: turns are given out one after the other from a row of the store.
 * Everything that goes to Teams takes a turn first: sends, edits, opening a chat.
 */
export interface SendPace {
  /** Resolves when it is the caller's turn (at most a few seconds later), or says after how many seconds to ask again. */
  turn(tenantId: TenantId): Promise<{ readonly kind: 'go' } | { readonly kind: 'later'; readonly seconds: number }>;
  /** Teams has said that it is too busy: nobody sends to this tenant for so long. */
  hold(tenantId: TenantId, seconds: number): Promise<void>;
}

/**
 * Looks in the conversation itself whether a message arrived. Needs the tenant's consent to read messages there, so it
 * is off (null) unless set up; see docs/decisions.
 */
export interface ReadBack {
  /** `absent` only when the conversation was read for the whole time since the sending began. */
  look(
    notice: Notice,
  ): Promise<
    | { readonly kind: 'found'; readonly activityId: string }
    | { readonly kind: 'absent' }
    | { readonly kind: 'cannot-tell' }
  >;
}

export interface NoticesTx extends MeetingsTx, ActionsTx, AnnouncementsTx, PerformanceTx, ThresholdsTx {
  readonly meetings: MeetingsTx['meetings'];
  readonly occurrences: OccurrenceStore;
  readonly schedules: ScheduleStore;
  readonly snoozes: SnoozeStore;
  readonly settled: SettledNotices;
  readonly seats: SeatLookup;
}

export interface NoticesPorts<Card> {
  readonly transact: Transact<NoticesTx>;
  readonly ledger: DeliveryLedger;
  readonly messenger: Messenger<Card>;
  readonly renderer: NoticeRenderer<Card>;
  readonly pace: SendPace;
  /** Null where the tenant has not consented to it. */
  readonly readBack: ReadBack | null;
  /** The time by the store's own clock, to notice when ours is wildly wrong; null where tests move the clock. */
  readonly storeTime: (() => Promise<Temporal.Instant>) | null;
  readonly clock: Clock;
  readonly ids: Ids;
}
