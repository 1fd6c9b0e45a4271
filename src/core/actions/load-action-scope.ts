import type { PeopleStore } from '../people/ports.js';
import type { Principal } from '../people/principal.js';
import { loadBoardSeats } from './board-seats.js';
import { seesAllActions, type ActionScope } from './may-see-action.js';

const NOWHERE: ActionScope = { groupIds: [], agencyIds: [] };

/** At which tables, and for which agencies, somebody sits. Not looked up for those who see every action anyway. */
export async function loadActionScope(people: PeopleStore, principal: Principal): Promise<ActionScope> {
  const { person, board } = principal;
  if (person === null || seesAllActions(principal)) return NOWHERE;
  const { seats } = await loadBoardSeats(people, board.id);
  const own = seats.filter(({ seat }) => seat.personId === person.id);
  return {
    groupIds: [...new Set(own.map(({ seat }) => seat.groupId))],
    agencyIds: [...new Set(own.map(({ agency }) => agency.id))],
  };
}
