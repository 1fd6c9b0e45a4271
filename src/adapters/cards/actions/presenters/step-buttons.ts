import { MANAGED_STEPS, type ActionStepKind } from '../../../../core/actions/action-step.js';
import type { ActionView } from '../../../../core/actions/action-view.js';
import type { PersonId } from '../../../../core/shared/ids.js';
import type { Button } from '../../button.js';

const TITLES: Readonly<Record<ActionStepKind, string>> = {
  progress: 'Update progress',
  'report-done': 'Report done',
  'ask-more-time': 'Ask for more time',
  'hand-over': 'Hand over',
  'agree-more-time': 'Agree the new date',
  'refuse-more-time': 'Do not agree',
  'carry-forward': 'Carry forward',
  close: 'Close',
  reopen: 'Open again',
  withdraw: 'Withdraw',
};

/** What waits for an answer comes first whoever looks; then what the reader is likeliest to do. */
const WAITING = ['agree-more-time', 'refuse-more-time'] as const satisfies readonly ActionStepKind[];
const ORPHANS = ['hand-over'] as const satisfies readonly ActionStepKind[];
const OWNERS: readonly ActionStepKind[] = [
  ...WAITING,
  'progress',
  'report-done',
  'ask-more-time',
  'hand-over',
  'close',
  'carry-forward',
  'reopen',
  'withdraw',
];
const CLOSERS: readonly ActionStepKind[] = ['close', 'reopen'];
const MANAGERS: readonly ActionStepKind[] = [
  ...WAITING,
  'progress',
  'carry-forward',
  'close',
  'reopen',
  'hand-over',
  'report-done',
  'ask-more-time',
  'withdraw',
];

/** A button for each step this person may take, the likeliest first. An action nobody owns any more wants handing over. */
export function stepButtons(
  { action, steps, ownerLeft }: Pick<ActionView, 'action' | 'steps' | 'ownerLeft'>,
  viewerId: PersonId | null,
): readonly Button[] {
  const { id, version, ownerId, helperIds } = action;
  const takesPart = viewerId !== null && [ownerId, ...helperIds].includes(viewerId);
  const managers = action.status === 'reported-done' ? [...CLOSERS, ...MANAGERS] : MANAGERS;
  const order = takesPart ? OWNERS : managers;
  return [...new Set([...(ownerLeft ? ORPHANS : []), ...order])]
    .filter((step) => steps.includes(step))
    .map((step) => {
      const title = TITLES[step];
      if (!isManaged(step)) return { title, verb: 'action.step-form', data: { actionId: id, step } };
      // To agree needs no words: it is done with one press, and so carries the version that was looked at.
      const verb = step === 'agree-more-time' ? 'action.managed-step' : 'action.managed-step-form';
      return { title, verb, data: { actionId: id, step, version } };
    });
}

function isManaged(step: ActionStepKind): boolean {
  return MANAGED_STEPS.some((managed) => managed === step);
}
