import { isLoopbackHost } from '../door/is-loopback-host.js';

export interface FetchRules {
  /** Whole hosts, or suffixes written with a leading dot (".sharepoint.com"); nothing else is ever asked. */
  readonly allowedHosts: readonly string[];
  /** Local mode: plain http on this machine is allowed too. */
  readonly allowLoopback: boolean;
  readonly mostBytes: number;
  readonly timeoutMs: number;
}

export type FetchedFile =
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly why: 'host-not-allowed' | 'too-large' | 'not-available' };

/**
 * Fetches a file somebody attached: from allow-listed hosts only, without following redirects, bounded in size and time.
 * The address carries its own permission, so it is asked for without any token and never logged.
 */
export async function fetchFile(url: string, rules: FetchRules): Promise<FetchedFile> {
  if (!isAllowed(url, rules)) return { kind: 'refused', why: 'host-not-allowed' };
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(rules.timeoutMs) });
    if (!response.ok || response.body === null) return { kind: 'refused', why: 'not-available' };
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > rules.mostBytes) return { kind: 'refused', why: 'too-large' };
      chunks.push(chunk);
    }
    return { kind: 'fetched', bytes: Buffer.concat(chunks) };
  } catch {
    return { kind: 'refused', why: 'not-available' };
  }
}

function isAllowed(address: string, { allowedHosts, allowLoopback }: FetchRules): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  if (allowLoopback && isLoopbackHost(url.hostname)) return url.protocol === 'http:' || url.protocol === 'https:';
  if (url.protocol !== 'https:' || url.port !== '') return false;
  const host = url.hostname.toLowerCase();
  return allowedHosts.some((allowed) => (allowed.startsWith('.') ? host.endsWith(allowed) : host === allowed));
}
