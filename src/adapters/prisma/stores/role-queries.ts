import type { PeopleStore } from '../../../core/people/ports.js';
import { BOARD_ROLES, type BoardRole, type Role } from '../../../core/people/role.js';
import type { Prisma } from '../generated/client.js';
import { personOf } from './board-rows.js';
import type { Db } from './db.js';
import { storedWord } from './stored-word.js';

/**
 * Roles are read anew each time: those granted on the board, and those a current seat carries. Everybody who sits at one of
 * its tables may read and answer as a member does, advisers and observers too: who counts towards quorum is another matter.
 * Only the main board's chair and vice-chair run the board; a subgroup's chair is a member.
 */
export function roleQueries(db: Db): Pick<PeopleStore, 'rolesOf' | 'holdersOf'> {
  return {
    rolesOf: async (boardId, personId) => {
      const grants = await db.roleGrant.findMany({ where: { boardId, personId } });
      const seats = await db.seat.findMany({
        where: { personId, group: { boardId } },
        select: { office: true, group: { select: { kind: true } } },
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

function rolesOfSeat({ office, group }: { office: string | null; group: { kind: string } }): readonly Role[] {
  return group.kind === 'board' && (office === 'chair' || office === 'vice-chair') ? [office, 'member'] : ['member'];
}

/** The same rule as `rolesOfSeat`, from the other side. */
function seatsCarrying(role: BoardRole): Prisma.SeatWhereInput {
  switch (role) {
    case 'chair':
    case 'vice-chair':
      return { office: role, group: { kind: 'board' } };
    case 'member':
      return {};
    default:
      return { id: { in: [] } };
  }
}
