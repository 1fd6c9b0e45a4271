import type { Board } from '../../people/board.js';
import type { Action } from '../action.js';
import { LIVE_STATUSES } from '../action.js';
import { formatReference } from '../action-reference.js';
import type { ActionsTx } from '../ports.js';
import type { ExistingAction } from './action-list.js';

const AT_ONCE = 1_000;
const MOST_PAGES = 20;

/** What a list may repeat: the board's actions that are not settled yet, reported done included. */
export async function loadExisting(
  { actions }: Pick<ActionsTx, 'actions'>,
  board: Board,
): Promise<readonly ExistingAction[]> {
  const found: Action[] = [];
  const search = {
    boardId: board.id,
    within: null,
    statuses: [...LIVE_STATUSES, 'reported-done'],
    order: 'reference',
  } as const;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const some = await actions.search(search, { limit: AT_ONCE, offset: page * AT_ONCE });
    found.push(...some);
    if (some.length < AT_ONCE) break;
  }
  return found.map(({ what, ownerId, reference }) => ({ what, ownerId, reference: formatReference(board, reference) }));
}
