import type { Temporal } from 'temporal-polyfill';
import type { ActionLine } from '../../../../core/actions/action-view.js';
import { EMPTY_STEP_FIELDS, type ActionStepFormView, type StepFields } from '../action-step-form-card.js';
import type { PersonChoice } from '../person-choices.js';
import type { FormStep } from '../step-forms.js';
import { dueWords } from './due-words.js';

export interface PresentStepForm {
  readonly line: ActionLine;
  readonly step: FormStep;
  /** Whom it can be handed to; its owner is left out. Needed for `hand-over` only. */
  readonly people?: readonly PersonChoice[];
  readonly today: Temporal.PlainDate;
  /** What was just typed, when something has to be put right. */
  readonly fields?: StepFields;
  readonly problems?: readonly string[];
}

/** The form of one step; an evidence link that the action has already stands in its field. */
export function presentStepForm({
  line,
  step,
  people = [],
  today,
  fields,
  problems = [],
}: PresentStepForm): ActionStepFormView {
  const { action, reference } = line;
  return {
    step,
    actionId: action.id,
    version: action.version,
    reference,
    what: action.what,
    due: dueWords(line, today),
    fields: fields ?? { ...EMPTY_STEP_FIELDS, evidenceUrl: action.evidenceUrl ?? '' },
    people: people.filter(({ personId }) => personId !== action.ownerId),
    problems,
  };
}
