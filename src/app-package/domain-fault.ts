import { isIP } from 'node:net';

const THIS_MACHINE = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;
const INSIDE_ONLY = /\.(local|internal|intranet|lan|corp|home|home\.arpa|test|invalid)$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Why an address cannot stand in an app that other people's Teams opens, as the rest of a sentence that begins with the
 * setting's name; null when it can.
 */
export function domainFault(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return 'is not a web address: write it as https://quorum.example.org, with your own domain.';
  }
  // A URL knows the host in capitals or small letters alike, and an IPv6 address in brackets.
  const { hostname } = url;
  if (THIS_MACHINE.test(hostname)) {
    return 'names this machine, which nobody else can reach: give the public name of the bot, or of the tunnel that leads to it.';
  }
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) {
    return 'is a bare IP address, which Teams does not take: give the bot a domain name with a certificate.';
  }
  if (!hostname.includes('.') || INSIDE_ONLY.test(hostname)) {
    return `names “${hostname}”, which is known inside your own network only: give a domain that the internet knows.`;
  }
  if (hostname.includes('*')) return 'has a star in its domain: name the one domain the bot answers on.';
  if (!hostname.split('.').every((label) => LABEL.test(label))) {
    return `names “${hostname}”, which is not a domain: letters, figures and hyphens only, parted by dots.`;
  }
  if (url.protocol !== 'https:') return 'has to start with https://; Teams opens nothing else.';
  if (url.username !== '' || url.password !== '') return 'holds a name or password: take it out.';
  return null;
}
