import { findPort } from '../../../src/adapters/playground/find-port.js';

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const port = await findPort(0);
  if (port === null) throw new Error('This machine has no free port.');
  return port;
}
