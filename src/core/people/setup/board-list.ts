import type { Sector } from '../agency.js';
import type { QuorumRule } from '../quorum-rule.js';
import type { BoardRole } from '../role.js';
import type { Seat } from '../seat.js';

/** A board as a file describes it: everything by its name, nothing by an id of ours. */
export interface BoardList {
  /** Null where the file does not say. */
  readonly board: { readonly name: string; readonly shortName: string } | null;
  readonly agencies: readonly ListedAgency[];
  /** The main board first. */
  readonly groups: readonly ListedGroup[];
  readonly people: readonly ListedPerson[];
}

export interface ListedAgency {
  readonly name: string;
  readonly shortName: string;
  readonly sector: Sector;
  readonly statutoryPartner: boolean;
}

export interface ListedGroup {
  readonly name: string;
  /** Null where the file does not say. */
  readonly quorumRule: QuorumRule | null;
  /** In the order of the list of members. */
  readonly seats: readonly ListedSeat[];
}

export interface ListedSeat extends Pick<Seat, 'title' | 'standing' | 'office' | 'invitedWhenRequired'> {
  readonly agency: string;
  /** The key of whoever holds it; null for a vacant seat. */
  readonly holder: string | null;
}

export interface ListedPerson {
  /** Tells people of one file apart: their object id, or else the name they are shown by. */
  readonly key: string;
  readonly name: string;
  /** The Entra object id in lower case; null where the file has none. */
  readonly entraId: string | null;
  readonly guest: boolean;
  readonly roles: readonly BoardRole[];
}

/** What is wrong in one place of a file, in a sentence for whoever made it. */
export interface ListFault {
  /** As people count; null where no single row is at fault. */
  readonly row: number | null;
  /** The column's heading; null where the whole row, or the file, is meant. */
  readonly column: string | null;
  readonly sentence: string;
}

export type ReadBoardList =
  | { readonly status: 'read'; readonly list: BoardList }
  /** Nothing of it can be taken over; every fault at once. */
  | { readonly status: 'refused'; readonly faults: readonly ListFault[] }
  /** No table of it has an agency and a seat in each row. */
  | { readonly status: 'not-a-board' };
