import type { Agency } from '../people/agency.js';
import type { Group } from '../people/board.js';
import type { PeopleStore, SeatedPerson } from '../people/ports.js';
import type { AgencyId, BoardId, PersonId } from '../shared/ids.js';

/** Every seat of a board, the main board's first, and the groups they belong to. */
export interface BoardSeats {
  readonly groups: readonly Group[];
  readonly seats: readonly SeatedPerson[];
}

/** Loads who sits where, once for all that is asked of it. */
export async function loadBoardSeats(people: PeopleStore, boardId: BoardId): Promise<BoardSeats> {
  const groups = await people.groups(boardId);
  const mainFirst = [...groups].sort((a, b) => Number(b.kind === 'board') - Number(a.kind === 'board'));
  const seats: SeatedPerson[] = [];
  for (const { id } of mainFirst) seats.push(...(await people.tableOf(boardId, id)));
  return { groups, seats };
}

/** The agencies somebody sits for, each once, that of a main board's seat first. */
export function agenciesOf({ seats }: BoardSeats, personId: PersonId): readonly AgencyId[] {
  return [...new Set(seats.filter(({ seat }) => seat.personId === personId).map(({ agency }) => agency.id))];
}

/** An agency with a seat at any table; null for one that has none (any more). */
export function agencyById({ seats }: BoardSeats, agencyId: AgencyId): Agency | null {
  return seats.find(({ agency }) => agency.id === agencyId)?.agency ?? null;
}

/** Whether somebody belongs to the board: by a seat at any table, or by a role granted. Everybody of the tenant is a practitioner. */
export async function belongsToBoard(people: PeopleStore, boardId: BoardId, personId: PersonId): Promise<boolean> {
  const roles = await people.rolesOf(boardId, personId);
  return [...roles].some((role) => role !== 'practitioner');
}
