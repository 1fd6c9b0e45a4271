import type { ActionStep, ActionStepKind } from '../../../src/core/actions/action-step.js';
import { takeActionStep } from '../../../src/core/actions/take-action-step.js';
import { asId, type ActionId, type PersonId } from '../../../src/core/shared/ids.js';
import type { NoticeKind } from '../../../src/core/shared/notice-request.js';
import { at, day } from '../../kit/builders/at.js';
import type { ActionsBoard } from '../../kit/fakes/fake-actions.js';
import { aStep } from './any-step.js';

export const actionId = asId<ActionId>('neglect-tool');
/** The day on which the builder's action is due. */
export const DUE = day('2019-01-31');
/** An action for which its owner asks for more time. */
export const ASKED = {
  moreTime: {
    until: day('2019-03-04'),
    because: 'Printers',
    askedBy: asId<PersonId>('police-member'),
    askedAt: at('2019-01-04T10:00'),
  },
};

/** Somebody takes a step with the builder's action; a kind alone is filled in well. */
export async function take(
  board: ActionsBoard,
  who: string,
  step: ActionStep | ActionStepKind,
): ReturnType<typeof takeActionStep> {
  const taken = typeof step === 'string' ? aStep(step, DUE) : step;
  return takeActionStep(board.ports, { principal: await board.as(who), actionId, step: taken });
}

/** Every notice: what, to whom, where it stands and why. */
export function noticesOf({ state }: ActionsBoard): readonly (readonly unknown[])[] {
  return state.notices.map(({ kind, recipient, state: where, reason }) => [
    kind,
    Object.values(recipient).join(),
    where,
    reason,
  ]);
}

/** An earlier notice about the builder's action that waits to be sent. */
export async function posted(board: ActionsBoard, kind: NoticeKind, personId: string): Promise<void> {
  await board.ports.transact(({ ledger }) =>
    ledger.post({
      tenantId: asId('ravensby'),
      boardId: asId('ravensby-board'),
      kind,
      subjectId: actionId,
      recipient: { personId: asId(personId) },
      occurrence: 'earlier',
      notBefore: at('2019-01-07T08:00'),
      expiresAt: at('2019-02-07T08:00'),
    }),
  );
}
