import type { PeopleStore } from '../../../core/people/ports.js';
import { BOARD_ROLES, type BoardRole, type Role } from '../../../core/people/role.js';
import type { Prisma } from '../generated/client.js';
import { personOf } from './board-rows.js';
import type { Db } from './db.js';
import { storedWord } from './stored-word.js';

/**
 * Roles are read anew each time: those granted on the board, and those a current seat carries. A seat's chair or
 * vice-chair is a member as well; advisers and observers are not.
 */
export function roleQueries(db: Db): Pick<PeopleStore, 'rolesOf' | 'holdersOf'> {
  return {
    rolesOf: async (boardId, personId) => {
      const grants = await db.roleGrant.findMany({ where: { boardId, personId } });
      const seats = await db.seat.findMany({
        where: { personId, group: { boardId } },
        select: { standing: true, office: true },
      });
      const roles = new Set<Role>(['practitioner']);
      for (const { role } of grants) roles.add(storedWord(BOARD_ROLES, role, 'RoleGrant.role'));
      for (const seat of seats) for (const role of rolesOfSeat(seat)) roles.add(role);
      return roles;
    },

    // Everybody of the tenant is a practitioner, so nobody is listed as one.
    holdersOf: async (boardId, role) => {
      if (role === 'practitioner') return [];
      const people = await db.person.findMany({
        where: {
          OR: [
            { grants: { some: { boardId, role } } },
            { seats: { some: { group: { boardId }, AND: seatsCarrying(role) } } },
          ],
        },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      });
      return people.map(personOf);
    },
  };
}

function rolesOfSeat({ standing, office }: { standing: string; office: string | null }): readonly Role[] {
  if (office === 'chair' || office === 'vice-chair') return [office, 'member'];
  return standing === 'member' ? ['member'] : [];
}

/** The same rule as `rolesOfSeat`, from the other side. */
function seatsCarrying(role: BoardRole): Prisma.SeatWhereInput {
  switch (role) {
    case 'chair':
    case 'vice-chair':
      return { office: role };
    case 'member':
      return { OR: [{ standing: 'member' }, { office: { in: ['chair', 'vice-chair'] } }] };
    default:
      return { id: { in: [] } };
  }
}
