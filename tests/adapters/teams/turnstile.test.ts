import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createAllowance } from '../../../src/adapters/teams/door/allowance.js';
import { movingClock } from '../../kit/moving-clock.js';
import { startBotOnLoopback, type BotOnLoopback } from '../../kit/teams-client-bot.js';
import { teamsUser } from '../../kit/teams-client-user.js';
import { cardSaying } from './cards-for-tests.js';

describe('an allowance', () => {
  it('gives a minute’s worth at once, and then one after the other', () => {
    const allowance = createAllowance({ perMinute: 30, mostNames: 10 });
    const taken = (nowMs: number, tries: number) =>
      Array.from({ length: tries }, () => allowance.take('amina', nowMs)).filter(Boolean).length;
    expect(taken(0, 50)).toBe(30);
    expect(taken(1_000, 5)).toBe(0);
    expect(taken(2_000, 5)).toBe(1);
    expect(taken(62_000, 50)).toBe(30);
  });

  it('is each one’s own', () => {
    const allowance = createAllowance({ perMinute: 20, mostNames: 10 });
    for (let tries = 0; tries < 100; tries += 1) allowance.take('amina', 0);
    expect(allowance.take('amina', 0)).toBe(false);
    expect(allowance.take('ben', 0)).toBe(true);
  });

  it('neither gives nor takes when a clock is set back', () => {
    const allowance = createAllowance({ perMinute: 20, mostNames: 10 });
    for (let tries = 0; tries < 20; tries += 1) allowance.take('amina', 1_000_000);
    expect(allowance.take('amina', 0)).toBe(false);
    expect(allowance.take('amina', 3_000)).toBe(true);
  });

  it('never gives more in any stretch of time than a minute’s worth and what has filled up since', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 200 }),
        (perMinute, gaps) => {
          const allowance = createAllowance({ perMinute, mostNames: 5 });
          let nowMs = 0;
          const given: number[] = [];
          for (const gap of gaps) {
            nowMs += gap;
            if (allowance.take('amina', nowMs)) given.push(nowMs);
          }
          for (const [from, start] of given.entries()) {
            for (const [to, end] of given.entries()) {
              if (to < from) continue;
              expect(to - from + 1).toBeLessThanOrEqual(perMinute + ((end - start) * perMinute) / 60_000 + 1e-6);
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('remembers only so many, and only those of the last minute', () => {
    const allowance = createAllowance({ perMinute: 20, mostNames: 100 });
    for (let number = 0; number < 10_000; number += 1) allowance.take(`person ${number}`, number);
    expect(allowance.size).toBe(100);
    allowance.take('amina', 100_000);
    expect(allowance.size).toBe(1);
  });
});

describe('more than is taken', () => {
  const amina = teamsUser('Amina Rahman', 'entra-amina');
  const ben = teamsUser('Ben Hughes', 'entra-ben');
  const clock = movingClock('2026-11-23T09:00:00Z');
  let bot: BotOnLoopback;
  afterEach(async () => {
    await bot.close();
  });
  const start = async (perPerson: number, perTenant = 1_000) => {
    bot = await startBotOnLoopback(() => ({ kind: 'card', card: cardSaying('Hello') }), {
      allowances: { perPerson, perTenant },
      clock,
    });
  };
  const tap = (as: typeof amina) =>
    bot.client.post(
      bot.client.activity(as, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'home.open', data: {} }, trigger: 'manual' },
      }),
    );

  it('of one person is not acted on and is said once, while others are answered', async () => {
    await start(5);
    const flood = await Promise.all(Array.from({ length: 150 }, () => bot.client.say(amina, 'hello')));
    expect(flood.filter(({ status }) => status !== 200)).toEqual([]);
    expect((await bot.client.say(ben, 'hello')).posted.map(({ summary }) => summary)).toEqual(['Hello']);
    expect(bot.heard.filter(({ entraId }) => entraId === 'entra-amina')).toHaveLength(5);
    const told = bot.connector.cardsIn('a:entra-amina').filter(({ summary }) => summary !== 'Hello');
    expect(new Set(told.map(({ summary }) => summary))).toEqual(new Set(['Too much of a person.']));
    // Six a minute at most, whatever comes in.
    expect(told).toHaveLength(6);
    expect(bot.logged.filter(({ event }) => event === 'turn.too-much')).toHaveLength(6);
    expect(JSON.stringify(bot.logged)).not.toContain('amina');
  });

  it('is answered in words to each tap, which leaves the card where it is, and in a search’s own way', async () => {
    await start(2);
    await tap(amina);
    await tap(amina);
    for (let again = 0; again < 10; again += 1) {
      expect(await tap(amina)).toMatchObject({ status: 200, words: 'Too much of a person.', card: null });
    }
    const value = { commandId: 'searchGuidance', parameters: [{ name: 'q', value: 'x' }] };
    const search = bot.client.activity(amina, { type: 'invoke', name: 'composeExtension/query', value });
    expect(await bot.client.post(search)).toMatchObject({
      status: 200,
      body: { composeExtension: { type: 'message', text: 'Too much of a person.' } },
    });
    expect(bot.heard).toHaveLength(2);
    expect(bot.connector.requests).toEqual([]);
  });

  it('of a tenant is told of the tenant', async () => {
    await start(5, 6);
    for (let times = 0; times < 5; times += 1) await tap(amina);
    expect((await tap(ben)).words).toBeNull();
    expect((await tap(ben)).words).toBe('Too much of a tenant.');
  });

  it('is taken again as the minute passes', async () => {
    await start(20);
    for (let times = 0; times < 20; times += 1) await tap(amina);
    expect((await tap(amina)).words).toBe('Too much of a person.');
    clock.move({ seconds: 3 });
    expect((await tap(amina)).words).toBeNull();
  });

  it('does not keep the bot from learning that it was taken away', async () => {
    await start(1);
    for (let times = 0; times < 3; times += 1) await tap(amina);
    await bot.client.uninstall(amina);
    expect(bot.heard.at(-1)?.kind).toBe('removed');
  });
});
