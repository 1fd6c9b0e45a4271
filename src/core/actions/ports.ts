import type { Temporal } from 'temporal-polyfill';
import type { PeopleStore } from '../people/ports.js';
import type { ActionId, AgencyId, BoardId, DraftId, GroupId, MeetingId, PersonId } from '../shared/ids.js';
import type { Audit, Clock, Ids, Ledger, Transact } from '../shared/ports.js';
import type { Action, ActionEvent, ActionReference, ActionStatus } from './action.js';
import type { ActionsDraft } from './importing/actions-draft.js';

/** Which actions are meant. Every part that is there narrows the choice; none of them widens it beyond the board. */
export interface ActionSearch {
  readonly boardId: BoardId;
  /** What somebody may see at most: actions of these groups, of this agency, or in which the person has a part. Null for all of the board. */
  readonly within: {
    readonly groupIds: readonly GroupId[];
    readonly agencyIds: readonly AgencyId[];
    readonly personId: PersonId | null;
  } | null;
  readonly ownerId?: PersonId;
  /** Owner or helper. */
  readonly involving?: PersonId;
  readonly agencyId?: AgencyId;
  /** Of any of these agencies; of none of them when it is empty. */
  readonly agencyIds?: readonly AgencyId[];
  readonly groupId?: GroupId;
  readonly meetingId?: MeetingId;
  readonly priority?: string;
  readonly statuses?: readonly ActionStatus[];
  /** Due on an earlier day. */
  readonly dueBefore?: Temporal.PlainDate;
  /** Due on this day or later. */
  readonly dueFrom?: Temporal.PlainDate;
  readonly challenged?: true;
  readonly moreTimeAsked?: true;
  readonly closedFrom?: Temporal.Instant;
  /** Agreed at a meeting, or recorded, before this day. */
  readonly referenceBefore?: Temporal.PlainDate;
  /** Every one of these words stands in what is to be done, whatever its case. */
  readonly words?: readonly string[];
  /** `due`: the earliest due first. `reference`: in the order of the log. `latest-closed`: the latest closed first. */
  readonly order?: 'due' | 'reference' | 'latest-closed';
}

/** How many actions of an agency stand where. */
export interface ActionTally {
  readonly agencyId: AgencyId;
  readonly status: ActionStatus;
  readonly overdue: boolean;
  readonly count: number;
}

/** The action log. Every question names the board; an action of another board is never found. */
export interface ActionStore {
  find(boardId: BoardId, actionId: ActionId): Promise<Action | null>;
  byReference(boardId: BoardId, reference: ActionReference): Promise<Action | null>;
  search(search: ActionSearch, page: { readonly limit: number; readonly offset: number }): Promise<readonly Action[]>;
  count(search: ActionSearch): Promise<number>;
  /** Live and reported-done actions by agency, status and whether they are overdue on a day. */
  tally(search: ActionSearch, today: Temporal.PlainDate): Promise<readonly ActionTally[]>;
  /** Takes the next `count` numbers of a board's day, and answers the first; nobody else ever gets them. */
  takeNumbers(boardId: BoardId, day: Temporal.PlainDate, count: number): Promise<number>;
  /** Throws the Fault `action.id-taken` when an id is another board's already. */
  add(actions: readonly Action[]): Promise<void>;
  /** Writes the action if the stored version is `action.version`, and raises it by one; false when somebody was first. */
  save(action: Action): Promise<boolean>;
  record(events: readonly ActionEvent[]): Promise<void>;
  /** The history, oldest first. */
  history(actionId: ActionId): Promise<readonly ActionEvent[]>;
}

/** What the action log needs to know of meetings. */
export interface MeetingFacts {
  readonly id: MeetingId;
  readonly groupId: GroupId;
  readonly title: string;
  readonly startsAt: Temporal.Instant;
  readonly status: 'planned' | 'called' | 'cancelled' | 'held';
}

/** Meetings as the action log sees them. */
export interface MeetingLookup {
  find(boardId: BoardId, meetingId: MeetingId): Promise<MeetingFacts | null>;
  search(search: {
    readonly boardId: BoardId;
    readonly groupId?: GroupId;
    readonly from?: Temporal.Instant;
    readonly before?: Temporal.Instant;
    readonly order?: 'earliest-first' | 'latest-first';
    readonly limit: number;
  }): Promise<readonly MeetingFacts[]>;
}

/** Lists that were read and wait for a person to save or discard them; swept after a day. */
export interface ActionsDraftStore {
  add(draft: ActionsDraft, at: Temporal.Instant, expiresAt: Temporal.Instant): Promise<void>;
  find(boardId: BoardId, draftId: DraftId, now: Temporal.Instant): Promise<ActionsDraft | null>;
  /** Takes the draft out of the store; false when it is no longer there, so that it is used once. */
  remove(boardId: BoardId, draftId: DraftId): Promise<boolean>;
}

/** The stores of this feature, the audit and the ledger, all on one transaction. */
export interface ActionsTx {
  readonly people: PeopleStore;
  readonly meetings: MeetingLookup;
  readonly actions: ActionStore;
  readonly actionDrafts: ActionsDraftStore;
  readonly audit: Audit;
  readonly ledger: Ledger;
}

/** What the verbs of the action log are given. */
export interface ActionsPorts {
  readonly transact: Transact<ActionsTx>;
  readonly clock: Clock;
  readonly ids: Ids;
}
