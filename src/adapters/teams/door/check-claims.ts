import { Fault } from '../../../core/shared/fault.js';
import { channelIssuer } from './check-bearer.js';

/** One verified claim of a token. */
export interface TokenClaim {
  readonly type: string;
  readonly value: string;
}

/**
 * Asked by the SDK once it has verified a token: only the Teams channel, and only for this bot.
 * Without it the SDK takes any Entra token whose app is the bot, from any tenant. Throws to refuse.
 */
export function checkClaims(claims: readonly TokenClaim[], appId: string): void {
  const only = (type: string, value: string) => {
    const found = claims.filter((claim) => claim.type === type);
    return found.length === 1 && found[0]?.value === value;
  };
  if (appId === '' || !only('iss', channelIssuer) || !only('aud', appId)) throw new Fault('door.claims');
}
