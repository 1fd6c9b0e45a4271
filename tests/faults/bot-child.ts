import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StoreHome } from '../../src/adapters/prisma/open-store.js';

export interface BotPlan {
  readonly store: StoreHome;
  readonly serviceUrl: string;
  readonly readBack?: boolean;
  /** How many requests a second it may make; as good as no limit when left out. */
  readonly perSecond?: number;
  /** Whether it can be told to let go of what it no longer uses, to see what it holds. */
  readonly collects?: boolean;
  /** Where to die by itself, and at which passing of that point. */
  readonly point?: string;
  readonly at?: number;
}

/** One bot process, as its parent sees it. */
export interface BotChild {
  readonly pid: number;
  /** Resolves when it is composed and sending; rejects when it died before. */
  readonly ready: Promise<void>;
  /** Resolves when the process has ended, however it did. */
  readonly ended: Promise<void>;
  /** The name its leases are under, once it has claimed something. */
  readonly owner: () => string | null;
  readonly isAlive: () => boolean;
  /** Tells it to do something; null when it died before it answered. */
  readonly tell: (order: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, unknown>> | null>;
  /** Resolves when it stands still at its stalling point. */
  readonly stalled: Promise<void>;
  /** Lets one that stands still go on. */
  goOn(): void;
  signal(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void;
  /** Stops it as SIGTERM would, and waits. */
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('bot-process.mjs', import.meta.url));

/** Starts a bot as a process of its own. */
export function startBotChild(plan: BotPlan): BotChild {
  const child = fork(PROGRAM, [JSON.stringify(plan)], {
    execArgv: plan.collects === true ? ['--expose-gc'] : [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => undefined);
  const answers = new Map<number, (result: Readonly<Record<string, unknown>> | null) => void>();
  let lastOrder = 0;
  let leaseOwner: string | null = null;
  let sayStalled: () => void = () => undefined;
  const stalled = new Promise<void>((resolve) => {
    sayStalled = resolve;
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.on(
      'message',
      (message: {
        ready?: true;
        stalled?: true;
        owner?: string;
        id?: number;
        result?: Readonly<Record<string, unknown>>;
      }) => {
        if (message.ready === true) resolve();
        if (message.stalled === true) sayStalled();
        if (message.owner !== undefined) leaseOwner = message.owner;
        if (message.id === undefined) return;
        answers.get(message.id)?.(message.result ?? {});
        answers.delete(message.id);
      },
    );
    void ended.then(() => {
      for (const answer of answers.values()) answer(null);
      answers.clear();
      reject(new Error('The bot ended before it was ready.'));
    });
  });
  ready.catch(() => undefined);
  const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;
  const tell: BotChild['tell'] = (order) =>
    new Promise((resolve) => {
      if (!isAlive() || !child.connected) {
        resolve(null);
        return;
      }
      lastOrder += 1;
      answers.set(lastOrder, resolve);
      send(child, { id: lastOrder, ...order });
    });
  return {
    pid: child.pid ?? 0,
    ready,
    ended,
    owner: () => leaseOwner,
    isAlive,
    tell,
    stalled,
    goOn: () => {
      send(child, { goOn: true });
    },
    signal: (signal) => {
      child.kill(signal);
    },
    stop: async () => {
      await tell({ do: 'stop' });
      await ended;
    },
  };
}

/** A process that is just dying may not take a message any more: its end answers instead. */
function send(child: ChildProcess, message: object): void {
  child.send(message, () => undefined);
}
