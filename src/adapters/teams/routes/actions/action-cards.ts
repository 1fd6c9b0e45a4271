import type { ActionView } from '../../../../core/actions/action-view.js';
import { londonDay } from '../../../../core/shared/london.js';
import { actionCard } from '../../../cards/actions/action-card.js';
import { filterData, LIVE_ACTIONS } from '../../../cards/actions/actions-filter.js';
import { presentAction } from '../../../cards/actions/presenters/present-action.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import type { Button } from '../../../cards/button.js';
import type { Turn } from '../turn.js';

/** The way back to what somebody has to do. */
export const MY_ACTIONS: Button = {
  title: 'My actions',
  verb: 'actions.list',
  data: filterData({ ...LIVE_ACTIONS, mine: true }, 1),
};

/** One action as this person may see it, with the steps open to them. */
export function oneAction({ deps, principal }: Turn, view: ActionView): RenderedCard {
  const today = londonDay(deps.actions.clock.now());
  return actionCard(deps.cards, presentAction({ view, today, viewerId: principal.person?.id ?? null }));
}

export function actionNotFoundCard({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'I cannot find that action',
    what: 'It is not in the log, or it is not one that you may see.',
    kept: 'Nothing was changed.',
    buttons: [MY_ACTIONS],
  });
}
