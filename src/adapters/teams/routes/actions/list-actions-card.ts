import { listActions, type ActionsWanted } from '../../../../core/actions/list-actions.js';
import { principalMay } from '../../../../core/people/principal.js';
import { instantOfMs } from '../../../../core/shared/instants.js';
import { londonDay } from '../../../../core/shared/london.js';
import { actionsCard } from '../../../cards/actions/actions-card.js';
import type { ActionsFilter } from '../../../cards/actions/actions-filter.js';
import { presentActions } from '../../../cards/actions/presenters/present-actions.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import type { Turn } from '../turn.js';
import { filterWords } from './filter-words.js';

/** A page of the actions that a filter names, of those this person may see. */
export async function listActionsCard(turn: Turn, filter: ActionsFilter, page: number): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const asked = wantedBy(filter);
  const found = await listActions(deps.actions, { principal, asked, page });
  const overdue =
    filter.state === 'live'
      ? (await listActions(deps.actions, { principal, asked: { ...asked, state: 'overdue' }, page: 1 })).total
      : null;
  return actionsCard(
    deps.cards,
    presentActions({
      board: principal.board.name,
      page: found,
      filter,
      about: await filterWords(turn, filter),
      today: londonDay(deps.actions.clock.now()),
      overdue,
      mayReadOthers: principalMay(principal, 'actions.read'),
      mayAdd: principalMay(principal, 'actions.manage'),
    }),
  );
}

function wantedBy(filter: ActionsFilter): ActionsWanted {
  const { mine, state, ownerId, agencyId, sector, groupId, meetingId, priority } = filter;
  const words = filter.words.split(' ').filter((word) => word !== '');
  return {
    mine,
    state,
    ...(ownerId === null ? {} : { ownerId }),
    ...(agencyId === null ? {} : { agencyId }),
    ...(sector === null ? {} : { sector }),
    ...(groupId === null ? {} : { groupId }),
    ...(meetingId === null ? {} : { meetingId }),
    ...(priority === null ? {} : { priority }),
    ...(words.length === 0 ? {} : { words }),
    ...(filter.closedFrom === null ? {} : { closedFrom: instantOfMs(filter.closedFrom) }),
  };
}
