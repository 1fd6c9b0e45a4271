import type { Temporal } from 'temporal-polyfill';
import type { Audit, Clock, Ids, Transact } from '../../shared/ports.js';
import type { BoardId, DraftId, GroupId, PersonId, TenantId } from '../../shared/ids.js';
import type { Agency } from '../agency.js';
import type { Board, Group } from '../board.js';
import type { Person } from '../person.js';
import type { PeopleStore } from '../ports.js';
import type { BoardRole } from '../role.js';
import type { Seat } from '../seat.js';
import type { BoardList } from './board-list.js';

/** A seat with its place in the list of members. */
export type PlacedSeat = Seat & { readonly position: number };

/** Writes boards and who sits at them. Everything is known by its id: what is there already is replaced. */
export interface BoardSetupStore {
  /** Waits until nobody else sets up a board, and lets nobody else before this transaction ends. */
  lock(): Promise<void>;
  addBoard(board: Board, at: Temporal.Instant): Promise<void>;
  rename(boardId: BoardId, name: Pick<Board, 'name' | 'shortName'>): Promise<void>;
  saveAgencies(boardId: BoardId, agencies: readonly Agency[]): Promise<void>;
  saveGroups(groups: readonly Group[]): Promise<void>;
  /** Object ids are kept in lower case, as they are looked up. */
  savePeople(people: readonly Person[]): Promise<void>;
  saveSeats(seats: readonly PlacedSeat[]): Promise<void>;
  /** Nobody holds these seats any more. */
  vacate(groupId: GroupId, seats: readonly Seat[]): Promise<void>;
  /** Somebody's roles on the board are these and no others. */
  saveRoles(boardId: BoardId, personId: PersonId, roles: readonly BoardRole[]): Promise<void>;
}

/** A list of members that was read and waits for whoever sent it. */
export interface BoardDraft {
  readonly id: DraftId;
  readonly boardId: BoardId;
  readonly createdBy: string;
  readonly list: BoardList;
}

/** Swept after a day. */
export interface BoardDraftStore {
  add(draft: BoardDraft, at: Temporal.Instant, expiresAt: Temporal.Instant): Promise<void>;
  find(boardId: BoardId, draftId: DraftId, now: Temporal.Instant): Promise<BoardDraft | null>;
  /** Takes the draft out of the store; false when it is no longer there. */
  remove(boardId: BoardId, draftId: DraftId): Promise<boolean>;
}

export interface SetupTx {
  readonly people: PeopleStore;
  readonly setup: BoardSetupStore;
  readonly boardDrafts: BoardDraftStore;
  readonly audit: Audit;
}

/** What setting up a board needs of the world. */
export interface SetupPorts {
  readonly transact: Transact<SetupTx>;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** One tenant, as the settings name it. */
export interface FirstManager {
  readonly tenantId: TenantId;
  /** The Entra object id of whoever sets the board up. */
  readonly entraId: string;
}
