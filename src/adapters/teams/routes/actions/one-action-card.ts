import { findActions } from '../../../../core/actions/find-actions.js';
import type { ActionStepKind } from '../../../../core/actions/action-step.js';
import { showAction } from '../../../../core/actions/show-action.js';
import { principalMay } from '../../../../core/people/principal.js';
import type { ActionWish } from '../../../../core/questions/question.js';
import { londonDay } from '../../../../core/shared/london.js';
import { actionsCard } from '../../../cards/actions/actions-card.js';
import { LIVE_ACTIONS } from '../../../cards/actions/actions-filter.js';
import { presentActions } from '../../../cards/actions/presenters/present-actions.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import type { QuestionOf } from '../question-row.js';
import type { Turn } from '../turn.js';
import { MY_ACTIONS, actionNotFoundCard, oneAction } from './action-cards.js';
import { listActionsCard } from './list-actions-card.js';
import { stepForm } from './step-cards.js';

const STEP_OF: Readonly<Record<Exclude<ActionWish, 'show'>, ActionStepKind>> = {
  progress: 'progress',
  'report-done': 'report-done',
  'ask-more-time': 'ask-more-time',
  'hand-over': 'hand-over',
  close: 'close',
  reopen: 'reopen',
  'carry-forward': 'carry-forward',
  withdraw: 'withdraw',
};

/**
 * The action somebody means, with the form of what they wish to do; several that could be meant are offered, and nothing is
 * ever changed by words alone.
 */
export async function oneActionCard(turn: Turn, { wish, action }: QuestionOf<'one-action'>): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const said = action.day !== null || action.number !== null || action.about.length > 0;
  if (!said) return listActionsCard(turn, { ...LIVE_ACTIONS, mine: true }, 1);
  const found = await findActions(deps.actions, { principal, mention: action });
  const [first, second] = found;
  if (first === undefined) return noneFoundCard(turn);
  if (second !== undefined) return whichCard(turn, found);
  if (wish !== 'show') return stepForm(turn, { actionId: first.action.id, step: STEP_OF[wish] });
  const shown = await showAction(deps.actions, { principal, actionId: first.action.id });
  return shown.status === 'shown' ? oneAction(turn, shown.view) : actionNotFoundCard(turn);
}

function whichCard({ deps, principal }: Turn, lines: Awaited<ReturnType<typeof findActions>>): RenderedCard {
  const view = presentActions({
    board: principal.board.name,
    page: { lines, total: lines.length, page: 1, pages: 1 },
    filter: LIVE_ACTIONS,
    about: null,
    today: londonDay(deps.actions.clock.now()),
    overdue: null,
    mayReadOthers: principalMay(principal, 'actions.read'),
    mayAdd: false,
  });
  return actionsCard(deps.cards, { ...view, title: 'Which of these do you mean?', count: '' });
}

function noneFoundCard({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'I found no such action',
    what: 'None of the actions you may see has that number or those words.',
    kept: 'Nothing was changed.',
    buttons: [MY_ACTIONS],
  });
}
