/** Whether a host name or peer address is this machine itself. Takes IPv6 with or without brackets. */
export function isLoopbackHost(host: string): boolean {
  const bare = host.toLowerCase().replace(/^\[(.*)\]$/u, '$1');
  const address = bare.startsWith('::ffff:') ? bare.slice('::ffff:'.length) : bare;
  return address === 'localhost' || address === '::1' || /^127(\.\d{1,3}){3}$/u.test(address);
}
