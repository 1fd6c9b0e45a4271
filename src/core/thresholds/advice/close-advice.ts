import type { ThresholdsPorts } from '../ports.js';
import { closeStep } from './advice-steps.js';
import { advisersOwn, type AdviserPress } from './advisers-own.js';
import { saveAdviceStep } from './save-advice-step.js';
import { viewAdvice, type AdviceView } from './view-advice.js';

export type ClosedAdvice =
  | { readonly status: 'closed' | 'already-closed' | 'not-answered'; readonly view: AdviceView }
  | { readonly status: 'not-found' | 'not-known' };

/** An adviser closes what has been answered. A chat that was remembered for the answer is forgotten soon after, by the sweep. */
export async function closeAdvice({ transact, clock }: ThresholdsPorts, press: AdviserPress): Promise<ClosedAdvice> {
  const { principal } = press;
  return transact(async (tx) => {
    const own = await advisersOwn(tx, press);
    if (own.status !== 'found') return own;
    const at = clock.now();
    const step = closeStep(own.request, at);
    if (step.status === 'closed')
      await saveAdviceStep(tx, step.request, { kind: 'closed', principal, byId: own.adviserId, at });
    const now = (await tx.advice.find(principal.board.id, press.adviceId)) ?? own.request;
    return { status: step.status, view: await viewAdvice(tx, now) };
  });
}
