import type { Temporal } from 'temporal-polyfill';
import type { Sector } from '../people/agency.js';
import type { Board } from '../people/board.js';
import type { Principal } from '../people/principal.js';
import type { AgencyId, GroupId, MeetingId, PersonId } from '../shared/ids.js';
import { londonDay } from '../shared/london.js';
import { addWorkingDays } from '../shared/working-days.js';
import { LIVE_STATUSES } from './action.js';
import type { ActionsPage } from './action-view.js';
import { loadActionLines } from './load-action-lines.js';
import { loadActionScope } from './load-action-scope.js';
import { actionsWithin } from './may-see-action.js';
import type { ActionSearch, ActionsPorts, ActionsTx } from './ports.js';

/** How many actions one card lists. */
export const ACTIONS_ON_A_PAGE = 8;

/** What is due within so many working days is due soon. */
const SOON_WORKING_DAYS = 10;

/** Which actions somebody asks for, with what they named found already. Every part narrows the list. */
export interface ActionsWanted {
  /** Those the person owns or helps with. */
  readonly mine: boolean;
  readonly state:
    'live' | 'overdue' | 'due-soon' | 'reported-done' | 'more-time-asked' | 'challenged' | 'closed' | 'all';
  readonly ownerId?: PersonId;
  readonly agencyId?: AgencyId;
  /** Every agency of a sector: "health" is a commissioner and several trusts. */
  readonly sector?: Sector;
  readonly groupId?: GroupId;
  readonly meetingId?: MeetingId;
  readonly priority?: string;
  readonly words?: readonly string[];
  /** Only those closed at this moment or later. */
  readonly closedFrom?: Temporal.Instant;
}

/**
 * A page of the actions somebody asks for and may see: the earliest due first, closed ones the latest first, all of them
 * in the order of the log. A page that is not there is the nearest that is; an empty list has one page.
 */
export async function listActions(
  ports: ActionsPorts,
  { principal, asked, page }: { readonly principal: Principal; readonly asked: ActionsWanted; readonly page: number },
): Promise<ActionsPage> {
  const { person, board } = principal;
  if (asked.mine && person === null) return { lines: [], total: 0, page: 1, pages: 1 };
  const today = londonDay(ports.clock.now());
  return ports.transact(async (tx) => {
    const { mine, state, sector, ...narrowing } = asked;
    const search: ActionSearch = {
      boardId: board.id,
      within: actionsWithin(principal, await loadActionScope(tx.people, principal)),
      ...narrowing,
      ...(sector === undefined ? {} : { agencyIds: await agenciesOf(tx, board, sector) }),
      ...(mine && person !== null ? { involving: person.id } : {}),
      ...inState(state, today),
    };
    const total = await tx.actions.count(search);
    const pages = Math.max(1, Math.ceil(total / ACTIONS_ON_A_PAGE));
    const shown = Math.min(Math.max(1, Math.trunc(page)), pages);
    const found = await tx.actions.search(search, {
      limit: ACTIONS_ON_A_PAGE,
      offset: (shown - 1) * ACTIONS_ON_A_PAGE,
    });
    return { lines: await loadActionLines(tx, board, found, { today }), total, page: shown, pages };
  });
}

async function agenciesOf(
  { people }: Pick<ActionsTx, 'people'>,
  board: Board,
  sector: Sector,
): Promise<readonly AgencyId[]> {
  return (await people.agencies(board.id)).filter((agency) => agency.sector === sector).map(({ id }) => id);
}

function inState(state: ActionsWanted['state'], today: Temporal.PlainDate): Omit<ActionSearch, 'boardId' | 'within'> {
  switch (state) {
    case 'live':
      return { statuses: LIVE_STATUSES, order: 'due' };
    case 'overdue':
      return { statuses: LIVE_STATUSES, dueBefore: today, order: 'due' };
    case 'due-soon': {
      const dueBefore = addWorkingDays(today, SOON_WORKING_DAYS).add({ days: 1 });
      return { statuses: LIVE_STATUSES, dueFrom: today, dueBefore, order: 'due' };
    }
    case 'reported-done':
      return { statuses: ['reported-done'], order: 'due' };
    case 'more-time-asked':
      return { moreTimeAsked: true, order: 'due' };
    case 'challenged':
      return { challenged: true, statuses: [...LIVE_STATUSES, 'reported-done'], order: 'due' };
    case 'closed':
      return { statuses: ['closed'], order: 'latest-closed' };
    case 'all':
      return { order: 'reference' };
  }
}
