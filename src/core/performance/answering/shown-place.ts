import type { Principal } from '../../people/principal.js';
import type { ShownPlace } from '../ports.js';

/** Where somebody is shown figures; null for whom the board does not know, of whom nothing is kept. */
export function shownPlace({ board, person }: Principal, conversationId: string): ShownPlace | null {
  return person === null ? null : { boardId: board.id, personId: person.id, conversationId };
}
