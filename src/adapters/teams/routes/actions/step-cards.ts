import { loadReadingContext } from '../../../../core/actions/reading/load-reading-context.js';
import { showAction } from '../../../../core/actions/show-action.js';
import { takeActionStep, type TakenActionStep } from '../../../../core/actions/take-action-step.js';
import type { ActionStep, ActionStepKind } from '../../../../core/actions/action-step.js';
import type { ActionView } from '../../../../core/actions/action-view.js';
import type { ActionId } from '../../../../core/shared/ids.js';
import { londonDay } from '../../../../core/shared/london.js';
import { readDay } from '../../../../core/shared/read-day.js';
import { actionStepFormCard, isFormStep, type StepFields } from '../../../cards/actions/action-step-form-card.js';
import { actionCard } from '../../../cards/actions/action-card.js';
import { presentAction } from '../../../cards/actions/presenters/present-action.js';
import { presentStepForm } from '../../../cards/actions/presenters/present-step-form.js';
import type { FormStep } from '../../../cards/actions/step-forms.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import type { Banner } from '../../../cards/tone.js';
import type { Turn } from '../turn.js';
import type { StepForm } from './action-payloads.js';
import { actionNotFoundCard, oneAction } from './action-cards.js';
import { peopleChoices } from './people-choices.js';

/** The form of one step, or the action itself where the step is no longer open to this person. */
export async function stepForm(
  turn: Turn,
  { actionId, step }: { readonly actionId: ActionId; readonly step: ActionStepKind },
): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const shown = await showAction(deps.actions, { principal, actionId });
  if (shown.status === 'not-found') return actionNotFoundCard(turn);
  if (!isFormStep(step) || !shown.view.steps.includes(step)) return oneAction(turn, shown.view);
  return formOf(turn, shown.view, step);
}

/** Takes a step; what cannot be taken comes back in its form with everything that was typed. */
export async function takeStep(turn: Turn, form: StepForm): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const { actionId, version } = form;
  const step = readStep(form);
  if (step === null) return stepForm(turn, form);
  if (step === 'no-day' || step === 'no-person') {
    const shown = await showAction(deps.actions, { principal, actionId });
    if (shown.status === 'not-found') return actionNotFoundCard(turn);
    if (!isFormStep(form.step)) return oneAction(turn, shown.view);
    return formOf(turn, shown.view, form.step, { form, problems: [MISSING[step]] });
  }
  const request = { principal, actionId, step, ...(version === undefined ? {} : { version }) };
  return outcomeCard(turn, form, await takeActionStep(deps.actions, request));
}

const MISSING = { 'no-day': 'Please choose a day.', 'no-person': 'Please choose one person.' } as const;

/** The step that was filled in; a word for what is missing. Null for a step that has to be opened first. */
function readStep(form: StepForm): ActionStep | 'no-day' | 'no-person' | null {
  const note = form.note.trim() === '' ? null : form.note;
  const evidenceUrl = form.evidenceUrl.trim() === '' ? null : form.evidenceUrl;
  const read = readDay(form.day);
  const day = read.status === 'read' ? read.day : null;
  switch (form.step) {
    case 'progress':
      return { kind: 'progress', note: form.note, evidenceUrl };
    case 'report-done':
      return { kind: 'report-done', note, evidenceUrl };
    case 'ask-more-time':
      return day === null ? 'no-day' : { kind: 'ask-more-time', until: day, because: form.note };
    case 'hand-over':
      return form.personId === null ? 'no-person' : { kind: 'hand-over', to: form.personId, note };
    case 'agree-more-time':
      return { kind: 'agree-more-time' };
    case 'refuse-more-time':
      return { kind: 'refuse-more-time', because: note };
    case 'carry-forward':
      return day === null ? 'no-day' : { kind: 'carry-forward', to: day, note };
    case 'close':
      return { kind: 'close', note };
    case 'reopen':
      return day === null ? 'no-day' : { kind: 'reopen', dueOn: day, note };
    case 'withdraw':
      return { kind: 'withdraw', because: form.note };
  }
}

async function formOf(
  turn: Turn,
  view: ActionView,
  step: FormStep,
  again?: { readonly form: StepForm; readonly problems: readonly string[] },
): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const load = () => deps.actions.transact((tx) => loadReadingContext(deps.actions, tx, principal, null));
  const people = step === 'hand-over' ? peopleChoices(await load()) : [];
  return actionStepFormCard(
    deps.cards,
    presentStepForm({
      line: view,
      step,
      people,
      today: londonDay(deps.actions.clock.now()),
      ...(again === undefined ? {} : { fields: fieldsOf(again.form), problems: again.problems }),
    }),
  );
}

function fieldsOf({ note, day, personId, evidenceUrl }: StepForm): StepFields {
  return { note, day, personId, evidenceUrl };
}

async function outcomeCard(turn: Turn, form: StepForm, taken: TakenActionStep): Promise<RenderedCard> {
  if (taken.status === 'not-found') return actionNotFoundCard(turn);
  const { view } = taken;
  if (taken.status === 'invalid' && isFormStep(form.step)) {
    const problems = taken.faults.map(({ sentence }) => sentence);
    return formOf(turn, view, form.step, { form, problems });
  }
  const { deps, principal } = turn;
  const today = londonDay(deps.actions.clock.now());
  const card = presentAction({ view, today, viewerId: principal.person?.id ?? null });
  return actionCard(deps.cards, { ...card, banner: outcomeBanner(form.step, taken) ?? card.banner });
}

const TAKEN: Readonly<Record<ActionStepKind, string>> = {
  progress: 'Saved. Thank you.',
  'report-done': 'Reported done. Thank you.',
  'ask-more-time': 'Your request has gone to the chair and the business manager',
  'agree-more-time': 'The new date is agreed',
  'refuse-more-time': 'The date stays as it was',
  'hand-over': 'Handed over',
  'carry-forward': 'Carried forward',
  close: 'Closed',
  reopen: 'It is open again',
  withdraw: 'Withdrawn',
};

/** What the press did, above the action as it now stands; null where the action's own banner says it. */
function outcomeBanner(step: ActionStepKind, taken: Exclude<TakenActionStep, { status: 'not-found' }>): Banner | null {
  const unchanged = (title: string): Banner => ({ tone: 'neutral', title, lines: ['Nothing was changed.'] });
  switch (taken.status) {
    case 'taken': {
      const { told } = taken;
      const line = told === 0 ? '' : told === 1 ? 'I am telling one person.' : `I am telling ${told} people.`;
      return { tone: 'good', title: TAKEN[step], lines: [line] };
    }
    case 'closed':
      return unchanged('This action is closed already');
    case 'withdrawn':
      return unchanged('This action was withdrawn');
    case 'reported-done':
      return unchanged('This action was reported done already');
    case 'not-yours':
      return unchanged('That is not yours to do');
    case 'nothing-asked':
      return unchanged('Nobody asks for more time here any more');
    case 'changed-meanwhile':
      return unchanged('This action was changed meanwhile. Please look at it again');
    case 'unchanged':
    case 'invalid':
      return null;
  }
}
