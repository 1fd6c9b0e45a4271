import type { Log } from '../shared/log.js';
import type { NoticesPorts } from './ports.js';
import { sendDue } from './send-due.js';

/** The one sender of this instance: woken by changes and by ticks, never running twice at once. */
export interface Sender {
  /** Says that something may be due; returns at once. Being woken while at work means one more round after it. */
  wake(): void;
  /** Resolves when nothing that was due at the time of the call is left. */
  settled(): Promise<void>;
  /** Claims nothing new and waits for what is in flight. */
  stop(): Promise<void>;
}

/** Starts idle; `owner` names this instance in the leases. */
export function runSender<Card>(parts: {
  readonly ports: NoticesPorts<Card>;
  readonly owner: string;
  readonly log: Log;
}): Sender {
  let stopping = false;
  let again = false;
  let running: Promise<void> | null = null;

  const work = async (): Promise<void> => {
    do {
      again = false;
      try {
        await sendDue({ ...parts, stopping: () => stopping });
      } catch (error) {
        parts.log.error('notices.round-failed', { error: error instanceof Error ? error.name : 'unknown' });
      }
    } while (isWanted());
    running = null;
  };
  // Read through a function: what another turn has set meanwhile is invisible to the compiler's narrowing.
  const isWanted = (): boolean => again && !stopping;
  const wake = (): void => {
    if (stopping) return;
    again = true;
    running ??= work();
  };
  return {
    wake,
    settled: async () => {
      wake();
      while (running !== null) await running;
    },
    stop: async () => {
      stopping = true;
      await running;
    },
  };
}
