import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { holdTurns, reserveTurn, type PaceTerms } from '../../../../src/adapters/prisma/stores/reserve-turn.js';
import { createSendPace } from '../../../../src/adapters/prisma/stores/send-pace.js';
import { asId, type TenantId } from '../../../../src/core/shared/ids.js';
import { forEachStore } from '../../../kit/database.js';
import { NORTH, SOUTH } from './support/two-boards.js';

const tenant = asId<TenantId>(NORTH.tenantId);
/** So slow that a test is over before a second turn comes. */
const SLOW: PaceTerms = { perSecond: 0.01, burst: 3, mostWaitMs: 2_000 };

forEachStore('send pace', (open) => {
  let client: PrismaClient;
  const nextAt = async () =>
    (await client.sendPace.findUniqueOrThrow({ where: { tenantId: tenant } })).nextAt.getTime();
  const times = async <T>(count: number, work: () => Promise<T>): Promise<T[]> => {
    const answers: T[] = [];
    while (answers.length < count) answers.push(await work());
    return answers;
  };
  beforeEach(async () => {
    ({ client } = await open());
  });

  it('lets a few go at once, and then says when to ask again without taking a turn', async () => {
    const pace = createSendPace(client, SLOW);
    expect((await times(3, () => pace.turn(tenant))).map(({ kind }) => kind)).toEqual(['go', 'go', 'go']);
    const reserved = await nextAt();
    const [later] = await times(3, () => pace.turn(tenant));
    // The next turn comes 100 seconds after the first; two seconds before it, it can be had.
    expect(later?.kind === 'later' && later.seconds > 80 && later.seconds <= 98).toBe(true);
    expect(await nextAt()).toBe(reserved);
  });

  it('keeps tenants apart', async () => {
    const pace = createSendPace(client, { ...SLOW, burst: 1 });
    expect(await pace.turn(tenant)).toEqual({ kind: 'go' });
    expect(await pace.turn(asId<TenantId>(SOUTH.tenantId))).toEqual({ kind: 'go' });
    expect(await pace.turn(tenant)).toMatchObject({ kind: 'later' });
  });

  it('resolves at the turn and not before it', async () => {
    const pace = createSendPace(client, { perSecond: 20, burst: 1, mostWaitMs: 2_000 });
    await pace.turn(tenant);
    const due = await nextAt();
    expect(await pace.turn(tenant)).toEqual({ kind: 'go' });
    const [row] = await client.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
    // A timer may fire a millisecond early.
    expect(row?.now.getTime() ?? 0).toBeGreaterThanOrEqual(due - 2);
  });

  it('holds everybody for as long as it was told, and a shorter hold takes nothing back', async () => {
    await holdTurns(client, tenant, 60, SLOW);
    const held = await nextAt();
    await holdTurns(client, tenant, 10, SLOW);
    expect(await nextAt()).toBe(held);
    const { reserved, waitMs } = await reserveTurn(client, tenant, SLOW);
    expect(reserved).toBe(false);
    expect(waitMs).toBeGreaterThan(50_000);
    expect(waitMs).toBeLessThanOrEqual(60_000);
    await holdTurns(client, tenant, 120, SLOW);
    expect(await nextAt()).toBeGreaterThan(held + 50_000);
  });

  it('lets nobody who already waits for a turn go into a hold', async () => {
    const pace = createSendPace(client, { perSecond: 2, burst: 1, mostWaitMs: 2_000 });
    await pace.turn(tenant);
    const waiting = pace.turn(tenant);
    await pace.hold(tenant, 30);
    expect(await waiting).toMatchObject({ kind: 'later' });
  });

  it('holds the senders of other instances too', async () => {
    const [one, other] = [createSendPace(client, SLOW), createSendPace(client, SLOW)];
    await one.hold(tenant, 60);
    const turn = await other.turn(tenant);
    expect(turn.kind === 'later' && turn.seconds > 45).toBe(true);
    expect(await other.turn(asId<TenantId>(SOUTH.tenantId))).toEqual({ kind: 'go' });
  });

  it('keeps to its rate over three senders at once, in any stretch of time', async () => {
    const terms: PaceTerms = { perSecond: 100, burst: 5, mostWaitMs: 200 };
    const [start] = await client.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
    const end = performance.now() + 1_200;
    const turns: number[] = [];
    let sentAway = 0;
    const sender = async (): Promise<void> => {
      while (performance.now() < end) {
        const { reserved } = await reserveTurn(client, tenant, terms);
        if (reserved) turns.push(turns.length);
        else sentAway += 1;
      }
    };
    await Promise.all([sender(), sender(), sender()]);
    const rows = await client.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
    const seconds = ((rows[0]?.now.getTime() ?? 0) - (start?.now.getTime() ?? 0)) / 1_000;
    // Given out until now, at most 200 ms ahead.
    expect(turns.length).toBeLessThanOrEqual(terms.burst + (seconds + terms.mostWaitMs / 1_000) * terms.perSecond);
    // And the rate is used: nobody is sent away while there is a turn.
    expect(sentAway === 0 || turns.length >= terms.burst + 0.2 * terms.perSecond - 1).toBe(true);
  });

  it('gives out no turn twice: each of many at once has its own time', async () => {
    const terms: PaceTerms = { perSecond: 50, burst: 4, mostWaitMs: 2_000 };
    const before = performance.now();
    const taken = await Promise.all(Array.from({ length: 60 }, () => reserveTurn(client, tenant, terms)));
    const took = performance.now() - before;
    expect(taken.every(({ reserved }) => reserved)).toBe(true);
    // 60 turns at 50 a second with four at once: the last is due 59 − 3 turns after the first, less what has passed meanwhile.
    const waits = taken.map(({ waitMs }) => waitMs).sort((a, b) => a - b);
    expect(waits.at(-1) ?? 0).toBeGreaterThan((56 / 50) * 1_000 - took - 20);
    expect(waits.at(-1) ?? 0).toBeLessThanOrEqual((56 / 50) * 1_000 + 20);
  });
});
