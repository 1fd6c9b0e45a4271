import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What an empty Node takes at most to start and to end while nothing else runs, in milliseconds. */
const QUIET_MS = 100;

/**
 * So many seconds of a quiet machine in milliseconds: as they are there, and longer by as much as an empty Node takes
 * longer just now. A promise about time is held to it everywhere, and not broken by what else runs beside the tests.
 */
export async function quietSeconds(seconds: number): Promise<number> {
  const from = performance.now();
  await once(spawn(process.execPath, ['-e', ''], { stdio: 'ignore' }), 'close');
  const tookMs = performance.now() - from;
  return seconds * 1_000 * Math.max(1, tookMs / QUIET_MS);
}
