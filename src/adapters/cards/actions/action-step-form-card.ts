import type { ActionStepKind } from '../../../core/actions/action-step.js';
import type { ActionId, PersonId } from '../../../core/shared/ids.js';
import type { CardData } from '../card-data.js';
import type { Cards } from '../create-cards.js';
import { problemsBanner } from '../problems-banner.js';
import type { RenderedCard } from '../rendered-card.js';
import { keptPeople, leftOutWords, personChoices, type PersonChoice } from './person-choices.js';
import { STEP_FORMS, type FormStep } from './step-forms.js';

/** What stands in the fields, by the names under which they come back; a step has only those it needs. */
export interface StepFields {
  /** What somebody writes for the record: the note of most steps, the reason of those that need one. */
  readonly note: string;
  /** YYYY-MM-DD, '' for none: the day asked for, carried forward to, or due after it is opened again. */
  readonly day: string;
  /** Whom it is handed to. */
  readonly personId: PersonId | null;
  readonly evidenceUrl: string;
}

export interface ActionStepFormView {
  readonly step: FormStep;
  readonly actionId: ActionId;
  /** The version that is looked at. */
  readonly version: number;
  /** "SSCB 17.12.26/3" */
  readonly reference: string;
  readonly what: string;
  /** "Due Thursday 17 December, in 3 working days" */
  readonly due: string;
  readonly fields: StepFields;
  /** Whom it can be handed to, the likeliest first; read for `hand-over` only. */
  readonly people: readonly PersonChoice[];
  readonly problems: readonly string[];
}

export const EMPTY_STEP_FIELDS: StepFields = { note: '', day: '', personId: null, evidenceUrl: '' };

/** How long the names of people are and how many there are: the fullest first. */
const CHOICE_LENGTHS = [
  { title: 80, people: 200 },
  { title: 40, people: 200 },
  { title: 24, people: 200 },
  { title: 24, people: 80 },
] as const;
type ChoiceLength = (typeof CHOICE_LENGTHS)[number];

/** Asks for what a step needs in words, a day or a person; the action's head stands above it. */
export function actionStepFormCard(cards: Cards, view: ActionStepFormView): RenderedCard {
  const card = cards.fillFirstThatFits(
    CHOICE_LENGTHS.map((length) => ({
      template: 'action-step-form',
      summary: `${STEP_FORMS[view.step].heading}: ${view.reference}`,
      data: formData(view, length),
    })),
  );
  return view.problems.length === 0 ? card : { ...card, echoes: true };
}

function formData(view: ActionStepFormView, length: ChoiceLength): CardData {
  const { step, actionId, version, fields } = view;
  const form = STEP_FORMS[step];
  const chosen = fields.personId === null ? [] : [fields.personId];
  const people = form.person ? keptPeople(view.people, chosen, length.people) : [];
  const fewer = form.person ? leftOutWords(view.people.length - people.length) : '';
  return {
    reference: view.reference,
    what: view.what,
    due: view.due,
    heading: form.heading,
    banner: problemsBanner(view.problems),
    hasExplanation: form.explanation !== '',
    explanation: form.explanation,
    hasPerson: form.person,
    personId: fields.personId ?? '',
    people: personChoices(people, length.title),
    hasFewer: fewer !== '',
    fewer,
    hasDay: form.day !== null,
    dayLabel: form.day ?? '',
    day: fields.day,
    noteLabel: form.note,
    noteRequired: form.noteRequired,
    note: fields.note,
    hasEvidence: form.evidence,
    evidenceUrl: fields.evidenceUrl,
    button: form.button,
    // It cannot be undone, and looks it.
    buttonStyle: step === 'withdraw' ? 'destructive' : 'positive',
    verb: form.verb,
    actionId,
    ids: { actionId, step, version },
  };
}

/** Whether a step has a form: agreeing to more time is done with one press. */
export function isFormStep(step: ActionStepKind): step is FormStep {
  return step in STEP_FORMS;
}
