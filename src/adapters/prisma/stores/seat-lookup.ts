import type { SeatLookup } from '../../../core/notices/ports.js';
import { asId, type PersonId } from '../../../core/shared/ids.js';
import type { Db } from './db.js';

/** Who sits where, by an index on the person. */
export function seatLookup(db: Db): SeatLookup {
  return {
    holds: async (groupId, personId) =>
      (await db.seat.findFirst({ where: { personId, groupId }, select: { id: true } })) !== null,

    holders: async (groupId, personIds) => {
      const where = { groupId, personId: { in: [...personIds] } };
      const seats = await db.seat.findMany({ where, select: { personId: true } });
      return new Set(seats.flatMap(({ personId }) => (personId === null ? [] : [asId<PersonId>(personId)])));
    },
  };
}
