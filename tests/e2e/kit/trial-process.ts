import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compiledSources } from '../../kit/compiled-sources.js';

/** How a newcomer starts it: `npm start -- --as police`. */
export interface TrialSetting {
  readonly dataFolder: string;
  readonly botPort: number;
  readonly playgroundPort: number;
  readonly hat?: string;
  /** Further settings of the environment, and arguments. */
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** A trial that runs, or has run. */
export interface Trial {
  /** Everything it has said so far, on both streams. */
  said(): string;
  /** Waits until these words were said, and answers how long after the start that was; rejects when it ends first. */
  says(words: string): Promise<number>;
  /** Ctrl-C: what it ended with, and how long it took. */
  interrupt(): Promise<{ readonly code: number | null; readonly tookMs: number }>;
  kill9(): Promise<void>;
  /** Settles with the exit code once it has ended; null after a signal. */
  readonly ended: Promise<number | null>;
}

export const READY = 'Ctrl-C stops both.';
const PAUSE_MS = 25;
const running = new Set<ChildProcess>();

/** Starts the trial's compiled code as a process of its own, in an environment that holds nothing but what is given. */
export function startTrial({ dataFolder, botPort, playgroundPort, hat, env = {}, args = [] }: TrialSetting): Trial {
  const entry = join(compiledSources(['.']), 'trial.js');
  const as = hat === undefined ? [] : ['--as', hat];
  const startedAt = performance.now();
  const child = spawn(process.execPath, [entry, '--playground-port', `${playgroundPort}`, ...as, ...args], {
    env: { PATH: process.env['PATH'], QUORUM_DATA: dataFolder, QUORUM_PORT: `${botPort}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const ended = once(child, 'close').then(() => {
    running.delete(child);
    return child.exitCode;
  });
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    said: () => said,
    async says(words) {
      while (!said.includes(words)) {
        if (hasEnded()) throw new Error(`The trial ended without saying “${words}”. It said:\n${said}`);
        await sleep(PAUSE_MS);
      }
      return Math.round(performance.now() - startedAt);
    },
    async interrupt() {
      const from = performance.now();
      child.kill('SIGINT');
      const code = await ended;
      return { code, tookMs: Math.round(performance.now() - from) };
    },
    async kill9() {
      child.kill('SIGKILL');
      await ended;
    },
    ended,
  };
}

/** Ends every trial that still runs, whatever has happened. */
export async function endTrials(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const closed = once(child, 'close');
      child.kill('SIGKILL');
      await closed;
    }),
  );
}
