import type { ActionLine, ActionView } from '../../../../core/actions/action-view.js';
import { findActions } from '../../../../core/actions/find-actions.js';
import { ACTIONS_ON_A_PAGE, listActions } from '../../../../core/actions/list-actions.js';
import { showAction } from '../../../../core/actions/show-action.js';
import type { Principal } from '../../../../core/people/principal.js';
import { readActionSearch } from '../../../../core/questions/read-action-search.js';
import { londonDay } from '../../../../core/shared/london.js';
import { actionCard } from '../../../cards/actions/action-card.js';
import { cutWords } from '../../../cards/actions/cut-words.js';
import { dueWords } from '../../../cards/actions/presenters/due-words.js';
import { presentAction } from '../../../cards/actions/presenters/present-action.js';
import type { SearchResult } from '../../bot-reply.js';
import type { RouteDeps } from '../route-deps.js';
import type { Found, Search } from '../search/search-row.js';

const LONGEST_LINE = 140;

/**
 * Actions the person may see, to be put into a message: by reference or by words of what is to be done; before anything is
 * typed their own, or those of the board where they have none.
 */
export async function searchForActions(deps: RouteDeps, principal: Principal, search: Search): Promise<Found> {
  const lines =
    search.query.trim() === '' ? await standing(deps, principal, search) : await typed(deps, principal, search);
  const results: SearchResult[] = [];
  for (const { action } of lines) {
    const shown = await showAction(deps.actions, { principal, actionId: action.id });
    if (shown.status === 'shown') results.push(resultOf(deps, shown.view));
  }
  return { results, note: 'I found none among the actions you may see.' };
}

async function standing(deps: RouteDeps, principal: Principal, { skip }: Search): Promise<readonly ActionLine[]> {
  // A page that was not full was the last.
  if (skip % ACTIONS_ON_A_PAGE !== 0) return [];
  const page = skip / ACTIONS_ON_A_PAGE + 1;
  const mine = await listActions(deps.actions, { principal, asked: { mine: true, state: 'live' }, page });
  const found =
    mine.total > 0 ? mine : await listActions(deps.actions, { principal, asked: { mine: false, state: 'live' }, page });
  // A page beyond the last is answered with the last, which has been seen.
  return found.page === page ? found.lines : [];
}

/** All that is offered is offered at once. */
async function typed({ actions }: RouteDeps, principal: Principal, search: Search): Promise<readonly ActionLine[]> {
  return search.skip > 0 ? [] : findActions(actions, { principal, mention: readActionSearch(search.query) });
}

/**
 * The card says what was agreed and how it stands. Its history, its reasons and the message it came from are for the log, and
 * it has no buttons, because whoever reads it may not have the bot.
 */
function resultOf({ cards, actions }: RouteDeps, view: ActionView): SearchResult {
  const today = londonDay(actions.clock.now());
  const shown = presentAction({ view, today, viewerId: null });
  return {
    title: cutWords(view.action.what, LONGEST_LINE),
    text: [view.reference, view.owner?.name ?? '', dueWords(view, today)].filter((words) => words !== '').join(' · '),
    card: actionCard(cards, { ...shown, banner: null, messageUrl: null, history: [], buttons: [] }),
  };
}
