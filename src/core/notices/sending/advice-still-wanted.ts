import type { AdviceRequest } from '../../thresholds/advice/advice-request.js';
import { waitsSince } from '../../thresholds/advice/chase-due.js';
import { occurrenceOf, type Notice } from '../notice.js';
import type { NotWanted } from './not-wanted.js';

/** Whether a notice about a request for advice still has something to say; otherwise a closed word why not. */
export function adviceStillWanted(notice: Notice, request: AdviceRequest | null): 'wanted' | NotWanted {
  if (request === null) return 'gone';
  if (notice.kind === 'advice-answer') return request.answer === null ? 'gone' : 'wanted';
  const since = waitsSince(request);
  if (since === null) return request.state === 'closed' ? 'closed' : 'answered';
  if (notice.kind === 'advice-request') return 'wanted';
  // Somebody else has taken it since: their time runs anew.
  return occurrenceOf(notice).startsWith(`since-${since.epochMilliseconds}-`) ? 'wanted' : 'overtaken';
}
