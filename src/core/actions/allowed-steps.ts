import type { Temporal } from 'temporal-polyfill';
import { isEarlierDay } from '../shared/london.js';
import type { Action, ActionStatus } from './action.js';
import { mayTakeStep, type ActionRights } from './action-rights.js';
import { MANAGED_STEPS, OWN_STEPS, type ActionStepKind } from './action-step.js';

const OF_LIVE: readonly ActionStepKind[] = [...OWN_STEPS, ...MANAGED_STEPS].filter((kind) => kind !== 'reopen');

/** What can be done in each status, whoever does it. What was reported done can be closed, noted upon, or sent back. */
export const STEPS_OF_STATUS: Readonly<Record<ActionStatus, readonly ActionStepKind[]>> = {
  open: OF_LIVE,
  'in-progress': OF_LIVE,
  'carried-forward': OF_LIVE,
  'reported-done': ['progress', 'carry-forward', 'close', 'reopen', 'withdraw'],
  closed: ['reopen'],
  withdrawn: [],
};

/**
 * The steps a person may take now, in the order cards offer them. Each would be taken by `decideStep` if what it asks for
 * is filled in well, and no other would: a request is decided on only where there is one, and agreed only to a day to come.
 */
export function allowedSteps(
  action: Pick<Action, 'status' | 'moreTime'>,
  rights: ActionRights,
  today: Temporal.PlainDate,
): readonly ActionStepKind[] {
  return STEPS_OF_STATUS[action.status]
    .filter((kind) => mayTakeStep(kind, rights))
    .filter((kind) => {
      if (kind === 'refuse-more-time') return action.moreTime !== null;
      if (kind === 'agree-more-time') return action.moreTime !== null && !isEarlierDay(action.moreTime.until, today);
      return true;
    });
}
