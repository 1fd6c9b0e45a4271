import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { withTransaction } from '../../../../src/adapters/prisma/with-transaction.js';
import { sqlstateOf } from '../../../../src/adapters/prisma/sqlstate.js';
import { Fault } from '../../../../src/core/shared/fault.js';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { forEachStore, freshEmbedded } from '../../../kit/database.js';

async function put(client: Pick<PrismaClient, 'setting'>, name: string): Promise<void> {
  await client.setting.create({ data: { name, value: 1 } });
}

async function names(client: PrismaClient): Promise<string[]> {
  return (await client.setting.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name);
}

async function addTablesWithDeferredKey(client: PrismaClient): Promise<void> {
  await client.$executeRaw`CREATE TABLE IF NOT EXISTS "TestParent" (id int PRIMARY KEY)`;
  await client.$executeRaw`
    CREATE TABLE IF NOT EXISTS "TestChild" (
      id int PRIMARY KEY, parent int NOT NULL REFERENCES "TestParent" (id) DEFERRABLE INITIALLY DEFERRED)`;
}

async function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

forEachStore('withTransaction', (open) => {
  it('answers what the work answers, and keeps all of it', async () => {
    const { client } = await open();
    const answer = await withTransaction(client, async (tx) => {
      await put(tx, 'a');
      await put(tx, 'b');
      return 7;
    });
    expect(answer).toBe(7);
    expect(await names(client)).toEqual(['a', 'b']);
  });

  it('keeps nothing when the work throws, and throws just that', async () => {
    const { client } = await open();
    const own = new Error('own');
    const work = withTransaction(client, async (tx) => {
      await put(tx, 'a');
      throw own;
    });
    expect(await caught(work)).toBe(own);
    expect(await names(client)).toEqual([]);
  });

  it('throws when the COMMIT itself fails', async () => {
    const { client } = await open();
    await addTablesWithDeferredKey(client);
    const error = await caught(
      withTransaction(client, async (tx) => {
        await put(tx, 'a');
        await tx.$executeRaw`INSERT INTO "TestChild" VALUES (1, 99)`;
      }),
    );
    expect(sqlstateOf(error)).toBe('23503');
    expect(await names(client)).toEqual([]);
    await put(client, 'usable afterwards');
  });

  it('throws when the work caught an SQL error, instead of rolling back in silence', async () => {
    const { client } = await open();
    const work = withTransaction(client, async (tx) => {
      await put(tx, 'a');
      await tx.$executeRaw`SELECT 1 / 0`.catch(() => undefined);
    });
    await expect(work).rejects.toMatchObject({ code: 'store.transaction_aborted' });
    expect(await names(client)).toEqual([]);
    await put(client, 'usable afterwards');
  });

  it('runs at read committed unless serializable is asked for', async () => {
    const { client } = await open();
    const level = (isolation?: 'serializable') =>
      withTransaction(
        client,
        async (tx) =>
          (await tx.$queryRaw<{ level: string }[]>`SELECT current_setting('transaction_isolation') AS level`)[0]?.level,
        isolation === undefined ? {} : { isolation },
      );
    expect(await level()).toBe('read committed');
    expect(await level('serializable')).toBe('serializable');
    expect(await level()).toBe('read committed');
  });

  it('runs the work again after a serialization failure, and gives up after four times', async () => {
    const { client } = await open();
    let runs = 0;
    const failing = (until: number) =>
      withTransaction(client, async (tx) => {
        runs += 1;
        await put(tx, `run ${String(runs)}`);
        if (runs < until) await tx.$executeRawUnsafe(`DO $$ BEGIN RAISE SQLSTATE '40001'; END $$`);
      });
    await failing(3);
    expect(await names(client)).toEqual(['run 3']);
    expect(sqlstateOf(await caught(failing(99)))).toBe('40001');
    expect(runs).toBe(3 + 4);
  });

  it('refuses the outer client, and a second transaction, inside a transaction, at once', async () => {
    const { client } = await open();
    const startedAt = performance.now();
    const uses = [
      () => put(client, 'outside'),
      () => client.$queryRaw`SELECT 1`,
      () => withTransaction(client, (tx) => put(tx, 'nested')),
    ];
    for (const use of uses) {
      const error = await caught(
        withTransaction(client, async () => {
          await use();
        }),
      );
      expect(error).toBeInstanceOf(Fault);
      expect(error).toMatchObject({ code: 'store.outer_client_in_transaction' });
    }
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(await names(client)).toEqual([]);
  });

  it('lets work that outlives its transaction use the outer client', async () => {
    const { client } = await open();
    let later: Promise<void> = Promise.resolve();
    let finished: () => void = () => undefined;
    const over = new Promise<void>((resolve) => (finished = resolve));
    await withTransaction(client, async (tx) => {
      later = over.then(() => put(client, 'later'));
      await put(tx, 'within');
    });
    finished();
    await later;
    expect(await names(client)).toEqual(['later', 'within']);
  });

  it('ends work that takes too long, keeps nothing of it and goes on', async () => {
    const { client } = await open();
    const work = withTransaction(
      client,
      async (tx) => {
        await put(tx, 'a');
        await sleep(200);
        await put(tx, 'b');
      },
      { timeoutMs: 100 },
    );
    await expect(work).rejects.toMatchObject({ code: 'store.transaction_timed_out' });
    expect(await names(client)).toEqual([]);
    await put(client, 'usable afterwards');
  });

  it('lets twenty transactions at once all have their turn', async () => {
    const { client } = await open();
    const count = 20;
    await Promise.all(Array.from({ length: count }, (_, n) => withTransaction(client, (tx) => put(tx, String(n)))));
    expect(await client.setting.count()).toBe(count);
  });

  it('keeps instants as they are, whatever zone the server is in', async () => {
    const { client } = await open();
    const at = new Date('2026-07-01T12:00:00.123Z');
    await client.audit.create({ data: { at, tenantId: 't', action: 'a', outcome: 'o', facts: {} } });
    const [row] = await client.$queryRaw<{ at: Date; seconds: number }[]>`
      SELECT at, extract(epoch FROM at)::float8 AS seconds FROM "Audit"`;
    expect(row?.at).toEqual(at);
    expect(row?.seconds).toBe(at.getTime() / 1000);
    expect((await client.audit.findFirst())?.at).toEqual(at);
  });
});

it('does not mistake another store for the outer client', async () => {
  const [one, other] = [await freshEmbedded(), await freshEmbedded()];
  await withTransaction(one.client, async (tx) => {
    await put(tx, 'one');
    await put(other.client, 'other');
  });
  expect([await names(one.client), await names(other.client)]).toEqual([['one'], ['other']]);
  await one.close();
  await other.close();
});
