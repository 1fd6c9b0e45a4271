import type { PersonId } from '../../shared/ids.js';
import type { ThresholdsPorts } from '../ports.js';
import { claimStep } from './advice-steps.js';
import { advisersOwn, type AdviserPress } from './advisers-own.js';
import { saveAdviceStep } from './save-advice-step.js';
import { viewAdvice, type AdviceView } from './view-advice.js';

export type ClaimedAdvice =
  | { readonly status: 'claimed' | 'theirs' | 'taken' | 'over'; readonly view: AdviceView }
  | { readonly status: 'not-found' | 'not-known' };

/**
 * An adviser takes a request: the first to press has it, and everybody after is told who that is. `from` is the colleague it
 * is taken over from, and counts only while it is still theirs.
 */
export async function claimAdvice(
  { transact, clock }: ThresholdsPorts,
  press: AdviserPress & { readonly from: PersonId | null },
): Promise<ClaimedAdvice> {
  const { principal } = press;
  return transact(async (tx) => {
    const own = await advisersOwn(tx, press);
    if (own.status !== 'found') return own;
    const { adviserId } = own;
    const at = clock.now();
    const step = claimStep(own.request, { adviserId, at }, press.from);
    const saved =
      step.status === 'claimed' &&
      (await saveAdviceStep(tx, step.request, { kind: 'claimed', principal, byId: adviserId, at }));
    const request = (await tx.advice.find(principal.board.id, press.adviceId)) ?? own.request;
    const view = await viewAdvice(tx, request);
    return { status: step.status === 'claimed' && !saved ? 'taken' : step.status, view };
  });
}
