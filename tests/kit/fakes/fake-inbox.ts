import type { Clock, Inbox } from '../../../src/core/shared/ports.js';

interface Kept {
  readonly receivedAtMs: number;
  readonly answered: boolean;
  readonly reply: unknown;
}

export interface FakeInbox extends Inbox {
  /** What is kept of each activity that came, in order. */
  readonly rows: ReadonlyMap<string, Kept>;
}

const LOST_AFTER_MS = 60_000;

/** The inbox in memory: one may handle an activity, and one that was taken and lost may be taken again after a minute. */
export function fakeInbox(clock: Clock): FakeInbox {
  const rows = new Map<string, Kept>();
  const nowMs = (): number => clock.now().epochMilliseconds;
  return {
    rows,
    open: (key) => {
      const known = rows.get(key);
      const lost = known !== undefined && !known.answered && nowMs() - known.receivedAtMs > LOST_AFTER_MS;
      if (known !== undefined && !lost) return Promise.resolve({ kind: 'repeat', reply: known.reply });
      rows.set(key, { receivedAtMs: nowMs(), answered: false, reply: null });
      return Promise.resolve({ kind: 'first' });
    },
    close: (key, reply) => {
      const stored: unknown = JSON.parse(JSON.stringify(reply ?? null));
      rows.set(key, { receivedAtMs: rows.get(key)?.receivedAtMs ?? nowMs(), answered: true, reply: stored });
      return Promise.resolve();
    },
    forget: (key) => {
      if (rows.get(key)?.answered === false) rows.delete(key);
      return Promise.resolve();
    },
    sweep: () => Promise.resolve(0),
  };
}
