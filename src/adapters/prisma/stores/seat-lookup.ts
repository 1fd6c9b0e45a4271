import type { SeatLookup } from '../../../core/notices/ports.js';
import type { Db } from './db.js';

/** Who sits where, by an index on the person. */
export function seatLookup(db: Db): SeatLookup {
  return {
    holds: async (groupId, personId) =>
      (await db.seat.findFirst({ where: { personId, groupId }, select: { id: true } })) !== null,
  };
}
