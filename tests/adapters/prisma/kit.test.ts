import { expect, it } from 'vitest';
import { forEachStore } from '../../kit/database.js';

forEachStore('the test store', (open) => {
  it('is migrated', async () => {
    const { client } = await open();
    expect(await client.audit.count()).toBe(0);
    await client.audit.create({ data: { tenantId: 't', action: 'a', outcome: 'o', facts: {} } });
  });

  it('is empty again in the next test, the audit included', async () => {
    const { client } = await open();
    expect(await client.audit.count()).toBe(0);
    await client.audit.create({ data: { tenantId: 't', action: 'a', outcome: 'o', facts: {} } });
    await expect(client.audit.deleteMany()).rejects.toThrow('append-only');
    await expect(client.$executeRaw`UPDATE "Audit" SET action = 'b'`).rejects.toThrow('append-only');
    await expect(client.$executeRaw`TRUNCATE "Audit"`).rejects.toThrow('append-only');
    expect(await client.audit.count()).toBe(1);
  });

  it('refuses to be opened twice in one test', async () => {
    await open();
    await expect(open()).rejects.toThrow('twice');
  });
});
