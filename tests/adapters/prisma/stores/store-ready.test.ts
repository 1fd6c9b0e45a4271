import { expect, it } from 'vitest';
import { storeReady } from '../../../../src/adapters/prisma/stores/store-ready.js';
import { forEachStore } from '../../../kit/database.js';

forEachStore('the readiness of the store', (open) => {
  it('is there when it takes a write, again and again', async () => {
    const { client } = await open();
    await storeReady(client);
    await storeReady(client);
    expect(await client.setting.count()).toBe(1);
  });

  it('is not there while a migration is half done', async () => {
    const { client } = await open();
    await client.$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('half', 'x', 'half')`;
    await expect(storeReady(client)).rejects.toThrow('store.not_migrated');
    await client.$executeRaw`DELETE FROM _prisma_migrations WHERE id = 'half'`;
    await storeReady(client);
  });

  it('is not there while it cannot be written to', async () => {
    const { client } = await open();
    await client.$executeRaw`ALTER TABLE "Setting" ADD CONSTRAINT read_only CHECK (false) NOT VALID`;
    await expect(storeReady(client)).rejects.toThrow();
    await client.$executeRaw`ALTER TABLE "Setting" DROP CONSTRAINT read_only`;
    await storeReady(client);
  });
});
