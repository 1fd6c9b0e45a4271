import { asId } from '../../../src/core/shared/ids.js';
import type { RegisterEntry } from '../../../src/core/meetings/register/register.js';

/** The police seat's member present in person; mode and deputy's name follow from the status. */
export function aRegisterEntry(
  given: Partial<Omit<RegisterEntry, 'seatId'>> & { readonly seatId?: string } = {},
): RegisterEntry {
  const status = given.status ?? 'present';
  return {
    mode: status === 'present' ? 'in-person' : null,
    deputyName: status === 'deputy' ? 'Sam Okafor' : null,
    ...given,
    status,
    seatId: asId(given.seatId ?? 'police-seat'),
  };
}
