import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personalChatId } from '../kit/fake-connector-conversations.js';
import { forEachStore } from '../kit/database.js';
import { readCard } from '../kit/read-card.js';
import { FEW, NEXT_MEETING, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

/**
 * Called on Monday 23 November for Thursday 17 December. Answers close on Monday 14 December at 5.00 pm, so nudges are
 * owed five and two working days before: on Monday 7 and Thursday 10 December. Friday 11 December brings the list.
 */
const FIRST = '2026-12-07T09:00:00Z';
const LAST = '2026-12-10T09:00:00Z';
const LIST = '2026-12-11T09:00:00Z';

forEachStore('nudging', (open) => {
  let whole: WholeBot;
  beforeEach(async () => {
    whole = await startWholeBot(await open(), { table: FEW });
    // Reminders of actions come at the same hour, and are not counted here.
    await whole.store.client.action.updateMany({ data: { status: 'closed' } });
    await whole.callMeeting();
  });
  afterEach(() => whole.close());

  const at = async (...moments: readonly string[]) => {
    for (const moment of moments) {
      whole.clock.set(moment);
      await whole.tick('schedule');
      await whole.deliver();
    }
  };
  const chat = (who: string) => whole.connector.cardsIn(personalChatId(whole.as(who).userId));
  const notices = (kind: string) => whole.store.client.notice.count({ where: { subjectId: NEXT_MEETING, kind } });

  it('reminds those who have not answered at nine, twice at most, and lists the silent for the manager', async () => {
    await whole.press('health', whole.newest('health'), 'Apologies');
    const [police, health] = [chat('police').length, chat('health').length];
    await at('2026-12-04T09:00:00Z', '2026-12-06T09:00:00Z', '2026-12-07T08:59:59Z');
    expect(await notices('nudge')).toBe(0);

    await at(FIRST, FIRST, '2026-12-07T15:00:00Z', '2026-12-08T09:00:00Z', '2026-12-09T09:00:00Z');
    expect(chat('police')).toHaveLength(police + 1);
    expect(readCard(whole.newest('police'))).toContain('A reminder: we have no answer from you yet.');
    expect(await notices('nudge')).toBe(8);

    await whole.press('lay', whole.newest('lay'), 'Yes, online');
    const lay = chat('lay').length;
    await at(LAST, LAST);
    expect(chat('police')).toHaveLength(police + 2);
    expect(chat('lay')).toHaveLength(lay);
    expect(await notices('nudge')).toBe(8 + 7);
    expect(await notices('unanswered-list')).toBe(0);

    await at(LIST, LIST, '2026-12-14T09:00:00Z', '2026-12-15T09:00:00Z', '2026-12-17T13:00:00Z');
    expect(chat('police')).toHaveLength(police + 2);
    expect(chat('health')).toHaveLength(health);
    expect(await notices('unanswered-list')).toBe(1);
    const list = chat('manager')
      .map(readCard)
      .find((card) => card.includes('These members have not answered'));
    expect(list).toContain('These members have not answered');
    expect(list).toContain('Police representative');
    expect(list).toContain('Not answered (6)');
    await at('2026-12-21T09:00:00Z');
    expect(chat('police')).toHaveLength(police + 2);
    expect([await notices('nudge'), await notices('unanswered-list')]).toEqual([8 + 7, 1]);
  });

  it('makes up for days of downtime with one reminder, in the daytime', async () => {
    const before = chat('police').length;
    await at('2026-12-10T03:00:00Z', '2026-12-10T08:30:00Z');
    expect(chat('police')).toHaveLength(before);
    await at('2026-12-10T11:20:00Z');
    expect(chat('police')).toHaveLength(before + 1);
    await at('2026-12-10T16:00:00Z', '2026-12-11T09:00:00Z');
    expect(chat('police')).toHaveLength(before + 1);
  });

  it('repeats nothing when the clock is set back', async () => {
    await at(FIRST);
    const before = chat('police').length;
    await at('2026-12-03T09:00:00Z', FIRST, '2026-12-07T10:00:00Z');
    expect(chat('police')).toHaveLength(before);
  });

  /** Teams is too busy for anything until the answered function is called. */
  const keepBusy = (retryAfterSeconds: number) => {
    const busy = { kind: 'status', status: 429, headers: { 'retry-after': String(retryAfterSeconds) } } as const;
    let isBusy = true;
    whole.connector.answerWhere(() => isBusy, ...Array.from({ length: 60 }, () => busy));
    return () => {
      isBusy = false;
    };
  };

  it('does not remind somebody who answers while the reminder waits', async () => {
    const before = chat('police').length;
    const letThrough = keepBusy(600);
    await at(FIRST);
    await whole.press('police', chat('police')[0] ?? whole.newest('police'), 'Apologies');
    letThrough();
    await at('2026-12-07T10:00:00Z');
    expect(chat('police')).toHaveLength(before);
    const nudge = { kind: 'nudge', personId: 'sample-person-police' };
    expect(await whole.store.client.notice.findFirst({ where: nudge })).toMatchObject({
      state: 'withdrawn',
      reason: 'answered',
    });
  });

  it('brings no message at night that the day did not get out', async () => {
    const before = chat('police').length;
    const letThrough = keepBusy(36_000);
    await at('2026-12-07T17:30:00Z');
    letThrough();
    await at('2026-12-08T03:31:00Z', '2026-12-08T05:00:00Z');
    expect(chat('police')).toHaveLength(before);
    await at('2026-12-08T09:00:00Z');
    expect(chat('police')).toHaveLength(before + 1);
  });

  describe('with two bots on one store', () => {
    it('sends each message once', async () => {
      const second = await startWholeBot(whole.store, { beside: whole });
      try {
        const before = whole.connector.requests.filter(({ path }) => path.endsWith('/activities')).length;
        whole.clock.set(FIRST);
        await Promise.all([whole.tick('schedule'), second.tick('schedule'), whole.tick('schedule')]);
        await Promise.all([whole.deliver(), second.deliver()]);
        await Promise.all([whole.deliver(), second.deliver()]);
        const sent = await whole.store.client.notice.count({ where: { kind: 'nudge', state: 'sent' } });
        expect(sent).toBe(8);
        // The digest of this Monday is no reminder.
        const posts = whole.connector.requests
          .filter(({ path }) => path.endsWith('/activities'))
          .slice(before)
          .filter(({ body }) => !JSON.stringify(body).includes('"Digest, '));
        expect(posts).toHaveLength(8);
        expect(new Set(posts.map(({ path }) => path)).size).toBe(8);
        expect(
          await whole.store.client.notice.count({
            where: { state: { in: ['waiting', 'leased', 'sending', 'unknown'] } },
          }),
        ).toBe(0);
      } finally {
        await second.close();
      }
    });
  });
});
