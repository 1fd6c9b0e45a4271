import type { InboundActivity } from '../inbound-activity.js';
import { createAllowance } from './allowance.js';

/** How many requests a minute are taken, and as many at once. */
export interface TurnstileRules {
  readonly perPerson: number;
  readonly perTenant: number;
}

/**
 * - `in`: it is taken.
 * - `too-much`: it is not acted on. `of` is whose allowance is used up; `tell` is false when they were told moments ago.
 */
export type Passage =
  { readonly kind: 'in' } | { readonly kind: 'too-much'; readonly of: 'person' | 'tenant'; readonly tell: boolean };

export type Turnstile = (activity: InboundActivity) => Passage;

/** More people than a tenant of Quorum's has; about a megabyte. */
const MOST_PEOPLE = 10_000;
const MOST_TENANTS = 1_000;
/** Once in so long somebody is told by a message; nobody reads faster than that. */
const TOLD_AGAIN_PER_MINUTE = 6;

/** What Teams tells of itself: it comes in ones and twos, and nobody sends it again. */
const NOT_COUNTED: readonly InboundActivity['kind'][] = ['installed', 'removed', 'read'];

/**
 * Counts what people ask, each by themselves and all of a tenant together, in this process. Somebody's flood is stopped
 * at their own allowance and takes nothing from the others'.
 */
export function createTurnstile({ perPerson, perTenant }: TurnstileRules): Turnstile {
  const people = createAllowance({ perMinute: perPerson, mostNames: MOST_PEOPLE });
  const tenants = createAllowance({ perMinute: perTenant, mostNames: MOST_TENANTS });
  const told = createAllowance({ perMinute: TOLD_AGAIN_PER_MINUTE, mostNames: MOST_PEOPLE });
  return ({ kind, address, entraId, userId, receivedAt }) => {
    if (NOT_COUNTED.includes(kind)) return { kind: 'in' };
    const nowMs = receivedAt.epochMilliseconds;
    const person = JSON.stringify([address.tenantId, entraId ?? userId]);
    const of = !people.take(person, nowMs) ? 'person' : !tenants.take(address.tenantId, nowMs) ? 'tenant' : null;
    return of === null ? { kind: 'in' } : { kind: 'too-much', of, tell: told.take(person, nowMs) };
  };
}
