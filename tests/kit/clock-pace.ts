import type { Temporal } from 'temporal-polyfill';
import type { NoticesPorts, SendPace } from '../../src/core/notices/ports.js';
import type { Clock } from '../../src/core/shared/ports.js';

/**
 * A tenant's pace by a clock that tests move: it lets everybody go, and nobody while Teams has asked for a pause. The
 * store's own reckons by the real time, so that a test would have to wait for it.
 */
export function clockPace(clock: Clock): SendPace {
  const held = new Map<string, Temporal.Instant>();
  const secondsHeld = (tenantId: string): number => {
    const until = held.get(tenantId);
    return until === undefined ? 0 : Math.ceil(clock.now().until(until).total('seconds'));
  };
  return {
    turn: (tenantId) => {
      const seconds = secondsHeld(tenantId);
      return Promise.resolve(seconds > 0 ? { kind: 'later', seconds } : { kind: 'go' });
    },
    hold: (tenantId, seconds) => {
      if (seconds > secondsHeld(tenantId)) held.set(tenantId, clock.now().add({ seconds }));
      return Promise.resolve();
    },
  };
}

/** Puts a pace in the place of the store's own. */
export function paced<Card>(pace: SendPace): (ports: NoticesPorts<Card>) => NoticesPorts<Card> {
  return (ports) => ({ ...ports, pace });
}
