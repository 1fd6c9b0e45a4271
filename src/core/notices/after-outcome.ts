import type { Notice } from './notice.js';
import type { DeliveryLedger, SendOutcome } from './ports.js';

type End = Parameters<DeliveryLedger['settle']>[1];

const FIRST_WAIT_SECONDS = 2;
const LONGEST_WAIT_SECONDS = 15 * 60;

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
        notBeforeSeconds: outcome.retryAfterSeconds ?? backOffSeconds(notice),
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

/** Doubles with each attempt, up to a quarter of an hour. The notice's own expiry bounds how often. */
export function backOffSeconds({ attempts }: Pick<Notice, 'attempts'>): number {
  return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(attempts, 20));
}
