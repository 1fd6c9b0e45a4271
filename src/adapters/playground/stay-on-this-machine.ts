/**
 * A module for Node's `--import`, which keeps a process we start, but did not write, on this machine and ends it with us.
 * The Playground listens on every network interface, without asking who is there; with `--disable-telemetry` it still calls
 * its maker's telemetry and the cloud's metadata service (seen with 0.2.28); and it would outlive a killed parent.
 */
const SOURCE = `
import net, { isIP } from 'node:net';

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (first, ...rest) {
  const options = typeof first === 'object' ? first : { port: first };
  if (!Number.isInteger(options.port)) return listen.call(this, first, ...rest);
  return listen.call(this, { ...options, host: '127.0.0.1' }, ...rest.filter((given) => typeof given === 'function'));
};

const here = (host) => host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const options = Array.isArray(given[0]) ? given[0][0] : given[0];
  const host = typeof options === 'object' ? (options.host ?? 'localhost') : typeof given[1] === 'string' ? given[1] : 'localhost';
  if (typeof options === 'object' && options.path !== undefined) return connect.apply(this, given);
  if (here(host)) return connect.apply(this, given);
  process.nextTick(() => this.destroy(new Error('Only this machine can be reached.')));
  return this;
};

process.stdin.on('end', () => process.exit(0)).on('error', () => process.exit(0)).resume();
`;

/** As a URL, so that it needs no file beside the compiled code. */
export const STAY_ON_THIS_MACHINE = `data:text/javascript,${encodeURIComponent(SOURCE)}`;
