import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../../shared/ids.js';
import type { AdviceRequest } from './advice-request.js';

/** Who does something, and when. */
export interface AdviserActs {
  readonly adviserId: PersonId;
  readonly at: Temporal.Instant;
}

export type ClaimStep =
  | { readonly status: 'claimed'; readonly request: AdviceRequest }
  /** They have it already. */
  | { readonly status: 'theirs' }
  /** Somebody else was first. */
  | { readonly status: 'taken' }
  /** Answered or closed: there is nothing left to take. */
  | { readonly status: 'over' };

/**
 * An adviser takes a request: the first has it. `from` names a colleague it is taken over from, and counts only while it is
 * still theirs.
 */
export function claimStep(request: AdviceRequest, { adviserId, at }: AdviserActs, from: PersonId | null): ClaimStep {
  if (request.state === 'answered' || request.state === 'closed') return { status: 'over' };
  if (request.adviserId === adviserId) return { status: 'theirs' };
  if (request.adviserId !== null && request.adviserId !== from) return { status: 'taken' };
  return { status: 'claimed', request: { ...request, state: 'claimed', adviserId, claimedAt: at } };
}

export type AnswerStep =
  | { readonly status: 'answered'; readonly request: AdviceRequest }
  | { readonly status: 'not-claimed' | 'taken' | 'over' };

/** Whoever has it answers it, once. */
export function answerStep(request: AdviceRequest, { adviserId, at }: AdviserActs, answer: string): AnswerStep {
  if (request.state === 'answered' || request.state === 'closed') return { status: 'over' };
  if (request.adviserId === null) return { status: 'not-claimed' };
  if (request.adviserId !== adviserId) return { status: 'taken' };
  return { status: 'answered', request: { ...request, state: 'answered', answer, answeredAt: at } };
}

export type CloseStep =
  | { readonly status: 'closed'; readonly request: AdviceRequest }
  | { readonly status: 'not-answered' | 'already-closed' };

/** What has been answered is closed, by any adviser. Nobody is left without an answer by it. */
export function closeStep(request: AdviceRequest, at: Temporal.Instant): CloseStep {
  if (request.state === 'closed') return { status: 'already-closed' };
  if (request.state !== 'answered') return { status: 'not-answered' };
  return { status: 'closed', request: { ...request, state: 'closed', closedAt: at } };
}
