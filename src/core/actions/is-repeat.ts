import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../shared/ids.js';
import { londonDay } from '../shared/london.js';
import type { Action, ActionEvent } from './action.js';
import type { ActionStep } from './action-step.js';
import { isLive } from './due-standing.js';

/**
 * Whether what a step asks for is so already, so that taking it would only say the same again. Steps with an effect are
 * known by the effect; a note of progress by the line before it: the same words of the same person on the same day.
 */
export function isRepeat(
  action: Action,
  step: ActionStep,
  {
    by,
    today,
    latest,
  }: {
    readonly by: PersonId;
    readonly today: Temporal.PlainDate;
    readonly latest: Pick<ActionEvent, 'kind' | 'by' | 'at' | 'note'> | null;
  },
): boolean {
  switch (step.kind) {
    case 'progress': {
      const sameLine = latest?.kind === 'progress' && latest.by === by && latest.note === step.note;
      const sameEvidence = step.evidenceUrl === null || step.evidenceUrl === action.evidenceUrl;
      return sameLine && sameEvidence && londonDay(latest.at).equals(today);
    }
    case 'report-done':
      return action.status === 'reported-done';
    case 'ask-more-time': {
      const asked = action.moreTime;
      return asked !== null && asked.askedBy === by && asked.because === step.because && asked.until.equals(step.until);
    }
    case 'agree-more-time':
      return action.moreTime === null && latest?.kind === 'more-time-agreed';
    case 'refuse-more-time':
      return action.moreTime === null && latest?.kind === 'more-time-refused';
    case 'hand-over':
      return isLive(action.status) && step.to === action.ownerId;
    case 'carry-forward':
      return action.status === 'carried-forward' && step.to.equals(action.dueOn);
    case 'close':
      return action.status === 'closed';
    case 'reopen':
      return isLive(action.status);
    case 'withdraw':
      return action.status === 'withdrawn';
  }
}
