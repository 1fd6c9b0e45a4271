import type { Temporal } from 'temporal-polyfill';
import type { AuditEntry } from './audit.js';
import type { BoardId, PersonId } from './ids.js';
import type { NoticeKind, NoticeRequest } from './notice-request.js';

/** Where "now" comes from. Tests move it; nobody sleeps for it. */
export interface Clock {
  /** The present instant, to the millisecond. */
  now(): Temporal.Instant;
}

/** Where new ids come from, so that core needs no randomness. */
export interface Ids {
  /** A new id that no one can guess (UUID version 4). */
  next(): string;
}

/**
 * Does long work slice by slice, and lets others have their turn between slices. The work itself is pure and waits for
 * nothing: each step of it takes a few milliseconds at most, and what it returns is the result.
 */
export type InSlices = <Result>(work: Iterator<void, Result>) => Promise<Result>;

/** Writes one audit row; inside a transaction it is written with the change or not at all. */
export interface Audit {
  record(entry: AuditEntry): Promise<void>;
}

/**
 * Runs `work` in one transaction and hands it the stores of its ports on that transaction.
 * What it resolves to is committed and synced to disk; when it rejects nothing was kept.
 * No network call inside; a caught SQL error cannot be committed past.
 */
export type Transact<Tx> = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;

/** Which notices about one subject a change concerns. */
export interface NoticeSelection {
  readonly boardId: BoardId;
  readonly subjectId: string;
  readonly kinds: readonly NoticeKind[];
  /** Only those to this person. */
  readonly personId?: PersonId;
}

/**
 * The delivery ledger as a verb sees it: hand in what has to be said, in the transaction of the change that causes it.
 * Sending, and everything that can go wrong with it, is the business of `core/notices`.
 */
export interface Ledger {
  /** Adds the notice unless its key exists already. */
  post(request: NoticeRequest): Promise<'added' | 'already-there'>;
  /** The same for many at once. Answers how many were added. */
  postAll(requests: readonly NoticeRequest[]): Promise<number>;
  /** Ends those not yet sent, with a closed word as the reason. Answers how many. */
  withdraw(selection: NoticeSelection, reason: string): Promise<number>;
  /** Says that the cards already posted show something out of date; they are edited soon, many changes as one edit. */
  refresh(selection: NoticeSelection): Promise<number>;
}

/**
 * What came in and what was answered. Teams repeats what is not answered in time, so an activity that comes again
 * gets the same answer. Keyed by tenant, conversation and activity id; swept after a day.
 */
export interface Inbox {
  /** Notes that the activity has come. `first` for the one caller who may handle it. */
  open(key: string): Promise<{ readonly kind: 'first' } | { readonly kind: 'repeat'; readonly reply: unknown }>;
  /** Keeps the answer, so that a repeat gets the same one. */
  close(key: string, reply: unknown): Promise<void>;
  /** Forgets an activity whose handling failed, so that a repeat may try again. */
  forget(key: string): Promise<void>;
  /** Deletes what is older than a day. */
  sweep(): Promise<number>;
}
