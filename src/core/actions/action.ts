import type { Temporal } from 'temporal-polyfill';
import type { ActionId, AgencyId, BoardId, GroupId, MeetingId, PersonId } from '../shared/ids.js';

/**
 * Where an action stands. The first four are live: somebody still has something to do (`reported-done` waits for the
 * chair or manager to close it). `closed` may be opened again; `withdrawn` may not.
 */
export const ACTION_STATUSES = [
  'open',
  'in-progress',
  'reported-done',
  'carried-forward',
  'closed',
  'withdrawn',
] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Those that are not done: what "my actions" lists and reminders are about. `reported-done` is not among them. */
export const LIVE_STATUSES = ['open', 'in-progress', 'carried-forward'] as const satisfies readonly ActionStatus[];

/** Where an action came from. */
export const ACTION_SOURCES = ['meeting', 'audit', 'inspection', 'case-review'] as const;
export type ActionSource = (typeof ACTION_SOURCES)[number];

/**
 * An action's reference, made by the system and never typed: the board, the day of the meeting (or of the recording,
 * where there was none) and a running number for that day. The papers use one number twice; this cannot.
 */
export interface ActionReference {
  /** The London day of the meeting, or the day it was recorded. */
  readonly day: Temporal.PlainDate;
  /** From 1 for each board and day, never used again. */
  readonly number: number;
}

/** A wish for a later date, waiting for the chair or manager. */
export interface MoreTimeRequest {
  readonly until: Temporal.PlainDate;
  readonly because: string;
  readonly askedBy: PersonId;
  readonly askedAt: Temporal.Instant;
}

/** One agreed action: what, by whom, by when. */
export interface Action {
  readonly id: ActionId;
  readonly boardId: BoardId;
  /** Whose log it is in: the main board's or a subgroup's. */
  readonly groupId: GroupId;
  readonly reference: ActionReference;
  /** The meeting that agreed it; null for one that came from elsewhere. */
  readonly meetingId: MeetingId | null;
  /** The minute or item, as people write it: "7.2". */
  readonly minute: string | null;
  readonly what: string;
  /** The one person accountable. */
  readonly ownerId: PersonId;
  /** Those who help the owner. */
  readonly helperIds: readonly PersonId[];
  readonly agencyId: AgencyId;
  readonly dueOn: Temporal.PlainDate;
  /** From which day meetings it is not done at count as missed: its due date, and still the old one after it was carried forward. */
  readonly missedFrom: Temporal.PlainDate;
  /** A priority's id in the board's settings. */
  readonly priority: string | null;
  readonly source: ActionSource;
  readonly status: ActionStatus;
  readonly moreTime: MoreTimeRequest | null;
  /** An https link to what shows that it was done. */
  readonly evidenceUrl: string | null;
  /** A link to the Teams message it was made from; null for one that came from elsewhere. */
  readonly messageUrl: string | null;
  /** When it was marked for challenge; null while it is not. */
  readonly challengedAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
  readonly createdBy: PersonId | null;
  /** When it was closed or withdrawn; null while it is live. */
  readonly closedAt: Temporal.Instant | null;
  /** Goes up with every write: a card carries it so that a stale press is seen. */
  readonly version: number;
}

/** What can have happened to an action. */
export const ACTION_EVENTS = [
  'added',
  'progress',
  'reported-done',
  'more-time-asked',
  'more-time-agreed',
  'more-time-refused',
  'handed-over',
  'carried-forward',
  'closed',
  'reopened',
  'withdrawn',
  'marked-for-challenge',
] as const;
export type ActionEventKind = (typeof ACTION_EVENTS)[number];

/** One line of an action's history. Lines are only added; `seq` counts from 1 for each action. */
export interface ActionEvent {
  readonly actionId: ActionId;
  readonly seq: number;
  readonly kind: ActionEventKind;
  readonly at: Temporal.Instant;
  /** Null for the bot itself. */
  readonly by: PersonId | null;
  /** What the person wrote for the record; null for nothing. */
  readonly note: string | null;
  /** For a change of owner or date: what it was and what it became, as ids or days. */
  readonly from: string | null;
  readonly to: string | null;
}
