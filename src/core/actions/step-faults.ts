import type { Temporal } from 'temporal-polyfill';
import { formatDay, isEarlierDay } from '../shared/london.js';
import type { Action } from './action.js';
import type { ActionStep } from './action-step.js';
import { isEvidenceLink } from './evidence-link.js';

/** The most characters of a note, and the most years ahead a date may lie. */
export const STEP_LIMITS = { note: 1000, yearsAhead: 2 } as const;

/** What is wrong with one part of a step, in a sentence for whoever takes it. `until` is its date, `to` the new owner. */
export interface StepFault {
  readonly field: 'note' | 'until' | 'to' | 'evidence' | 'because';
  readonly sentence: string;
}

/** What is wrong with a step whose text is clean already, one fault for each part; empty when it may be taken. */
export function stepFaults(
  action: Pick<Action, 'dueOn' | 'moreTime'>,
  step: ActionStep,
  { today, ownerKnown }: { readonly today: Temporal.PlainDate; readonly ownerKnown: boolean },
): readonly StepFault[] {
  switch (step.kind) {
    case 'progress':
      return [
        ...needed('note', step.note, 'Please say how it is going.'),
        ...tooLong('note', step.note),
        ...evidence(step.evidenceUrl),
      ];
    case 'report-done':
      return [...tooLong('note', step.note), ...evidence(step.evidenceUrl)];
    case 'ask-more-time':
      return [
        ...laterDay(step.until, action.dueOn, today),
        ...needed('because', step.because, 'Please say why more time is needed.'),
        ...tooLong('because', step.because),
      ];
    case 'agree-more-time':
      return action.moreTime !== null && isEarlierDay(action.moreTime.until, today)
        ? [
            {
              field: 'until',
              sentence: `${formatDay(action.moreTime.until)} has passed. Please carry it forward instead.`,
            },
          ]
        : [];
    case 'refuse-more-time':
      return tooLong('because', step.because);
    case 'hand-over':
      return [
        ...(ownerKnown ? [] : [{ field: 'to' as const, sentence: 'Please choose somebody who belongs to the board.' }]),
        ...tooLong('note', step.note),
      ];
    case 'carry-forward':
      return [...laterDay(step.to, action.dueOn, today), ...tooLong('note', step.note)];
    case 'close':
      return tooLong('note', step.note);
    case 'reopen':
      return [...dayToCome(step.dueOn, today), ...tooLong('note', step.note)];
    case 'withdraw':
      return [
        ...needed('because', step.because, 'Please say why it is withdrawn.'),
        ...tooLong('because', step.because),
      ];
  }
}

function laterDay(day: Temporal.PlainDate, dueOn: Temporal.PlainDate, today: Temporal.PlainDate): readonly StepFault[] {
  const faults = dayToCome(day, today);
  if (faults.length > 0 || isEarlierDay(dueOn, day)) return faults;
  return [{ field: 'until', sentence: `Please choose a day after the present date, ${formatDay(dueOn)}.` }];
}

function dayToCome(day: Temporal.PlainDate, today: Temporal.PlainDate): readonly StepFault[] {
  if (isEarlierDay(day, today)) {
    return [{ field: 'until', sentence: `${formatDay(day)} has passed. Please choose a day to come.` }];
  }
  if (isEarlierDay(today.add({ years: STEP_LIMITS.yearsAhead }), day)) {
    return [{ field: 'until', sentence: `Please choose a day within ${STEP_LIMITS.yearsAhead} years.` }];
  }
  return [];
}

function needed(field: 'note' | 'because', text: string, sentence: string): readonly StepFault[] {
  return text === '' ? [{ field, sentence }] : [];
}

function tooLong(field: 'note' | 'because', text: string | null): readonly StepFault[] {
  if ((text?.length ?? 0) <= STEP_LIMITS.note) return [];
  return [{ field, sentence: `Please keep it to ${STEP_LIMITS.note} characters.` }];
}

function evidence(url: string | null): readonly StepFault[] {
  if (url === null || isEvidenceLink(url)) return [];
  return [{ field: 'evidence', sentence: 'Please give a whole link that starts with https://.' }];
}
