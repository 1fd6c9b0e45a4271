import { asId } from '../../../src/core/shared/ids.js';
import type { Agency, Sector } from '../../../src/core/people/agency.js';

const NAMES: Readonly<Record<Sector, readonly [name: string, shortName: string]>> = {
  'local-authority': ['Ravensby Council', 'Council'],
  health: ['Ravensby Clinical Commissioning Group', 'CCG'],
  police: ['North Vale Police', 'Police'],
  education: ['Ravensby Schools Forum', 'Schools'],
  probation: ['North Vale Probation', 'Probation'],
  voluntary: ['Ravensby Voluntary Alliance', 'Voluntary'],
  lay: ['Lay members', 'Lay'],
  other: ['North Vale Fire and Rescue', 'Fire'],
};

/** The police unless a sector is given; name, id and partner status follow from the sector. */
export function anAgency(given: Partial<Omit<Agency, 'id'>> & { readonly id?: string } = {}): Agency {
  const sector = given.sector ?? 'police';
  const [name, shortName] = NAMES[sector];
  return {
    name,
    shortName,
    statutoryPartner: sector === 'local-authority' || sector === 'health' || sector === 'police',
    ...given,
    sector,
    id: asId(given.id ?? sector),
  };
}
