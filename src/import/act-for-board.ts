import type { MeetingsPorts } from '../core/meetings/ports.js';
import { authorise } from '../core/people/authorise.js';
import type { Permission } from '../core/people/permission.js';
import type { Principal } from '../core/people/principal.js';
import { Fault } from '../core/shared/fault.js';
import { asId, type TenantId } from '../core/shared/ids.js';

/**
 * The board's business manager, in whose name the command acts: the first who holds the role on the first board of these
 * tenants. Throws a Fault where there is no board or nobody holds the role; whoever may run the command may do this.
 */
export async function actForBoard(
  { transact }: Pick<MeetingsPorts, 'transact'>,
  tenantIds: readonly string[],
  permission: Permission,
): Promise<Principal> {
  return transact(async ({ people, audit }) => {
    for (const id of tenantIds) {
      const tenantId = asId<TenantId>(id);
      const [board] = await people.boardsOf(tenantId);
      if (board === undefined) continue;
      const [person] = await people.holdersOf(board.id, 'business-manager');
      if (person === undefined) break;
      const principal = { tenantId, board, person, roles: await people.rolesOf(board.id, person.id) };
      if ((await authorise(audit, principal, permission)) === 'allowed') return principal;
    }
    throw new Fault('import.nobody_to_act_for', {
      message:
        'There is no board with a business manager in this store yet: name one in QUORUM_FIRST_MANAGER, or load the sample board with npm start.',
    });
  });
}
