import { readActionSentence } from '../../../../core/actions/reading/read-action-sentence.js';
import { asId, type ActionId } from '../../../../core/shared/ids.js';
import { londonDay } from '../../../../core/shared/london.js';
import { actionCard } from '../../../cards/actions/action-card.js';
import { actionFormCard, type ActionFields } from '../../../cards/actions/action-form-card.js';
import { presentAction } from '../../../cards/actions/presenters/present-action.js';
import { presentActionForm, presentActionFormAgain } from '../../../cards/actions/presenters/present-action-form.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { deniedCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';
import type { ActionForm } from './action-payloads.js';
import { formChoices } from './form-choices.js';
import { keepAction } from './keep-action.js';

/** The form of a new action, filled in as far as a sentence says; '' for an empty one. Nothing of it is kept. */
export async function newActionForm(turn: Turn, said: string): Promise<RenderedCard> {
  const { deps } = turn;
  const choices = await formChoices(turn);
  const { context } = choices;
  return actionFormCard(
    deps.cards,
    presentActionForm({
      ...choices,
      actionId: asId<ActionId>(deps.actions.ids.next()),
      drafted: said === '' ? null : readActionSentence(said, context),
      meetingId: choices.recentId,
      today: context.today,
    }),
  );
}

/** Saves a new action, or hands the form back with everything that was typed and what has to be put right. */
export async function saveAction(turn: Turn, form: ActionForm): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const choices = await formChoices(turn);
  const groupId = form.groupId ?? choices.groupId;
  const actionId = form.actionId ?? asId<ActionId>(deps.actions.ids.next());
  const kept = await keepAction(turn, { ...form, actionId }, choices);
  switch (kept.status) {
    case 'denied':
      return deniedCard(turn);
    case 'again':
      return actionFormCard(
        deps.cards,
        presentActionFormAgain({ ...choices, actionId }, { ...fieldsOf(form), groupId }, kept.problems),
      );
    case 'already-there':
    case 'added': {
      const today = londonDay(deps.actions.clock.now());
      const also = [{ title: 'Add another', verb: 'action.form' }] as const;
      const card = presentAction({ view: kept.view, today, viewerId: principal.person?.id ?? null, also });
      const told = kept.status === 'added' && kept.told ? 'I am telling its owner.' : '';
      const banner = { tone: 'good', title: `Saved as ${kept.view.reference}`, lines: [told] } as const;
      return actionCard(deps.cards, { ...card, banner });
    }
  }
}

function fieldsOf(form: ActionForm): Omit<ActionFields, 'groupId'> {
  const { what, ownerId, helperIds, dueOn, meetingId, minute, priority, source, evidenceUrl } = form;
  return { what, ownerId, helperIds, dueOn, meetingId, minute, priority, source, evidenceUrl };
}
