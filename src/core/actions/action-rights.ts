import { principalMay, type Principal } from '../people/principal.js';
import type { Action } from './action.js';
import { MANAGED_STEPS, type ActionStepKind } from './action-step.js';

/** What somebody is to one action. */
export interface ActionRights {
  /** The one accountable. */
  readonly own: boolean;
  /** One of those who help. */
  readonly helper: boolean;
  /** Chair or business manager. */
  readonly manage: boolean;
}

/** What the person who speaks is to an action; somebody the board does not know has no part in any. */
export function rightsOver(principal: Principal, action: Pick<Action, 'ownerId' | 'helperIds'>): ActionRights {
  const id = principal.person?.id;
  if (id === undefined) return { own: false, helper: false, manage: false };
  return {
    own: action.ownerId === id,
    helper: action.helperIds.includes(id),
    manage: principalMay(principal, 'actions.manage'),
  };
}

/** Whose a step is: helpers may do what the owner may, save handing over; deciding is for chair and manager alone. */
export function mayTakeStep(kind: ActionStepKind, { own, helper, manage }: ActionRights): boolean {
  if (MANAGED_STEPS.some((managed) => managed === kind)) return manage;
  return manage || own || (helper && kind !== 'hand-over');
}
