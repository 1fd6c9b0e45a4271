import { isLoopbackHost } from './is-loopback-host.js';

/** Where the bot may send: this machine (local mode), or exactly the named hosts over https. */
export type ServiceUrlPolicy =
  { readonly kind: 'loopback' } | { readonly kind: 'hosts'; readonly hosts: readonly string[] };

/**
 * Whether the bot may send to a service URL. Hosts are compared whole, never by ending: anybody on Azure can register
 * a name under trafficmanager.net. Asked when an activity arrives and once more before each send.
 */
export function checkServiceUrl(serviceUrl: string, policy: ServiceUrlPolicy): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const url = new URL(serviceUrl);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false;
  if (policy.kind === 'loopback') {
    return (url.protocol === 'http:' || url.protocol === 'https:') && isLoopbackHost(url.hostname);
  }
  return url.protocol === 'https:' && url.port === '' && policy.hosts.includes(url.hostname);
}
