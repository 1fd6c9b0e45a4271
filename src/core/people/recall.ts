import type { BoardId, PersonId } from '../shared/ids.js';
import type { PeopleStore } from './ports.js';
import type { Principal } from './principal.js';

/**
 * Somebody whom the bot itself has named by id, in a link it signed, with what they are now: roles are read anew, as for
 * everybody who speaks. `personId` is null for somebody of the tenant whom the board does not know. Null when the board or
 * the person is no longer there.
 */
export async function recall(
  people: PeopleStore,
  { boardId, personId }: { readonly boardId: BoardId; readonly personId: PersonId | null },
): Promise<Principal | null> {
  const board = await people.board(boardId);
  if (board === null) return null;
  const { tenantId } = board;
  if (personId === null) return { tenantId, board, person: null, roles: new Set(['practitioner']) };
  const person = await people.person(tenantId, personId);
  if (person === null) return null;
  return { tenantId, board, person, roles: await people.rolesOf(board.id, person.id) };
}
