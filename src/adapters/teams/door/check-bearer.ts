import { z } from 'zod';
import type { Refusal } from './refusal.js';

/** The only issuer of tokens for activities that come from Teams. */
export const channelIssuer = 'https://api.botframework.com';

/** The same tolerance for unequal clocks that the SDK grants when it verifies. */
const toleranceSeconds = 5 * 60;
const longestToken = 8 * 1024;

const headerShape = z.object({ alg: z.literal('RS256'), kid: z.string().min(1) });
const claimsShape = z.object({ iss: z.string(), aud: z.string(), exp: z.number() });

export interface BearerFacts {
  /** Every Authorization header of the request, as sent. */
  readonly authorizations: readonly string[];
  readonly appId: string;
  readonly nowSeconds: number;
}

/**
 * A cheap look at the token before the SDK sees it. It proves nothing (the signature is the SDK's to check) but keeps
 * away what the SDK handles badly: tokens of other issuers, which it would accept from any tenant ("emulator" path),
 * and junk, each piece of which makes a list inside it grow.
 */
export function checkBearer(facts: BearerFacts): Refusal | null {
  const [authorization, ...others] = facts.authorizations;
  if (authorization === undefined) return { status: 401, code: 'door.no-token' };
  if (others.length > 0) return { status: 401, code: 'door.many-tokens' };
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/u.exec(authorization)?.[1];
  if (token === undefined || token.length > longestToken) return { status: 401, code: 'door.token-shape' };
  const [header = '', claims = ''] = token.split('.');
  if (!headerShape.safeParse(decodePart(header)).success) return { status: 401, code: 'door.token-header' };
  const read = claimsShape.safeParse(decodePart(claims));
  if (!read.success) return { status: 401, code: 'door.token-claims' };
  if (read.data.iss !== channelIssuer) return { status: 401, code: 'door.token-issuer' };
  if (read.data.aud !== facts.appId) return { status: 401, code: 'door.token-audience' };
  if (read.data.exp + toleranceSeconds < facts.nowSeconds) return { status: 401, code: 'door.token-expired' };
  return null;
}

function decodePart(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
