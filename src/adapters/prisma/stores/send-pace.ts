import { setTimeout as sleep } from 'node:timers/promises';
import type { SendPace } from '../../../core/notices/ports.js';
import type { Db } from './db.js';
import { gather } from './gather.js';
import { holdTurns, reserveTurns, type PaceTerms, type ReservedTurn } from './reserve-turn.js';

/**
 * The usual pace of a tenant. Teams allows an app 50 requests a second in a tenant, and answers to presses, which take no
 * turn, are among them.
 */
export const TENANT_PACE: PaceTerms = { perSecond: 20, burst: 5, mostWaitMs: 2_000 };

/**
 * How fast a tenant is written to, shared by all instances through the store. A turn that is near is slept for; one that
 * is far is not taken, so that a hold of minutes keeps nobody waiting in memory. Whoever already has a turn when this
 * instance is told to hold asks again later; another instance may still use those it had taken, at most `mostWaitMs` ahead.
 */
export function createSendPace(db: Db, terms: PaceTerms = TENANT_PACE): SendPace {
  const holds = new Map<string, number>();
  const reserve = gather(async (tenantIds: readonly string[]) => {
    const turns = new Map<string, ReservedTurn[]>();
    for (const tenantId of new Set(tenantIds)) {
      const count = tenantIds.filter((one) => one === tenantId).length;
      turns.set(tenantId, [...(await reserveTurns(db, tenantId, terms, count))]);
    }
    return tenantIds.map((tenantId) => turns.get(tenantId)?.shift() ?? { reserved: false, waitMs: terms.mostWaitMs });
  });
  const secondsHeld = (tenantId: string) => Math.ceil(((holds.get(tenantId) ?? 0) - performance.now()) / 1_000);
  return {
    turn: async (tenantId) => {
      const { reserved, waitMs } = await reserve(tenantId);
      if (!reserved) return { kind: 'later', seconds: secondsUntil(waitMs, terms) };
      // Kept alive for: a process that stops waits for what it has begun, or it would end before its store is closed.
      if (waitMs > 0) await sleep(waitMs);
      const seconds = secondsHeld(tenantId);
      if (seconds > 0) return { kind: 'later', seconds };
      return { kind: 'go' };
    },

    hold: async (tenantId, seconds) => {
      holds.set(tenantId, Math.max(holds.get(tenantId) ?? 0, performance.now() + seconds * 1_000));
      await holdTurns(db, tenantId, seconds, terms);
    },
  };
}

/** When the next turn will be near enough to be taken; whole seconds, and never at once. */
function secondsUntil(waitMs: number, { mostWaitMs }: PaceTerms): number {
  return Math.max(1, Math.ceil((waitMs - mostWaitMs) / 1_000));
}
