import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { occurrenceStore } from '../../../../src/adapters/prisma/stores/occurrence-store.js';
import { withTransaction } from '../../../../src/adapters/prisma/with-transaction.js';
import { forEachStore } from '../../../kit/database.js';
import { movingClock } from './support/moving-clock.js';

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
});
