import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { occurrenceStore } from '../../../../src/adapters/prisma/stores/occurrence-store.js';
import { scheduleStore } from '../../../../src/adapters/prisma/stores/schedule-store.js';
import { withTransaction } from '../../../../src/adapters/prisma/with-transaction.js';
import { defaultSchedules } from '../../../../src/core/notices/scheduling/default-schedules.js';
import { forEachStore } from '../../../kit/database.js';
import { movingClock } from './support/moving-clock.js';
import { NORTH, SOUTH } from './support/two-boards.js';

const slot = '2027-10-31T01:30 Europe/London';

forEachStore('occurrence store', (open) => {
  let client: PrismaClient;
  const take = (which = slot) =>
    withTransaction(client, (tx) => occurrenceStore(tx, movingClock()).take('morning', which, 'run'));
  beforeEach(async () => {
    ({ client } = await open());
  });

  it('gives a slot to one of five instances', async () => {
    const taken = await Promise.all([1, 2, 3, 4, 5].map(() => take()));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await take('2027-11-01T01:30 Europe/London')).toBe(true);
  });

  it('leaves the slot to the next when the work of the first came to nothing', async () => {
    const failing = withTransaction(client, async (tx) => {
      await occurrenceStore(tx, movingClock()).take('morning', slot, 'run');
      throw new Error('the tick fails');
    });
    await expect(failing).rejects.toThrow('the tick fails');
    expect(await take()).toBe(true);
  });

  it('knows the latest slot by its label, whenever it was taken', async () => {
    const store = occurrenceStore(client, movingClock());
    expect(await store.latest('morning')).toBeNull();
    for (const day of ['2027-11-01', '2027-12-01', '2027-09-30']) await take(`${day}T09:00 Europe/London`);
    await store.take('evening', '2029-01-01T18:00 Europe/London', 'run');
    expect(await store.latest('morning')).toBe('2027-12-01T09:00 Europe/London');
  });

  it('counts what was passed over since an instant, of its own board only', async () => {
    const clock = movingClock();
    const store = occurrenceStore(client, clock);
    const since = clock.now();
    for (const home of [NORTH, SOUTH]) {
      for (const schedule of defaultSchedules(home.boardId, since)) await scheduleStore(client).add(schedule);
    }
    await store.take(`${NORTH.boardId}:digest`, '2031-06-02T08:00 Europe/London', 'collapsed');
    clock.advance({ hours: 1 });
    await store.take(`${NORTH.boardId}:digest`, '2031-06-09T08:00 Europe/London', 'collapsed');
    await store.take(`${NORTH.boardId}:reminders`, '2031-06-09T09:00 Europe/London', 'collapsed');
    await store.take(`${NORTH.boardId}:reminders`, '2031-06-10T09:00 Europe/London', 'run');
    await store.take(`${SOUTH.boardId}:reminders`, '2031-06-09T09:00 Europe/London', 'collapsed');
    expect(await store.collapsedSince(NORTH.boardId, since)).toBe(3);
    expect(await store.collapsedSince(NORTH.boardId, clock.now())).toBe(2);
  });
});
