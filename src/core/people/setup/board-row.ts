import type { Sector } from '../agency.js';
import type { QuorumRule } from '../quorum-rule.js';
import type { BoardRole } from '../role.js';
import type { ListedSeat } from './board-list.js';

/** One row of the list as it was understood; '' for an agency and a seat that it does not name. */
export interface BoardRow extends Pick<ListedSeat, 'standing' | 'office' | 'invitedWhenRequired'> {
  readonly row: number;
  readonly board: string;
  readonly group: string;
  readonly quorum: QuorumRule | null;
  readonly agency: string;
  readonly short: string;
  readonly sector: Sector | null;
  readonly statutory: boolean;
  readonly seat: string;
  /** How cards name whoever holds it; '' where the file does not say. */
  readonly name: string;
  readonly vacant: boolean;
  readonly entraId: string | null;
  readonly guest: boolean;
  readonly roles: readonly BoardRole[];
}
