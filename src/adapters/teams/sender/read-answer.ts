import { z } from 'zod';
import type { RejectedWhy, SendFailure } from '../teams-sender.js';
import type { ConnectorAnswer } from './attempt.js';

const resource = z.object({ id: z.string().min(1) });
const errorBody = z.object({ error: z.object({ code: z.string(), subCode: z.string().nullish() }) });
const plainCode = /^[\w.-]{1,80}$/u;

/** What Teams' answer means: accepted (with the new thing's id, if told) or a failure. */
export type AnswerMeaning = { readonly kind: 'accepted'; readonly id: string | null } | SendFailure;

/**
 * Reads an answer by the platform's table of status codes. The table advises to repeat on 502–504; for a create that
 * advice duplicates, because the message may have been accepted before the error, so all of 408 and 5xx are ambiguous.
 */
export function readAnswer(answer: ConnectorAnswer, nowMs: number): AnswerMeaning {
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: 'accepted', id: idOf(answer.body) };
  if (status === 429) return { kind: 'throttled', retryAfterSeconds: secondsOf(answer.retryAfter, nowMs) };
  if (status === 412) return { kind: 'not-sent', why: 'conversation-busy' };
  if (status === 408 || status >= 500) return { kind: 'ambiguous', why: 'server-error' };
  const codes = codesOf(answer.body);
  return { kind: 'rejected', status, code: codes[0] ?? 'unknown', why: whyRejected(status, codes) };
}

function idOf(body: string): string | null {
  const read = resource.safeParse(parse(body));
  return read.success ? read.data.id : null;
}

/** Retry-After is a number of seconds or a date. */
function secondsOf(retryAfter: string | undefined, nowMs: number): number | null {
  const text = retryAfter?.trim() ?? '';
  if (/^\d+$/u.test(text)) return Number(text);
  const date = text === '' ? Number.NaN : Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - nowMs) / 1000));
}

/** The error's code and sub-code, if they look like codes: what else stands there may quote a person. */
function codesOf(body: string): string[] {
  const read = errorBody.safeParse(parse(body));
  if (!read.success) return [];
  return [read.data.error.code, read.data.error.subCode ?? ''].filter((code) => plainCode.test(code));
}

const knownCodes: Readonly<Record<string, RejectedWhy>> = {
  ForbiddenOperationException: 'not-installed',
  BotNotInConversationRoster: 'not-in-roster',
  ConversationBlockedByUser: 'blocked-by-person',
  MessageWritesBlocked: 'blocked-by-person',
  BotDisabledByAdmin: 'disabled-by-admin',
  NotEnoughPermissions: 'disabled-by-admin',
  InvalidBotApiHost: 'wrong-host',
};

function whyRejected(status: number, codes: readonly string[]): RejectedWhy {
  if (status < 400) return 'redirected';
  if (status === 401) return 'not-registered';
  if (status === 404 || status === 410) return 'gone';
  if (status === 413) return 'too-large';
  if (status !== 403) return 'bad-request';
  // The sub-code is the more exact of the two.
  const known = codes.toReversed().find((code) => Object.hasOwn(knownCodes, code));
  return (known === undefined ? undefined : knownCodes[known]) ?? 'forbidden';
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
