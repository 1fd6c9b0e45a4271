import type { Principal } from '../people/principal.js';
import type { ActionId } from '../shared/ids.js';
import { londonDay } from '../shared/london.js';
import type { ActionView } from './action-view.js';
import { findVisibleAction, loadActionView } from './load-action-view.js';
import type { ActionsPorts } from './ports.js';

export type ShownAction = { readonly status: 'shown'; readonly view: ActionView } | { readonly status: 'not-found' };

/** One action by id, for somebody who may see it. */
export async function showAction(
  ports: ActionsPorts,
  { principal, actionId }: { readonly principal: Principal; readonly actionId: ActionId },
): Promise<ShownAction> {
  return ports.transact(async (tx) => {
    const action = await findVisibleAction(tx, principal, actionId);
    if (action === null) return { status: 'not-found' };
    const view = await loadActionView(tx, principal, action, londonDay(ports.clock.now()));
    return { status: 'shown', view };
  });
}
