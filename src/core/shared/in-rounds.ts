import { Fault } from './fault.js';
import type { Transact } from './ports.js';

/** How often a lost race is decided again before it counts as a fault. Two presses seldom meet even once. */
const MOST_ROUNDS = 5;

/** What a round says that was too late: nothing of it may have been written. */
export const SOMEBODY_WAS_FIRST = 'somebody-was-first';

/**
 * Decides in a transaction, and again on what is stored by then when somebody else's change came between reading and
 * writing. Throws the Fault that `contended` names (`meeting.contended`, `action.contended`) when it loses every time.
 */
export async function inRounds<Tx, Outcome>(
  { transact }: { readonly transact: Transact<Tx> },
  contended: { readonly code: string; readonly ids: Readonly<Record<string, string>> },
  decide: (tx: Tx) => Promise<Outcome | typeof SOMEBODY_WAS_FIRST>,
): Promise<Exclude<Outcome, typeof SOMEBODY_WAS_FIRST>> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const decided = await transact(decide);
    if (decided !== SOMEBODY_WAS_FIRST) return decided as Exclude<Outcome, typeof SOMEBODY_WAS_FIRST>;
  }
  throw new Fault(contended.code, { ids: contended.ids });
}
