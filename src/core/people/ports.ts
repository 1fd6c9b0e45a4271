import type { Temporal } from 'temporal-polyfill';
import type { BoardId, GroupId, MeetingId, PersonId, PlaceId, TenantId } from '../shared/ids.js';
import type { Agency } from './agency.js';
import type { Board, BoardSettings, Group } from './board.js';
import type { Person } from './person.js';
import type { UnreachableReason } from './reach.js';
import type { Role } from './role.js';
import type { Seat } from './seat.js';

/** A seat with all that stands around it: what lists, forecasts and cards are made of. */
export interface SeatedPerson {
  readonly seat: Seat;
  readonly agency: Agency;
  /** Null when the seat is vacant. */
  readonly person: Person | null;
  /** Why the holder cannot be reached one to one; null when reachable or not yet tried. */
  readonly unreachable: UnreachableReason | null;
}

/** How a person is reached one to one, as last verified. */
export interface Reach {
  readonly personId: PersonId;
  readonly tenantId: TenantId;
  /** The Teams user id, unique to this bot; null until the person or a roster has shown it. */
  readonly userId: string | null;
  /** Their personal chat with the bot; null until one exists. */
  readonly conversationId: string | null;
  readonly serviceUrl: string | null;
  readonly botId: string | null;
  readonly state: 'unknown' | 'reachable' | 'unreachable';
  readonly reason: UnreachableReason | null;
  /** When the person last spoke to the bot or pressed something; null when never. A read receipt from such a moment proves nothing. */
  readonly heardAt: Temporal.Instant | null;
}

/** A channel or group chat that the bot posts in: a group's shared cards, what is asked of the duty adviser, or both. */
export interface Place {
  readonly id: PlaceId;
  readonly boardId: BoardId;
  /** Whose shared cards belong there; null where none do. */
  readonly groupId: GroupId | null;
  readonly tenantId: TenantId;
  readonly kind: 'channel' | 'group-chat';
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly botId: string;
  readonly state: 'reachable' | 'unreachable';
  readonly reason: UnreachableReason | null;
}

/** The board, its people and how they are reached. Every question carries tenant or board. */
export interface PeopleStore {
  /** The boards of a tenant, oldest first. */
  boardsOf(tenantId: TenantId): Promise<readonly Board[]>;
  board(boardId: BoardId): Promise<Board | null>;
  /** Replaces what the board has set for itself. */
  saveSettings(boardId: BoardId, settings: BoardSettings): Promise<void>;
  groups(boardId: BoardId): Promise<readonly Group[]>;
  /** The agencies of the board, by name. */
  agencies(boardId: BoardId): Promise<readonly Agency[]>;
  /** The person with this Entra object id in this tenant; ids compare without regard to case. */
  personByEntraId(tenantId: TenantId, entraId: string): Promise<Person | null>;
  person(tenantId: TenantId, personId: PersonId): Promise<Person | null>;
  /** Roles granted on the board, plus those that a current seat carries (chair, vice-chair, member). */
  rolesOf(boardId: BoardId, personId: PersonId): Promise<ReadonlySet<Role>>;
  /** The people who hold a role on the board, for example its business managers. */
  holdersOf(boardId: BoardId, role: Role): Promise<readonly Person[]>;
  /** The seats of a group in the order of its list of members. */
  tableOf(boardId: BoardId, groupId: GroupId): Promise<readonly SeatedPerson[]>;
  /** Who holds a seat of the group, each once: where there may be thousands and no more than their ids is needed. */
  peopleAt(boardId: BoardId, groupId: GroupId): Promise<readonly PersonId[]>;
  reachOf(tenantId: TenantId, personId: PersonId): Promise<Reach | null>;
  /** Those of the people who are of this tenant, each with how they are reached; null for somebody never met. */
  reachesOf(
    tenantId: TenantId,
    personIds: readonly PersonId[],
  ): Promise<readonly { readonly person: Person; readonly reach: Reach | null }[]>;
  /** Writes what a verified activity or a refused send has just shown; leaves alone when the person was last heard from. */
  saveReach(reach: Omit<Reach, 'heardAt'>): Promise<void>;
  /** The person has been heard from; an earlier moment than the one known changes nothing. Nothing for somebody never met. */
  heardFrom(tenantId: TenantId, personId: PersonId, at: Temporal.Instant): Promise<void>;
  /** A service address and bot id last verified in the tenant: where a chat is opened with somebody never met; null at first. */
  homeOf(tenantId: TenantId): Promise<{ readonly serviceUrl: string; readonly botId: string } | null>;
  placesOf(boardId: BoardId, groupId: GroupId): Promise<readonly Place[]>;
  place(boardId: BoardId, placeId: PlaceId): Promise<Place | null>;
  placeByConversation(tenantId: TenantId, conversationId: string): Promise<Place | null>;
  savePlace(place: Place): Promise<void>;
}

/** A meeting known by id on a board: what most verbs are asked about. */
export interface MeetingRef {
  readonly boardId: BoardId;
  readonly meetingId: MeetingId;
}
