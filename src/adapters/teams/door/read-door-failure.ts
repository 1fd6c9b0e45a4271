import { Fault } from '../../../core/shared/fault.js';
import type { Refusal } from './refusal.js';

const badToken = new Set(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']);

/**
 * Why the SDK would not let an activity in. A bad token is the caller's fault; signing keys that cannot be had are
 * not: they are answered with "try later", so that Teams repeats, and must not look like an attack in the log.
 */
export function readDoorFailure(error: unknown): Refusal {
  if (error instanceof Fault) return { status: 401, code: error.code };
  if (!(error instanceof Error)) return { status: 503, code: 'door.not-verified' };
  if (badToken.has(error.name)) return { status: 401, code: 'door.token-signature' };
  const status: unknown = Reflect.get(error, 'statusCode');
  if (status === 401 || status === 403) return { status: 401, code: 'door.token-refused' };
  return { status: 503, code: 'door.keys-unavailable' };
}
