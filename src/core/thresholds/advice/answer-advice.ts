import { findPersonalData, type KnownThings } from '../personal-data/find-personal-data.js';
import type { ThresholdsPorts } from '../ports.js';
import { tellAsker } from './advice-notices.js';
import { answerStep } from './advice-steps.js';
import { advisersOwn, type AdviserPress } from './advisers-own.js';
import { readAdviceText } from './read-advice-text.js';
import { saveAdviceStep } from './save-advice-step.js';
import { viewAdvice, type AdviceView } from './view-advice.js';

export type AnsweredAdvice =
  | { readonly status: 'answered' | 'not-claimed' | 'taken' | 'over'; readonly view: AdviceView }
  | { readonly status: 'invalid'; readonly fault: string; readonly view: AdviceView }
  /** It seems to hold details of a person: nothing was sent or kept; which details is not told. */
  | { readonly status: 'personal-data'; readonly view: AdviceView }
  | { readonly status: 'not-found' | 'not-known' };

/** Whoever has a request answers it: once, and the answer goes to the asker alone. Details of a person go only when they say so. */
export async function answerAdvice(
  { transact, clock }: ThresholdsPorts,
  press: AdviserPress & {
    readonly text: string;
    /** They were told that it seems to name somebody, and send it all the same. */
    readonly confirmed: boolean;
    readonly known: KnownThings;
  },
): Promise<AnsweredAdvice> {
  const { principal } = press;
  const read = readAdviceText(press.text);
  return transact(async (tx) => {
    const own = await advisersOwn(tx, press);
    if (own.status !== 'found') return own;
    const { request, adviserId } = own;
    if (read.status === 'invalid') return { ...read, view: await viewAdvice(tx, request) };
    const at = clock.now();
    const step = answerStep(request, { adviserId, at }, read.text);
    if (step.status !== 'answered') return { status: step.status, view: await viewAdvice(tx, request) };
    if (!press.confirmed && findPersonalData(read.text, press.known).length > 0)
      return { status: 'personal-data', view: await viewAdvice(tx, request) };
    const saved = await saveAdviceStep(tx, step.request, { kind: 'answered', principal, byId: adviserId, at });
    if (saved) await tellAsker(tx, step.request, at);
    const now = (await tx.advice.find(principal.board.id, press.adviceId)) ?? request;
    return { status: saved ? 'answered' : 'over', view: await viewAdvice(tx, now) };
  });
}
