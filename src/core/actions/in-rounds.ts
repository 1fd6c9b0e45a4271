import { Fault } from '../shared/fault.js';
import type { ActionId } from '../shared/ids.js';
import type { ActionsPorts, ActionsTx } from './ports.js';

/** How often a lost race is decided again before it counts as a fault. Two presses seldom meet even once. */
const MOST_ROUNDS = 5;

/**
 * Decides in a transaction, and again on what is stored by then when somebody else's change came between reading and
 * writing. A round that lost must have written nothing. Throws `action.contended` when it loses every time.
 */
export async function inRounds<Outcome>(
  { transact }: Pick<ActionsPorts, 'transact'>,
  actionId: ActionId,
  decide: (tx: ActionsTx) => Promise<Outcome | 'somebody-was-first'>,
): Promise<Exclude<Outcome, 'somebody-was-first'>> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const decided = await transact(decide);
    if (decided !== 'somebody-was-first') return decided as Exclude<Outcome, 'somebody-was-first'>;
  }
  throw new Fault('action.contended', { ids: { actionId } });
}
