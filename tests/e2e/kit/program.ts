import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compiledSources } from '../../kit/compiled-sources.js';

/** One of the programs in `src`, as a process that runs or has run. */
export interface Program {
  /** Everything it has said so far, on both streams. */
  said(): string;
  /** Waits until these words were said, and answers how long after the start that was; rejects when it ends first. */
  says(words: string): Promise<number>;
  /** Ctrl-C, or another signal: what it ended with, and how long it took. */
  interrupt(signal?: 'SIGINT' | 'SIGTERM'): Promise<{ readonly code: number | null; readonly tookMs: number }>;
  kill9(): Promise<void>;
  /** Settles with the exit code once it has ended; null after a signal. */
  readonly ended: Promise<number | null>;
}

export interface ProgramSetting {
  /** The file in `src`, without its ending. */
  readonly name: string;
  readonly args?: readonly string[];
  /** All of its environment but the path. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder it is started in; the tests' own when left out. */
  readonly cwd?: string;
}

const PAUSE_MS = 25;
const running = new Set<ChildProcess>();

/** Starts compiled code as a process of its own, in an environment that holds nothing but what is given. */
export function startProgram({ name, args = [], env, cwd }: ProgramSetting): Program {
  const entry = join(compiledSources(['.']), `${name}.js`);
  const startedAt = performance.now();
  const child = spawn(process.execPath, [entry, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
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
        if (hasEnded()) throw new Error(`${name} ended without saying “${words}”. It said:\n${said}`);
        await sleep(PAUSE_MS);
      }
      return Math.round(performance.now() - startedAt);
    },
    async interrupt(signal = 'SIGINT') {
      const from = performance.now();
      child.kill(signal);
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

/** Ends every program that still runs, whatever has happened. */
export async function endPrograms(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const closed = once(child, 'close');
      child.kill('SIGKILL');
      await closed;
    }),
  );
}
