import type { Agency, Sector } from '../../../src/core/people/agency.js';
import type { Seat } from '../../../src/core/people/seat.js';
import type { TablePlace } from '../../../src/core/meetings/quorum/quorum.js';
import { anAgency } from './an-agency.js';
import { aSeat } from './a-seat.js';

/** One agency's seat, taken by its member unless told otherwise; agency, seat and holder are named after the sector. */
export function aPlace(
  sector: Sector,
  representedBy: TablePlace['representedBy'] = 'member',
  seat: Parameters<typeof aSeat>[0] = {},
): TablePlace {
  return { ...seatOf(sector, seat), representedBy };
}

/** A seat with its agency, as a group's table holds them. */
export function seatOf(
  sector: Sector,
  seat: Parameters<typeof aSeat>[0] = {},
): { readonly seat: Seat; readonly agency: Agency } {
  const agency = anAgency({ sector, id: seat.agencyId ?? sector });
  return { seat: aSeat({ ...seat, agencyId: agency.id }), agency };
}
