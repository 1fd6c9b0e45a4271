import type { TenantId } from '../shared/ids.js';
import type { PeopleStore } from './ports.js';
import type { Principal } from './principal.js';

/**
 * Finds who is speaking from the tenant and Entra object id of the authenticated activity, and from nothing else.
 * Roles are read anew each time. Null for a tenant that has no board here: a stranger, who gets nothing.
 * Somebody without an object id (some guests) counts as a practitioner: nobody can be sure who it is.
 */
export async function identify(
  people: PeopleStore,
  { tenantId, entraId }: { readonly tenantId: TenantId; readonly entraId: string | null },
): Promise<Principal | null> {
  const [board] = await people.boardsOf(tenantId);
  if (board === undefined) return null;
  const person = entraId === null ? null : await people.personByEntraId(tenantId, entraId);
  const roles = person === null ? new Set(['practitioner'] as const) : await people.rolesOf(board.id, person.id);
  return { tenantId, board, person, roles };
}
