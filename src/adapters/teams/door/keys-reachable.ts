import { z } from 'zod';
import { Fault } from '../../../core/shared/fault.js';

/** Where Microsoft says which keys the activities of its public cloud are signed with. */
export const publicKeysUrl = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

const TIMEOUT_MS = 3_000;
const metadata = z.object({ jwks_uri: z.url() });
const keySet = z.object({ keys: z.array(z.object({ kid: z.string() })).min(1) });

/** Rejects unless the keys that activities are signed with can be had: first where they are, then they themselves. */
export async function keysReachable(keysUrl = publicKeysUrl): Promise<void> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const ask = async (url: string): Promise<unknown> => {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new Fault('door.keys-unavailable');
    return response.json();
  };
  keySet.parse(await ask(metadata.parse(await ask(keysUrl)).jwks_uri));
}
