import { createHmac, timingSafeEqual } from 'node:crypto';
import { keepableText } from '../../core/shared/keepable-text.js';

/** Signs what a link may open, so that nobody can make one up. The token is short, opaque and url-safe. */
export interface LinkSigner {
  /** `claim` is what the link opens; `expiresAtMs` bounds how long, null for as long as the key lives. */
  sign(claim: LinkClaim): string;
  /** The claim of a token signed with our key and not yet expired; null for anything else. */
  open(token: string, nowMs: number): LinkClaim | null;
}

export interface LinkClaim {
  readonly page: string;
  readonly ids: readonly string[];
  readonly expiresAtMs: number | null;
}

const SIGNATURE_BYTES = 16;
const LONGEST_TOKEN = 600;

export function signLinks(key: string): LinkSigner {
  const signature = (body: string): Buffer =>
    createHmac('sha256', key).update(body).digest().subarray(0, SIGNATURE_BYTES);
  return {
    sign: ({ page, ids, expiresAtMs }) => {
      const body = Buffer.from(JSON.stringify([page, ids, expiresAtMs])).toString('base64url');
      return `${body}.${signature(body).toString('base64url')}`;
    },
    open: (token, nowMs) => {
      if (token.length > LONGEST_TOKEN) return null;
      const [body = '', signed = '', ...rest] = token.split('.');
      const given = Buffer.from(signed, 'base64url');
      if (rest.length > 0 || given.length !== SIGNATURE_BYTES || !timingSafeEqual(given, signature(body))) return null;
      const claim = readClaim(Buffer.from(body, 'base64url').toString('utf8'));
      return claim === null || (claim.expiresAtMs !== null && claim.expiresAtMs <= nowMs) ? null : claim;
    },
  };
}

/** Ours by its signature; still read with care, because an older version may have signed another shape. */
function readClaim(json: string): LinkClaim | null {
  try {
    const claim: unknown = JSON.parse(json);
    if (!Array.isArray(claim)) return null;
    const [page, ids, expiresAtMs] = claim as unknown[];
    if (typeof page !== 'string' || !Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return null;
    if (expiresAtMs !== null && typeof expiresAtMs !== 'number') return null;
    return { page, ids: ids.map(keepableText), expiresAtMs };
  } catch {
    return null;
  }
}
