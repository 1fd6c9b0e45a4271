import type { Sector } from './agency.js';

const NAMES: Readonly<Record<Sector, string>> = {
  'local-authority': 'local authority',
  health: 'health',
  police: 'police',
  education: 'education',
  probation: 'probation',
  voluntary: 'voluntary sector',
  lay: 'lay members',
  other: 'other agencies',
};

/** A sector as people say it, in lower case for use within a sentence. */
export function sectorName(sector: Sector): string {
  return NAMES[sector];
}
