import type { Temporal } from 'temporal-polyfill';
import type { Board } from '../people/board.js';
import type { Person } from '../people/person.js';
import type { PersonId } from '../shared/ids.js';
import type { Action } from './action.js';
import { formatReference } from './action-reference.js';
import type { ActionLine } from './action-view.js';
import { agencyById, belongsToBoard, loadBoardSeats, type BoardSeats } from './board-seats.js';
import { dueStanding } from './due-standing.js';
import type { ActionsTx } from './ports.js';

interface Owner {
  readonly person: Person | null;
  readonly left: boolean;
}

/** The day to reckon from, and the board's seats where they are loaded already. */
interface At {
  readonly today: Temporal.PlainDate;
  readonly seats?: BoardSeats;
}

/**
 * Actions with the names and the standing their cards need, in the order given. Whether somebody may see them is not asked
 * here. Each owner is looked up once, however many actions they have.
 */
export async function loadActionLines(
  tx: Pick<ActionsTx, 'people'>,
  board: Board,
  actions: readonly Action[],
  { today, seats }: At,
): Promise<readonly ActionLine[]> {
  if (actions.length === 0) return [];
  const boardSeats = seats ?? (await loadBoardSeats(tx.people, board.id));
  const owners = new Map<PersonId, Owner>();
  const lines: ActionLine[] = [];
  for (const action of actions) {
    const owner = owners.get(action.ownerId) ?? (await loadOwner(tx, board, action.ownerId));
    owners.set(action.ownerId, owner);
    lines.push(lineOf(action, { board, owner, seats: boardSeats, today }));
  }
  return lines;
}

/** The same for one action. */
export async function loadActionLine(
  tx: Pick<ActionsTx, 'people'>,
  board: Board,
  action: Action,
  { today, seats }: Required<At>,
): Promise<ActionLine> {
  return lineOf(action, { board, owner: await loadOwner(tx, board, action.ownerId), seats, today });
}

function lineOf(
  action: Action,
  { board, owner, seats, today }: Required<At> & { readonly board: Board; readonly owner: Owner },
): ActionLine {
  return {
    action,
    reference: formatReference(board, action.reference),
    owner: owner.person,
    ownerLeft: owner.left,
    agency: agencyById(seats, action.agencyId),
    standing: dueStanding(action, today),
  };
}

async function loadOwner({ people }: Pick<ActionsTx, 'people'>, board: Board, id: PersonId): Promise<Owner> {
  const person = await people.person(board.tenantId, id);
  return { person, left: !(await belongsToBoard(people, board.id, id)) };
}
