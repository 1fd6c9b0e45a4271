import { afterEach, beforeEach, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import type { ScriptedAnswer } from '../kit/fake-connector-script.js';
import { at, sendsTo } from '../kit/notice-walks.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const BOTS = 5;

forEachStore('several bots on one store', (open) => {
  let bots: WholeBot[];
  let first: WholeBot;
  beforeEach(async () => {
    first = await startWholeBot(await open(), { table: FEW });
    bots = [first];
  });
  afterEach(async () => {
    for (const bot of bots.toReversed()) await bot.close();
  });

  const addBots = async (around?: Parameters<typeof startWholeBot>[1]) => {
    while (bots.length < BOTS) bots.push(await startWholeBot(first.store, { beside: first, ...around }));
  };
  const all = (work: (bot: WholeBot) => Promise<unknown>) => Promise.all(bots.map(work));
  const posts = () => first.connector.requests.filter(({ method, path }) => method === 'POST' && isNewCard(path));

  it('take each slot once and send each message once, all ticking in the same moment', async () => {
    await first.callMeeting();
    await addBots();
    const before = posts().length;
    for (const moment of [
      '2026-11-30T08:00:00Z',
      '2026-12-07T08:00:00Z',
      '2026-12-07T09:00:00Z',
      '2026-12-10T09:00:00Z',
    ]) {
      first.clock.set(moment);
      await all((bot) => bot.tick('schedule'));
      await all((bot) => bot.tick('schedule'));
      for (let round = 0; round < 4; round += 1) {
        await all((bot) => bot.deliver());
        first.clock.move({ seconds: 3 });
      }
    }
    const { client } = first.store;
    const slots = await client.occurrence.findMany({ where: { outcome: 'run' } });
    expect(slots.filter(({ schedule }) => schedule.endsWith(':digest')).map(({ slot }) => slot)).toEqual([
      '2026-11-30T08:00 Europe/London',
      '2026-12-07T08:00 Europe/London',
    ]);
    const notices = await client.notice.findMany();
    const open = notices.filter(({ state }) => !['sent', 'unreachable', 'withdrawn', 'expired'].includes(state));
    expect(open).toEqual([]);
    expect(notices.filter(({ kind }) => kind === 'digest')).toHaveLength(4);
    expect(notices.filter(({ kind }) => kind === 'nudge').length).toBeGreaterThan(10);
    const sent = notices.filter(({ kind, state }) => state === 'sent' && kind !== 'attendance-request');
    expect(posts()).toHaveLength(before + sent.length);
    const ids = notices.flatMap(({ activityId }) => (activityId === null ? [] : [activityId]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('count the slots that were passed over once', async () => {
    await addBots();
    first.clock.set('2026-12-01T10:00:00Z');
    await all((bot) => bot.tick('schedule'));
    const passed = await first.store.client.occurrence.findMany({ where: { outcome: 'collapsed' } });
    expect(passed.map(({ slot }) => slot.slice(0, 10)).sort()).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-30',
    ]);
  });

  it.each([
    ['so many seconds', { kind: 'status', status: 429, headers: { 'retry-after': '600' } } as const, 600, 600],
    ['nothing', { kind: 'status', status: 429 } as const, 2, 6],
  ])('are all slowed by one answer "too busy" that names %s', async (_name, busy: ScriptedAnswer, least, most) => {
    // The store's own pace, by the store's own time, and not a test's: it is what bots share.
    const own = { beside: first, around: <Ports>(ports: Ports): Ports => ports };
    const told = await startWholeBot(first.store, own);
    const other = await startWholeBot(first.store, own);
    bots.push(told, other);
    const { client } = first.store;
    const secondsHeldSince = async (asked: Date) => {
      const [pace] = await client.sendPace.findMany();
      return ((pace?.nextAt.getTime() ?? 0) - asked.getTime()) / 1_000;
    };
    first.connector.answerWhere(sendsTo(first, 'police'), busy);
    const [{ asked } = { asked: new Date() }] = await client.$queryRaw<{ asked: Date }[]>`SELECT now() AS asked`;
    await told.callMeeting();
    expect(await secondsHeldSince(asked)).toBeGreaterThanOrEqual(least);
    const notice = await client.notice.findFirstOrThrow({ where: { reason: 'throttled' } });
    const waits = (notice.notBefore.getTime() - first.clock.now().epochMilliseconds) / 1_000;
    expect(waits).toBeGreaterThanOrEqual(least);
    expect(waits).toBeLessThanOrEqual(most);
    if (most < 60) return;

    const before = posts().length;
    first.clock.move({ hours: 1 });
    await other.deliver();
    await told.deliver();
    expect(posts()).toHaveLength(before);
    // The pause ends, for whoever has not been told of it directly.
    await client.$executeRaw`UPDATE "SendPace" SET "nextAt" = now()`;
    first.clock.move({ hours: 1 });
    await other.deliver();
    expect(posts().length).toBeGreaterThan(before);
    expect(first.connector.requests.filter(sendsTo(first, 'police'))).toHaveLength(2);
  });

  it('wait with one another where a conversation is busy, and only there', async () => {
    await addBots();
    first.connector.answerWhere(sendsTo(first, 'police'), { kind: 'status', status: 412 });
    await first.callMeeting();
    await all((bot) => bot.deliver());
    const to = (who: string) => first.connector.requests.filter(sendsTo(first, who)).length;
    expect([to('police'), to('lay'), to('health')]).toEqual([1, 1, 1]);
    await at(first, first.clock.now().add({ seconds: 30 }).toString());
    expect([to('police'), to('lay')]).toEqual([2, 1]);
  });
});

function isNewCard(path: string): boolean {
  return path.endsWith('/activities');
}
