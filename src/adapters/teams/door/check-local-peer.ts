import { isLoopbackHost } from './is-loopback-host.js';
import type { Refusal } from './refusal.js';

export interface LocalPeer {
  readonly peerAddress: string | undefined;
  readonly hostHeader: string | undefined;
}

/**
 * Local mode knows no tokens: whoever is on this machine may speak. The Host header is looked at as well, because a
 * web page can make the person's own browser call a loopback port under a foreign name (DNS rebinding).
 */
export function checkLocalPeer(peer: LocalPeer): Refusal | null {
  if (peer.peerAddress === undefined || !isLoopbackHost(peer.peerAddress)) {
    return { status: 403, code: 'door.not-local' };
  }
  const host = (peer.hostHeader ?? '').replace(/:\d+$/u, '');
  return isLoopbackHost(host) ? null : { status: 403, code: 'door.foreign-host' };
}
