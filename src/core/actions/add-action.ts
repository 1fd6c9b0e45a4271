import type { Principal } from '../people/principal.js';
import { Fault } from '../shared/fault.js';
import { londonDay } from '../shared/london.js';
import type { Action } from './action.js';
import type { ActionView } from './action-view.js';
import { loadActionView } from './load-action-view.js';
import type { NewAction, NewActionFault } from './new-action.js';
import type { ActionsPorts } from './ports.js';
import { writeActions } from './write-actions.js';

export type AddedAction =
  /** `told`: whether the owner gets a message about it: not when they added it themselves. */
  | { readonly status: 'added'; readonly view: ActionView; readonly told: boolean }
  /** The same form was saved before: here is what it made. */
  | { readonly status: 'already-there'; readonly view: ActionView }
  | { readonly status: 'invalid'; readonly faults: readonly NewActionFault[] }
  | { readonly status: 'denied' };

/**
 * Adds one action to the log: for chair and business manager. Its reference is the day of its meeting, or today, and the
 * next number of that day. Saving the same form again adds nothing.
 */
export async function addAction(
  ports: ActionsPorts,
  { principal, action }: { readonly principal: Principal; readonly action: NewAction },
): Promise<AddedAction> {
  const added = ports.transact<AddedAction>(async (tx) => {
    const written = await writeActions(ports, tx, principal, [action]);
    switch (written.status) {
      case 'denied':
        return written;
      case 'invalid':
        return { status: 'invalid', faults: written.wrong.flatMap(({ faults }) => faults) };
      case 'already-there':
        return { status: 'already-there', view: await view(written.actions) };
      case 'written':
        return { status: 'added', view: await view(written.actions), told: written.told > 0 };
    }
    async function view([made]: readonly Action[]): Promise<ActionView> {
      if (made === undefined) throw new Fault('action.lost', { ids: { actionId: action.id } });
      return loadActionView(tx, principal, made, londonDay(ports.clock.now()));
    }
  });
  // The id of a form is another board's: nothing was written, and nothing is told of it.
  return added.catch((error: unknown): AddedAction => {
    if (error instanceof Fault && error.code === 'action.id-taken') return { status: 'denied' };
    throw error;
  });
}
