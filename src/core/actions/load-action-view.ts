import type { Person } from '../people/person.js';
import type { Principal } from '../people/principal.js';
import type { Temporal } from 'temporal-polyfill';
import { asId, type ActionId, type PersonId } from '../shared/ids.js';
import type { Action, ActionEvent } from './action.js';
import { rightsOver } from './action-rights.js';
import type { ActionView } from './action-view.js';
import { allowedSteps } from './allowed-steps.js';
import { loadBoardSeats } from './board-seats.js';
import { loadActionLine } from './load-action-lines.js';
import { loadActionScope } from './load-action-scope.js';
import { maySeeAction } from './may-see-action.js';
import type { ActionsTx } from './ports.js';

/** An action of the speaker's board; null when there is none, or none that this person may see. */
export async function findVisibleAction(tx: ActionsTx, principal: Principal, id: ActionId): Promise<Action | null> {
  const action = await tx.actions.find(principal.board.id, id);
  if (action === null) return null;
  return maySeeAction(principal, await loadActionScope(tx.people, principal), action) ? action : null;
}

/**
 * An action with all that its card shows to one person. That they may see it was asked before: whoever has just handed an
 * action over is still shown what became of it.
 */
export async function loadActionView(
  tx: ActionsTx,
  principal: Principal,
  action: Action,
  today: Temporal.PlainDate,
): Promise<ActionView> {
  const { board } = principal;
  const seats = await loadBoardSeats(tx.people, board.id);
  const line = await loadActionLine(tx, board, action, { today, seats });
  const known = new Map<PersonId, Person | null>();
  const personOf = async (id: PersonId | null): Promise<Person | null> => {
    if (id === null) return null;
    const person = known.get(id) ?? (await tx.people.person(board.tenantId, id));
    known.set(id, person);
    return person;
  };
  const helpers: Person[] = [];
  for (const id of action.helperIds) {
    const helper = await personOf(id);
    if (helper !== null) helpers.push(helper);
  }
  const history: ActionView['history'][number][] = [];
  for (const event of await tx.actions.history(action.id)) {
    history.push({ event, by: await personOf(event.by), to: await personOf(newOwnerOf(event)) });
  }
  return {
    ...line,
    group: seats.groups.find(({ id }) => id === action.groupId) ?? null,
    meeting: action.meetingId === null ? null : await tx.meetings.find(board.id, action.meetingId),
    helpers,
    priorityName: board.settings.priorities.find(({ id }) => id === action.priority)?.name ?? null,
    history,
    steps: allowedSteps(action, rightsOver(principal, action), today),
  };
}

function newOwnerOf({ kind, to }: ActionEvent): PersonId | null {
  return kind === 'handed-over' && to !== null ? asId<PersonId>(to) : null;
}
