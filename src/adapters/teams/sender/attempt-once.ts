import type { Connector } from '../bot-adapter.js';
import type { SendFailure } from '../teams-sender.js';
import type { Attempt } from './attempt.js';
import { guardPipeline } from './guard-pipeline.js';
import { readAnswer, type AnswerMeaning } from './read-answer.js';
import { readBreakdown } from './read-breakdown.js';

export interface AttemptParts {
  readonly connect: () => Promise<Connector>;
  readonly useProxy: boolean;
  readonly timeoutMs: number;
  readonly nowMs: () => number;
}

/**
 * Makes one request to Teams and says what came of it. Ends at the time-out whatever the SDK is waiting for, be it a
 * token, the answer's head or its body. Never throws.
 */
export async function attemptOnce(
  parts: AttemptParts,
  request: (connector: Connector) => Promise<unknown>,
): Promise<AnswerMeaning> {
  const deadline = new AbortController();
  const leavesBefore = performance.now() + parts.timeoutMs;
  const attempt: Attempt = { deadline: deadline.signal, leavesBefore, departed: false, answer: null };
  const timer = setTimeout(() => {
    deadline.abort();
  }, parts.timeoutMs);
  try {
    await Promise.race([run(parts, attempt, request), aborted(deadline.signal)]);
    return settle(parts, attempt, null);
  } catch (error) {
    return settle(parts, attempt, error);
  } finally {
    clearTimeout(timer);
  }
}

async function run(
  parts: AttemptParts,
  attempt: Attempt,
  request: (connector: Connector) => Promise<unknown>,
): Promise<void> {
  const connector = await parts.connect();
  guardPipeline(connector, attempt, parts.useProxy);
  await request(connector);
}

/** The answer decides if there is one; else how far the request got. The SDK's own reading of it is not used. */
function settle(parts: AttemptParts, attempt: Attempt, error: unknown): AnswerMeaning {
  if (attempt.answer !== null) return readAnswer(attempt.answer, parts.nowMs());
  if (attempt.departed) return readBreakdown(error, attempt.deadline.aborted);
  const notSent: SendFailure = { kind: 'not-sent', why: attempt.deadline.aborted ? 'timeout' : 'no-token' };
  return notSent;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(new Error('time-out'));
      },
      { once: true },
    );
  });
}
