import type { SendPace } from '../../../src/core/notices/ports.js';

/** A pace that lets everybody go, unless a test says otherwise, and remembers what it was asked. */
export interface FakePace extends SendPace {
  readonly turns: readonly string[];
  readonly holds: readonly { readonly tenantId: string; readonly seconds: number }[];
  /** From now on everybody is told to come again after so many seconds; null lets them go. */
  putOff(seconds: number | null): void;
}

export function fakePace(): FakePace {
  const turns: string[] = [];
  const holds: { tenantId: string; seconds: number }[] = [];
  let wait: number | null = null;
  return {
    turns,
    holds,
    putOff: (seconds) => {
      wait = seconds;
    },
    turn: (tenantId) => {
      turns.push(tenantId);
      return Promise.resolve(wait === null ? { kind: 'go' } : { kind: 'later', seconds: wait });
    },
    hold: (tenantId, seconds) => {
      holds.push({ tenantId, seconds });
      return Promise.resolve();
    },
  };
}
