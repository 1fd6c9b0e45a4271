import type { ActionStepKind } from '../../../core/actions/action-step.js';

/** The steps that need words, a day or a person. */
export type FormStep = Exclude<ActionStepKind, 'agree-more-time'>;

export interface StepForm {
  readonly heading: string;
  /** What will happen; '' where the button says it all. */
  readonly explanation: string;
  readonly note: string;
  readonly noteRequired: boolean;
  /** The label of the day that is asked for; null for none. */
  readonly day: string | null;
  readonly person: boolean;
  readonly evidence: boolean;
  readonly button: string;
  readonly verb: 'action.step' | 'action.managed-step';
}

const PLAIN = { explanation: '', noteRequired: false, day: null, person: false, evidence: false } as const;
const OWN = { ...PLAIN, verb: 'action.step' } as const;
const MANAGED = { ...PLAIN, verb: 'action.managed-step', note: 'A note (optional)' } as const;

/** What each step asks for. */
export const STEP_FORMS: Readonly<Record<FormStep, StepForm>> = {
  progress: {
    ...OWN,
    heading: 'Update progress',
    note: 'How is it going?',
    noteRequired: true,
    evidence: true,
    button: 'Save',
  },
  'report-done': {
    ...OWN,
    heading: 'Report it done',
    explanation: 'The chair or business manager will then close it. Reminders stop.',
    note: 'What was done? (optional)',
    evidence: true,
    button: 'Report done',
  },
  'ask-more-time': {
    ...OWN,
    heading: 'Ask for more time',
    explanation: 'The chair or business manager will decide. Until then the date stays as it is.',
    day: 'Until when?',
    note: 'Why is more time needed?',
    noteRequired: true,
    button: 'Ask for more time',
  },
  'hand-over': {
    ...OWN,
    heading: 'Hand it over',
    explanation: 'I shall tell the new owner. The date stays as it is.',
    person: true,
    note: 'A note for the new owner (optional)',
    button: 'Hand over',
  },
  'refuse-more-time': {
    ...MANAGED,
    heading: 'Do not agree to more time',
    explanation: 'The date stays as it is, and I shall tell the owner.',
    note: 'Why not? (optional, the owner reads it)',
    button: 'Do not agree',
  },
  'carry-forward': {
    ...MANAGED,
    heading: 'Carry it forward',
    explanation: 'It gets a new date, and I shall tell the owner. Meetings it has missed still count.',
    day: 'To which day?',
    button: 'Carry forward',
  },
  close: {
    ...MANAGED,
    heading: 'Close it',
    explanation: 'It is then done. It can be opened again.',
    button: 'Close',
  },
  reopen: {
    ...MANAGED,
    heading: 'Open it again',
    explanation: 'I shall tell the owner.',
    day: 'When is it due now?',
    button: 'Open again',
  },
  withdraw: {
    ...MANAGED,
    heading: 'Withdraw it',
    explanation: 'Nobody has to do it any more, and I shall tell the owner. This cannot be undone.',
    note: 'Why?',
    noteRequired: true,
    button: 'Withdraw',
  },
};
