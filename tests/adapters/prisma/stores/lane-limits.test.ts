import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { deliveryLedger } from '../../../../src/adapters/prisma/stores/delivery-ledger.js';
import { ledger } from '../../../../src/adapters/prisma/stores/ledger.js';
import { forEachStore } from '../../../kit/database.js';
import { movingClock, type MovingClock } from './support/moving-clock.js';
import { addressOf, requestFor, TERMS } from './support/notice-requests.js';

forEachStore('the limits of one conversation', (open) => {
  let client: PrismaClient;
  let clock: MovingClock;
  const delivery = () => deliveryLedger(client, clock);
  const post = (to: string, occurrence: string) =>
    ledger(client, clock).post(requestFor(to, clock.now(), { occurrence, expiresAt: clock.now().add({ hours: 24 }) }));
  /** Sends all it can to `ann` without the clock moving; answers how many went out. */
  const sendAll = async (): Promise<number> => {
    for (let sent = 0; ; sent += 1) {
      const notice = (await delivery().claim(TERMS)).find(({ key }) => key.includes('person:ann'));
      if (notice === undefined) return sent;
      await delivery().beginSending(notice, addressOf(notice));
      await delivery().settle(notice, { state: 'sent', activityId: `a-${notice.id}`, shown: 0 });
    }
  };
  /** As many sends, or edits, to ann's chat as if they had begun so long ago. */
  const written = async (count: number, secondsAgo: number, how: 'sendStartedAt' | 'editedAt' = 'sendStartedAt') => {
    const at = new Date(clock.now().epochMilliseconds - secondsAgo * 1_000);
    const prefix = `${how}-${secondsAgo}`;
    const data = Array.from({ length: count }, (_, index) => ({
      id: `${prefix}-${index}`,
      key: `${prefix}-${index}`,
      tenantId: 't',
      boardId: 'b',
      kind: 'nudge',
      subjectId: 's',
      lane: 'person:ann',
      state: 'sent',
      notBefore: at,
      expiresAt: at,
      createdAt: at,
      [how]: at,
    }));
    await client.notice.createMany({ data });
  };
  beforeEach(async () => {
    ({ client } = await open());
    clock = movingClock();
  });

  it('are four in two seconds, whoever else is written to', async () => {
    for (const occurrence of ['1', '2', '3', '4', '5', '6']) await post('ann', occurrence);
    expect(await sendAll()).toBe(4);
    await post('bob', '1');
    expect((await delivery().claim(TERMS)).map(({ key }) => key)).toEqual([
      'attendance-request|meeting-1|person:bob|1',
    ]);
    clock.advance({ seconds: 1 });
    expect(await sendAll()).toBe(0);
    clock.advance({ seconds: 1 });
    expect(await sendAll()).toBe(2);
  });

  it.each([
    ['four in 2 s', 4, 1, 2],
    ['50 in 30 s', 50, 29, 30],
    ['1,500 in an hour', 1_500, 3_599, 3_600],
  ])('hold a conversation back at %s and no longer', async (_, most, within, beyond) => {
    await post('ann', '1');
    await written(most - 1, within);
    await written(20, beyond);
    expect(await delivery().claim(TERMS)).toHaveLength(1);
    await client.notice.updateMany({ where: { state: 'leased' }, data: { state: 'waiting', inFlight: null } });
    await written(1, within - 0.5);
    expect(await delivery().claim(TERMS)).toEqual([]);
  });

  it('count edits like sends', async () => {
    await post('ann', '1');
    await written(2, 1);
    await written(1, 1, 'editedAt');
    expect(await delivery().claim({ ...TERMS, limit: 1 })).toHaveLength(1);
    await client.notice.updateMany({ where: { state: 'leased' }, data: { state: 'waiting', inFlight: null } });
    await written(1, 0.5, 'editedAt');
    expect(await delivery().claim(TERMS)).toEqual([]);
  });
});
