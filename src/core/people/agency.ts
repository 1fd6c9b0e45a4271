import type { AgencyId } from '../shared/ids.js';

/** The sectors a safeguarding board draws its agencies from; quorum rules may name a sector. */
export const SECTORS = [
  'local-authority',
  'health',
  'police',
  'education',
  'probation',
  'voluntary',
  'lay',
  'other',
] as const;
export type Sector = (typeof SECTORS)[number];

/** An organisation represented on the board. */
export interface Agency {
  readonly id: AgencyId;
  readonly name: string;
  /** The short form people say: "CCG", "Police". */
  readonly shortName: string;
  readonly sector: Sector;
  /** One of the statutory safeguarding partners (local authority, health, police). */
  readonly statutoryPartner: boolean;
}
