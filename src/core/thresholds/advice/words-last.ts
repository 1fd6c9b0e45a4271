import type { Temporal } from 'temporal-polyfill';
import { londonDay } from '../../shared/london.js';
import type { AdviceRequest } from './advice-request.js';

type Steps = Pick<AdviceRequest, 'askedAt' | 'claimedAt' | 'answeredAt' | 'closedAt'>;

/** When something last happened to a request; a step can only follow the ones before it. */
export function lastStepAt({ askedAt, claimedAt, answeredAt, closedAt }: Steps): Temporal.Instant {
  return closedAt ?? answeredAt ?? claimedAt ?? askedAt;
}

/** The London day on which the words of a request are deleted, unless something more happens to it before. */
export function wordsDeletedOn(request: Steps, days: number): Temporal.PlainDate {
  return londonDay(lastStepAt(request).add({ hours: days * 24 }));
}
