import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

export type PlaygroundProcess = ChildProcessByStdio<Writable, Readable, null>;

const GRACE_MS = 2_000;

/** Ends a process of ours, kindly first (the end of its input is its sign to go), then with everything it has started. */
export async function endProcess(child: PlaygroundProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.stdin.on('error', () => undefined).end();
  await Promise.race([ended, sleep(GRACE_MS, undefined, { ref: false })]);
  endWithChildren(pid);
  if (!hasEnded(child)) await ended;
}

function hasEnded({ exitCode, signalCode }: PlaygroundProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Its whole group: on Windows the tree below it, elsewhere the process group it was started with. */
function endWithChildren(pid: number): void {
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', `${pid}`, '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on(
      'error',
      () => undefined,
    );
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
}
