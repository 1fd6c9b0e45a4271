import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { inbox } from '../../../../src/adapters/prisma/stores/inbox.js';
import { forEachStore } from '../../../kit/database.js';

forEachStore('inbox', (open) => {
  let client: PrismaClient;
  beforeEach(async () => {
    ({ client } = await open());
  });
  const receivedAgo = (seconds: number) =>
    client.$executeRaw`UPDATE "Inbox" SET "receivedAt" = now() - make_interval(secs => ${seconds}::int)`;

  it('is first for one caller, and gives every repeat the same answer', async () => {
    const opened = await Promise.all([1, 2, 3, 4].map(() => inbox(client).open('activity-1')));
    expect(opened.filter(({ kind }) => kind === 'first')).toHaveLength(1);
    const reply = { statusCode: 200, type: 'card', value: { text: 'Recorded', items: [1, null, 'é'] } };
    await inbox(client).close('activity-1', reply);
    expect(await inbox(client).open('activity-1')).toEqual({ kind: 'repeat', reply });
    expect(await inbox(client).open('activity-2')).toEqual({ kind: 'first' });
  });

  it.each([[null], [undefined]])('keeps %s as an answer of nothing', async (reply) => {
    await inbox(client).open('activity-1');
    await inbox(client).close('activity-1', reply);
    await receivedAgo(3_600);
    expect(await inbox(client).open('activity-1')).toEqual({ kind: 'repeat', reply: null });
  });

  it('lets a repeat try again after a handling that failed', async () => {
    await inbox(client).open('activity-1');
    await inbox(client).forget('activity-1');
    expect(await inbox(client).open('activity-1')).toEqual({ kind: 'first' });
  });

  it('forgets nothing that was answered', async () => {
    await inbox(client).open('activity-1');
    await inbox(client).close('activity-1', 'done');
    await inbox(client).forget('activity-1');
    expect(await inbox(client).open('activity-1')).toEqual({ kind: 'repeat', reply: 'done' });
  });

  it('lets one repeat take over what was lost with its process, and none while it may still be handled', async () => {
    await inbox(client).open('activity-1');
    await receivedAgo(50);
    expect(await inbox(client).open('activity-1')).toEqual({ kind: 'repeat', reply: null });
    await receivedAgo(70);
    const opened = await Promise.all([1, 2, 3].map(() => inbox(client).open('activity-1')));
    expect(opened.filter(({ kind }) => kind === 'first')).toHaveLength(1);
  });

  it('sweeps what is older than a day', async () => {
    await inbox(client).open('activity-1');
    await receivedAgo(25 * 3_600);
    await inbox(client).open('activity-2');
    expect(await inbox(client).sweep()).toBe(1);
    expect(await inbox(client).open('activity-2')).toMatchObject({ kind: 'repeat' });
  });
});
