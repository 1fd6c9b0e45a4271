import type { Temporal } from 'temporal-polyfill';
import { workingHoursBetween } from '../../shared/working-hours.js';
import type { AdviceEvent, AdviceRequest } from './advice-request.js';

/** A request is chased after so many working hours without an answer, and again after as many more. */
export const CHASE_AFTER_HOURS = 2;
/** A working day of reminders; whoever has not looked by then is not helped by more. */
export const MOST_CHASES = 4;

type Waiting = Pick<AdviceRequest, 'state' | 'askedAt' | 'claimedAt'>;

/** Since when it has waited for whoever should see to it now: since it was asked, or since somebody took it. Null when it waits no more. */
export function waitsSince({ state, askedAt, claimedAt }: Waiting): Temporal.Instant | null {
  if (state === 'open') return askedAt;
  return state === 'claimed' ? (claimedAt ?? askedAt) : null;
}

/**
 * Which reminder of a request is due, from 1 for each wait; null for none. After downtime one is due, not several: the next
 * is reckoned from the one before.
 */
export function chaseDue(request: Waiting, history: readonly AdviceEvent[], now: Temporal.Instant): number | null {
  const since = waitsSince(request);
  if (since === null) return null;
  const chases = history.filter(({ kind, at }) => kind === 'chased' && at.epochMilliseconds >= since.epochMilliseconds);
  if (chases.length >= MOST_CHASES) return null;
  const from = chases.at(-1)?.at ?? since;
  return workingHoursBetween(from, now) >= CHASE_AFTER_HOURS ? chases.length + 1 : null;
}

/** How a reminder's occurrence is named: one for each wait and number. */
export function chaseOccurrence(since: Temporal.Instant, number: number): string {
  return `since-${since.epochMilliseconds}-${number}`;
}
