import type { AgencyId, GroupId, PersonId, SeatId } from '../shared/ids.js';

/** Members count towards quorum and attendance; advisers and observers sit at the table without counting. */
export type Standing = 'member' | 'adviser' | 'observer';

/** A place at a group's table: one agency's, held by one person or vacant. */
export interface Seat {
  readonly id: SeatId;
  readonly groupId: GroupId;
  readonly agencyId: AgencyId;
  /** The role as printed on the list of members, for example "Police representative". */
  readonly title: string;
  /** Who holds it; null when the seat is vacant. */
  readonly personId: PersonId | null;
  readonly standing: Standing;
  readonly office: 'chair' | 'vice-chair' | null;
  /** Invited only when the agenda needs the agency (CAFCASS, the fire service): never counts against anyone. */
  readonly invitedWhenRequired: boolean;
}
