import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../../src/adapters/prisma/open-store.js';
import type { Store } from '../../../../src/adapters/prisma/store.js';
import { withTransaction } from '../../../../src/adapters/prisma/with-transaction.js';
import { createDatabase } from '../../../kit/database.js';

const serverUrl = process.env['QUORUM_TEST_POSTGRES_URL'] ?? '';

it('explains a server that does not answer, without the password', async () => {
  const error: unknown = await openStore({ kind: 'postgresql', url: 'postgresql://u:secret@127.0.0.1:1/q' }).catch(
    (cause: unknown) => cause,
  );
  expect(error).toMatchObject({ code: 'store.unreachable' });
  expect(String(error)).toContain('127.0.0.1:1');
  expect(String(error)).not.toContain('secret');
});

describe.skipIf(serverUrl === '')('on a server', () => {
  let store: Store;
  let url: string;
  let drop: () => Promise<void>;
  const events: string[] = [];
  beforeAll(async () => {
    ({ url, drop } = await createDatabase(serverUrl));
    store = await openStore({ kind: 'postgresql', url, report: (event) => events.push(event) });
  });
  afterAll(async () => {
    await store.close();
    await drop();
  });

  it('bounds every wait', async () => {
    const settings = await store.client.$queryRaw`
      SELECT name, setting FROM pg_settings WHERE name ~ '^(statement|lock|idle_in_transaction_session)_timeout$' ORDER BY name`;
    expect(settings).toEqual([
      { name: 'idle_in_transaction_session_timeout', setting: '15000' },
      { name: 'lock_timeout', setting: '3000' },
      { name: 'statement_timeout', setting: '10000' },
    ]);
  });

  it('refuses an address that would move the sessions out of UTC', async () => {
    const other = `${url}?options=-c%20TimeZone%3DAmerica/New_York`;
    await expect(openStore({ kind: 'postgresql', url: other })).rejects.toMatchObject({ code: 'store.not_utc' });
  });

  it('survives the loss of its connections', async () => {
    await Promise.all([1, 2, 3].map(() => store.client.$queryRaw`SELECT 1`));
    const other = await openStore({ kind: 'postgresql', url });
    const { length: lost } = await other.client.$queryRaw<unknown[]>`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    await other.close();
    expect(lost).toBeGreaterThan(0);
    await expect.poll(() => events.filter((event) => event === 'store.connection_lost').length).toBe(lost);
    expect(await store.client.setting.count()).toBe(0);
  });

  it('throws when the connection is lost inside a transaction, and keeps nothing', async () => {
    const work = withTransaction(store.client, async (tx) => {
      await tx.setting.create({ data: { name: 'lost', value: 1 } });
      await tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`.catch(() => undefined);
    });
    await expect(work).rejects.toThrow();
    expect(await store.client.setting.count()).toBe(0);
  });

  it('runs both of two deadlocked transactions in the end', async () => {
    await store.client.setting.createMany({ data: ['x', 'y'].map((name) => ({ name, value: 0 })) });
    let both: () => void = () => undefined;
    const met = new Promise<void>((resolve) => (both = resolve));
    let runs = 0;
    let updated = 0;
    const raise = (names: readonly string[]) =>
      withTransaction(store.client, async (tx) => {
        runs += 1;
        for (const name of names) {
          await tx.$executeRaw`UPDATE "Setting" SET value = to_jsonb(value::int + 1) WHERE name = ${name}`;
          updated += 1;
          if (updated === 2) both();
          await met;
        }
      });
    await Promise.all([raise(['x', 'y']), raise(['y', 'x'])]);
    expect(runs).toBe(3);
    expect(await store.client.setting.findMany({ orderBy: { name: 'asc' } })).toMatchObject([
      { value: 2 },
      { value: 2 },
    ]);
  });

  it('keeps a serializable promise against a write skew', async () => {
    await store.client.setting.deleteMany();
    let read = 0;
    let both: () => void = () => undefined;
    const met = new Promise<void>((resolve) => (both = resolve));
    // Each adds its row only if there is none yet; at read committed both would.
    const addIfNone = (name: string) =>
      withTransaction(
        store.client,
        async (tx) => {
          const count = await tx.setting.count();
          read += 1;
          if (read === 2) both();
          await met;
          if (count === 0) await tx.setting.create({ data: { name, value: 1 } });
        },
        { isolation: 'serializable' },
      );
    await Promise.all([addIfNone('a'), addIfNone('b')]);
    expect(await store.client.setting.count()).toBe(1);
  });
});
