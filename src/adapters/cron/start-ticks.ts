import { schedule } from 'node-cron';
import type { Log } from '../../core/shared/log.js';

/** One thing that happens again and again: when it wakes (cron, in UTC) and what it then looks at. */
export interface Tick {
  readonly name: string;
  /** Seconds-first cron expression, read in UTC. A wake-up only: what is due is in the store, so a missed one loses nothing. */
  readonly cron: string;
  readonly run: () => Promise<unknown>;
}

export interface Ticks {
  /** Stops waking and waits for what is running. */
  stop(): Promise<void>;
}

/**
 * Starts the table of ticks, and runs each once at once: catching up after downtime is the same as any other wake-up.
 * A tick that is still running is not started again on top of itself. Cron reads UTC, whose clocks never change: with
 * London's, node-cron falls silent for an hour in October and skips one in March.
 */
export function startTicks(ticks: readonly Tick[], log: Log): Ticks {
  const running = new Map<string, Promise<void>>();
  const wake = (tick: Tick): void => {
    if (running.has(tick.name)) return;
    const run = runOnce(tick, log).finally(() => running.delete(tick.name));
    running.set(tick.name, run);
  };
  const tasks = ticks.map((tick) =>
    schedule(
      tick.cron,
      () => {
        wake(tick);
      },
      // A late wake-up is not worth a line that is no JSON: the next one finds the same work.
      { name: tick.name, timezone: 'Etc/UTC', suppressMissedWarning: true },
    ),
  );
  ticks.forEach(wake);
  return {
    stop: async () => {
      for (const task of tasks) await task.stop();
      await Promise.all(running.values());
    },
  };
}

async function runOnce({ name, run }: Tick, log: Log): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.error('tick.failed', { tick: name, error: error instanceof Error ? error.name : 'unknown' });
  }
}
