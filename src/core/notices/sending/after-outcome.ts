import type { Notice } from '../notice.js';
import type { DeliveryLedger, SendOutcome } from '../ports.js';

type End = Parameters<DeliveryLedger['settle']>[1];

const FIRST_WAIT_SECONDS = 2;
const LONGEST_WAIT_SECONDS = 15 * 60;
/** A throttle that names no wait, or none at all, is waited out all the same: asking at once would be answered the same. */
const SHORTEST_WAIT_SECONDS = 1;

/**
 * What a send's outcome makes of the notice. Certainly not sent: it waits and is tried again. Refused for good: it ends with
 * the reason. No answer, or one that does not say: unknown, and it is never simply repeated
 * (the platform takes no idempotency key, so a retry is how bots post twice).
 */
export function afterOutcome(notice: Notice, outcome: SendOutcome): End {
  switch (outcome.kind) {
    case 'ok':
      return { state: 'sent', activityId: outcome.activityId, shown: notice.wanted };
    case 'throttled':
      return {
        state: 'waiting',
        notBeforeSeconds: throttledSeconds(outcome, notice),
        reason: 'throttled',
      };
    case 'not-sent':
      return { state: 'waiting', notBeforeSeconds: backOffSeconds(notice), reason: outcome.why };
    case 'ambiguous':
      return { state: 'unknown', reason: outcome.why };
    case 'rejected':
      return outcome.unreachable === null
        ? { state: 'failed', reason: outcome.code }
        : { state: 'unreachable', reason: outcome.unreachable };
  }
}

/** So many faults of our own in a row are not mended by trying again: it ends where people see it. */
const MOST_FAULTS = 5;

/**
 * What a fault of our own makes of a notice that has not been sent: it lets those behind it go first and is tried again,
 * and in the end fails. Left alone it would hold up everything else for the same person.
 */
export function afterFault(notice: Pick<Notice, 'id' | 'attempts'>): End {
  return notice.attempts < MOST_FAULTS
    ? { state: 'waiting', notBeforeSeconds: backOffSeconds(notice), reason: 'fault' }
    : { state: 'failed', reason: 'fault' };
}

/** How long a throttle asks to wait; the usual back-off where it does not say. */
export function throttledSeconds(
  { retryAfterSeconds }: Extract<SendOutcome, { kind: 'throttled' }>,
  notice: Pick<Notice, 'id' | 'attempts'>,
): number {
  return Math.max(SHORTEST_WAIT_SECONDS, retryAfterSeconds ?? backOffSeconds(notice));
}

/**
 * Doubles with each attempt, up to a quarter of an hour, and falls at random into the upper half of that, so that senders
 * which were turned away together do not come back together. The notice's own expiry bounds how often.
 */
export function backOffSeconds({ id, attempts }: Pick<Notice, 'id' | 'attempts'>): number {
  const longest = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(attempts, 20));
  return Math.ceil(longest * (0.5 + chanceOf(`${id} ${attempts}`) / 2));
}

/** From 0 up to 1, without randomness: the same for the same words, and spread evenly over different ones (FNV-1a). */
function chanceOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  // The last bits of a short text are mixed least.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_296;
}
