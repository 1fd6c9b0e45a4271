import type { Notice } from '../../../core/notices/notice.js';
import type { PeopleStore } from '../../../core/people/ports.js';
import type { Principal } from '../../../core/people/principal.js';

/** The person a notice goes to, with the roles they have at this moment; null for a place and for somebody who is gone. */
export async function recipientOf(
  people: PeopleStore,
  { tenantId, boardId, recipient }: Pick<Notice, 'tenantId' | 'boardId' | 'recipient'>,
): Promise<Principal | null> {
  if (!('personId' in recipient)) return null;
  const board = await people.board(boardId);
  const person = await people.person(tenantId, recipient.personId);
  if (board === null || person === null) return null;
  return { tenantId, board, person, roles: await people.rolesOf(boardId, person.id) };
}
