import { authorise } from '../authorise.js';
import type { Person } from '../person.js';
import { principalMay, type Principal } from '../principal.js';
import { BOARD_ROLES } from '../role.js';
import type { Seat } from '../seat.js';
import { spokenAudit } from '../spoken-audit.js';
import type { BoardList, ListFault } from './board-list.js';
import { UNNAMED_BOARD } from './open-board.js';
import { planBoard, type BoardAsItIs, type BoardPlan } from './plan-board.js';
import type { SetupPorts, SetupTx } from './ports.js';

export type PlannedBoard =
  | { readonly status: 'planned'; readonly plan: BoardPlan; readonly before: BoardAsItIs }
  /** Does not fit what the board has; nothing was written. */
  | { readonly status: 'refused'; readonly faults: readonly ListFault[] }
  | { readonly status: 'denied' };

export type SetUpBoard =
  | Exclude<PlannedBoard, { status: 'planned' }>
  | {
      readonly status: 'saved';
      readonly plan: BoardPlan;
    };

/** What taking a list over would do, for the business manager. Changes nothing. */
export async function previewBoard(
  ports: SetupPorts,
  { principal, list }: { readonly principal: Principal; readonly list: BoardList },
): Promise<PlannedBoard> {
  return ports.transact((tx) => planned(ports, tx, principal, list));
}

/**
 * Makes a board as its list says, all of it or nothing: name, agencies, groups, seats, people and roles. The same list again
 * changes nothing. Whoever does it stays business manager, so that a board is never without one.
 */
export async function setUpBoard(
  ports: SetupPorts,
  { principal, list }: { readonly principal: Principal; readonly list: BoardList },
): Promise<SetUpBoard> {
  return ports.transact(async (tx) => {
    await tx.setup.lock();
    const found = await planned(ports, tx, principal, list);
    if (found.status !== 'planned') return found;
    const { plan, before } = found;
    const { id: boardId } = before.board;
    await tx.setup.rename(boardId, plan.name);
    await tx.setup.saveAgencies(boardId, plan.agencies);
    await tx.setup.saveGroups(plan.groups);
    await tx.setup.savePeople(plan.people);
    for (const { id } of plan.groups) {
      const vacated = plan.vacated.filter(({ groupId }) => groupId === id);
      if (vacated.length > 0) await tx.setup.vacate(id, vacated);
    }
    await tx.setup.saveSeats(plan.seats);
    for (const { personId, roles } of plan.roles) {
      const own = personId === principal.person?.id;
      await tx.setup.saveRoles(boardId, personId, own ? [...new Set([...roles, 'business-manager' as const])] : roles);
    }
    await tx.audit.record(
      spokenAudit(principal, boardId, {
        action: 'board.set-up',
        outcome: 'done',
        facts: {
          agencies: plan.agencies.length,
          groups: plan.groups.length,
          seats: plan.seats.length,
          people: plan.people.length,
          vacated: plan.vacated.length,
        },
      }),
    );
    return { status: 'saved', plan };
  });
}

async function planned(ports: SetupPorts, tx: SetupTx, principal: Principal, list: BoardList): Promise<PlannedBoard> {
  if ((await authorise(tx.audit, principal, 'board.set-up')) === 'denied') return { status: 'denied' };
  const before = await boardAsItIs(tx, principal, list);
  if (list.board === null && before.board.name === UNNAMED_BOARD.name) {
    const sentence =
      'Please say what the board is called, in a column “Board”: Ravensby Safeguarding Children Board (RSCB).';
    return { status: 'refused', faults: [{ row: null, column: null, sentence }] };
  }
  return { status: 'planned', before, plan: planBoard(before, list, () => ports.ids.next()) };
}

async function boardAsItIs({ people }: SetupTx, principal: Principal, list: BoardList): Promise<BoardAsItIs> {
  const { tenantId } = principal;
  const board = (await people.board(principal.board.id)) ?? principal.board;
  const groups = await people.groups(board.id);
  const found = new Map<string, Person>();
  const seats: Seat[] = [];
  for (const { id } of groups) {
    for (const { seat, person } of await people.tableOf(board.id, id)) {
      seats.push(seat);
      if (person !== null) found.set(person.id, person);
    }
  }
  for (const role of BOARD_ROLES)
    for (const person of await people.holdersOf(board.id, role)) found.set(person.id, person);
  for (const { entraId } of list.people) {
    const person = entraId === null ? null : await people.personByEntraId(tenantId, entraId);
    if (person !== null) found.set(person.id, person);
  }
  return { board, groups, agencies: await people.agencies(board.id), seats, people: [...found.values()] };
}

/** Whether somebody may bring a board's list in at all: asked before a file is read as one. */
export function mayBringBoardIn(principal: Principal): boolean {
  return principalMay(principal, 'board.set-up');
}
