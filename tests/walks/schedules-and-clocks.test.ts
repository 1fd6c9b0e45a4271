import { afterEach, expect, it, vi } from 'vitest';
import { storeTime } from '../../src/adapters/prisma/stores/store-time.js';
import { forEachStore } from '../kit/database.js';
import { at, chatOf, closeAllActions, noticesOf, whatWentOut } from '../kit/notice-walks.js';
import { readCard } from '../kit/read-card.js';
import { FEW, startWholeBot, type WholeBot, type WholeBotOptions } from '../kit/whole-bot.js';

/** How far the process's own clock is from UTC on 1 July 2027, in minutes, as JavaScript counts. */
const ZONES = [
  ['UTC', 0],
  ['Europe/London', -60],
  ['America/New_York', 240],
] as const;

forEachStore('schedules and clocks', (open) => {
  let whole: WholeBot | null = null;
  afterEach(async () => {
    vi.unstubAllEnvs();
    await whole?.close();
    whole = null;
  });

  const start = async (options: WholeBotOptions = {}) => {
    const bot = await startWholeBot(await open(), { table: FEW, ...options });
    whole = bot;
    await closeAllActions(bot);
    await bot.client.install(bot.as('chair'));
    await bot.tick('schedule');
    return bot;
  };
  const digests = (bot: WholeBot) =>
    chatOf(bot, 'chair').flatMap(({ summary }) =>
      summary?.startsWith('Digest, ') === true ? [summary.split(':')[0]] : [],
    );
  const slots = async ({ store }: WholeBot, outcome: string) => {
    const rows = await store.client.occurrence.findMany({ where: { outcome }, orderBy: { slot: 'asc' } });
    return rows.map(({ slot, ranAt }) => `${slot} at ${ranAt.toISOString()}`);
  };

  it.each(ZONES)('keep London’s time through both clock changes with the process in %s', async (zone, offset) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2027-07-01T12:00:00Z').getTimezoneOffset()).toBe(offset);
    const bot = await start({ start: '2027-03-25T09:30:00Z' });
    // Good Friday is 26 March, Easter Monday 29 March; clocks go forward on Sunday 28 March.
    for (const moment of [
      '26T09:00',
      '27T09:00',
      '28T00:59',
      '28T01:00',
      '28T08:00',
      '29T07:00',
      '29T08:00',
      '30T06:59',
    ])
      await at(bot, `2027-03-${moment}:00Z`);
    expect(await slots(bot, 'run')).toEqual([]);
    await at(bot, '2027-03-30T07:00:00Z', '2027-03-30T07:59:00Z', '2027-03-30T08:00:00Z');
    expect(await slots(bot, 'run')).toEqual([
      '2027-03-30T08:00 Europe/London at 2027-03-30T07:00:00.000Z',
      '2027-03-30T09:00 Europe/London at 2027-03-30T08:00:00.000Z',
    ]);
    expect(digests(bot)).toEqual(['Digest, Tuesday 30 March']);

    // Clocks go back on Sunday 31 October, when one o'clock comes twice.
    await at(bot, '2027-10-29T08:00:00Z');
    const before = (await slots(bot, 'run')).length;
    for (const moment of ['10-31T00:30', '10-31T01:30', '10-31T08:00', '10-31T09:00', '11-01T07:00', '11-01T07:59'])
      await at(bot, `2027-${moment}:00Z`);
    expect(await slots(bot, 'run')).toHaveLength(before);
    await at(bot, '2027-11-01T08:00:00Z', '2027-11-01T08:59:00Z', '2027-11-01T09:00:00Z');
    expect((await slots(bot, 'run')).slice(before)).toEqual([
      '2027-11-01T08:00 Europe/London at 2027-11-01T08:00:00.000Z',
      '2027-11-01T09:00 Europe/London at 2027-11-01T09:00:00.000Z',
    ]);
    expect(digests(bot).at(-1)).toBe('Digest, Monday 1 November');
  });

  it('make up for a minute of downtime at once, and pass nothing over', async () => {
    const bot = await start();
    for (const day of [24, 25, 26, 27]) await at(bot, `2026-11-${day}T09:00:00Z`);
    await at(bot, '2026-11-30T08:00:59Z', '2026-11-30T08:01:59Z');
    expect(digests(bot)).toHaveLength(1);
    expect(await slots(bot, 'collapsed')).toEqual([]);
  });

  it('bring the digest a day late, in its place', async () => {
    const bot = await start();
    for (const day of [24, 25, 26, 27]) await at(bot, `2026-11-${day}T09:00:00Z`);
    await at(bot, '2026-12-01T08:30:00Z', '2026-12-01T09:00:00Z');
    expect(digests(bot)).toEqual(['Digest, Tuesday 1 December']);
    expect(await slots(bot, 'collapsed')).toEqual([]);
  });

  it('run once after eight days off, and say how many times were passed over', async () => {
    const bot = await start();
    await bot.callMeeting();
    for (const day of [24, 25, 26]) await at(bot, `2026-11-${day}T09:00:00Z`);
    await at(bot, '2026-12-04T10:00:00Z', '2026-12-04T10:01:00Z');
    expect((await slots(bot, 'collapsed')).map((slot) => slot.slice(0, 10))).toEqual([
      '2026-11-27',
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
    ]);
    expect(digests(bot)).toEqual([]);
    expect((await noticesOf(bot, 'digest')).map(({ state }) => state)).toEqual(['expired', 'expired']);
    const { words, shown, stored } = await whatWentOut(bot);
    expect(shown).toEqual(stored);
    expect(words).toContain('Quorum was off: 5 reminders’ times were passed over');
    expect(readCard(await bot.ask('chair', 'digest'))).toContain('Quorum was off: 5 reminders’ times were passed over');
  });

  it('bring one reminder to answer after eight days in which two became owed', async () => {
    const bot = await start();
    await bot.callMeeting();
    const before = chatOf(bot, 'police').length;
    await at(bot, '2026-12-03T09:00:00Z', '2026-12-11T08:30:00Z', '2026-12-11T09:00:00Z', '2026-12-11T09:01:00Z');
    expect(chatOf(bot, 'police')).toHaveLength(before + 1);
  });

  it('repeat nothing when the clock is set back, and go on when it has caught up', async () => {
    const bot = await start();
    await at(bot, '2026-11-30T08:00:00Z');
    const before = bot.connector.requests.length;
    await at(bot, '2026-11-23T08:00:00Z', '2026-11-29T08:00:00Z', '2026-11-30T07:59:00Z', '2026-11-30T08:00:00Z');
    expect(bot.connector.requests).toHaveLength(before);
    await at(bot, '2026-12-07T08:00:00Z');
    expect(digests(bot)).toHaveLength(2);
  });

  it.each([
    ['plan nothing', 'more than five minutes ahead', 310, false],
    ['plan nothing', 'more than five minutes behind', -310, false],
    ['run', 'less than five minutes ahead', 280, true],
  ])('%s where our clock is %s of the store’s', async (_what, _name, seconds, runs) => {
    const real = new Date();
    const theirs = () => (whole === null ? Promise.reject(new Error('not started')) : storeTime(whole.store.client));
    const bot = await start({
      start: real.toISOString(),
      around: (ports) => ({ ...ports, storeTime: () => theirs() }),
    });
    // A slot has come a moment ago by anybody's clock.
    const { client } = bot.store;
    const yesterday = new Date(real.getTime() - 26 * 3_600_000);
    await client.schedule.updateMany({ data: { since: yesterday, weekdays: [], workingDaysOnly: false } });
    await client.occurrence.deleteMany();
    bot.clock.set(new Date(Date.now() + seconds * 1_000).toISOString());
    await bot.tick('schedule');
    expect((await slots(bot, 'run')).length > 0).toBe(runs);
    const logged = bot.logged.filter((line) => line.includes('schedule.clock-differs'));
    expect(logged).toHaveLength(runs ? 0 : 1);
    if (!runs) expect(logged[0]).toMatch(/"secondsAhead":-?3\d\d/u);
  });
});
