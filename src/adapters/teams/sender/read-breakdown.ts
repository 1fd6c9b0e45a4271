import type { SendFailure } from '../teams-sender.js';

/** Faults of the way there that come before anything is sent. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);
const untrusted = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_)/u;

/**
 * What a request that left and got no whole answer means. Only what is certain to have failed while connecting counts
 * as not sent; when in doubt it is ambiguous, since a card sent twice is worse than one asked about.
 */
export function readBreakdown(error: unknown, timedOut: boolean): SendFailure {
  const code = textOf(error, 'code');
  if (neverConnected.has(code)) return { kind: 'not-sent', why: 'unreachable' };
  if (untrusted.test(code)) return { kind: 'not-sent', why: 'untrusted-host' };
  // The connector keeps no more of a connect fault than its words.
  if (textOf(error, 'message').startsWith('connect E')) return { kind: 'not-sent', why: 'unreachable' };
  if (timedOut) return { kind: 'ambiguous', why: 'timeout' };
  return { kind: 'ambiguous', why: code === 'PARSE_ERROR' ? 'unreadable-answer' : 'reset' };
}

function textOf(error: unknown, key: 'code' | 'message'): string {
  if (typeof error !== 'object' || error === null || !(key in error)) return '';
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : '';
}
