import type { Log } from '../../shared/log.js';
import type { NoticesPorts } from '../ports.js';
import { newBell } from './bell.js';
import { sendDue } from './send-due.js';

/** The one sender of this instance: woken by changes and by ticks, never running twice at once. */
export interface Sender {
  /** Says that something may be due; returns at once. Woken while at work, it looks again without waiting for what is on its way. */
  wake(): void;
  /** Resolves when nothing that was due at the time of the call is left. */
  settled(): Promise<void>;
  /** Claims and begins nothing new, hands back what it had not begun, and waits for what is in flight. */
  stop(): Promise<void>;
}

/** Starts idle; `owner` names this instance in the leases, `inFlight` says how many requests it may have on their way at once. */
export function runSender<Card>(parts: {
  readonly ports: NoticesPorts<Card>;
  readonly owner: string;
  readonly log: Log;
  readonly inFlight?: number;
}): Sender {
  const bell = newBell();
  let stopping = false;
  let running: Promise<void> | null = null;

  const work = async (): Promise<void> => {
    do {
      try {
        await sendDue({ ...parts, bell, stopping: () => stopping });
      } catch (error) {
        parts.log.error('notices.round-failed', { error: error instanceof Error ? error.name : 'unknown' });
      }
    } while (bell.isRinging() && !isStopping());
    running = null;
  };
  // Read through a function: what another turn has set meanwhile is invisible to the compiler's narrowing.
  const isStopping = (): boolean => stopping;
  const wake = (): void => {
    if (stopping) return;
    bell.ring();
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
      bell.ring();
      await running;
    },
  };
}
