import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { afterAll, afterEach, describe } from 'vitest';
import { connectClient } from '../../src/adapters/prisma/connect-client.js';
import { hardenedPGlite } from '../../src/adapters/prisma/embedded/hardened-pglite-adapter.js';
import { migrateEmbedded } from '../../src/adapters/prisma/embedded/migrate-embedded.js';
import type { PrismaClient } from '../../src/adapters/prisma/generated/client.js';
import { migrationsFolder } from '../../src/adapters/prisma/migrations/migrations-folder.js';
import { readMigrations } from '../../src/adapters/prisma/migrations/read-migrations.js';
import { openStore } from '../../src/adapters/prisma/open-store.js';
import type { StoreHome } from '../../src/adapters/prisma/open-store.js';

export interface TestStore {
  readonly client: PrismaClient;
  readonly kind: StoreHome['kind'];
}

/**
 * Runs a suite of tests on every kind of store: always on PGlite (in memory), and on PostgreSQL too when
 * QUORUM_TEST_POSTGRES_URL names a server on which databases may be created.
 *
 * `open` answers a migrated, empty store. The first call in a file makes the database (PGlite 0.4 s, PostgreSQL 0.3 s);
 * each later call empties that same database (10 ms), so call it once in each test, at its start or in a beforeEach, and
 * never twice in one test. Nothing has to be closed.
 *
 *     forEachStore('attendance store', (open) => {
 *       it('keeps the first answer when tapped twice', async () => {
 *         const { client } = await open();
 *         const store = attendanceStore(client);
 *         …
 *       });
 *     });
 */
export function forEachStore(name: string, suite: (open: () => Promise<TestStore>) => void): void {
  describe(`${name} (embedded)`, () => {
    suite(reusing(freshEmbedded));
  });
  const url = process.env['QUORUM_TEST_POSTGRES_URL'];
  describe.skipIf(url === undefined || url === '')(`${name} (postgresql)`, () => {
    suite(reusing(() => freshPostgresql(url ?? '')));
  });
}

export interface ClosableStore extends TestStore {
  close(): Promise<void>;
}

function reusing(make: () => Promise<ClosableStore>): () => Promise<TestStore> {
  let made: Promise<ClosableStore> | undefined;
  let opened = false;
  afterEach(() => {
    opened = false;
  });
  afterAll(async () => {
    await (await made)?.close();
  });
  return async () => {
    if (opened) throw new Error('open() was called twice in one test: the second call would empty the first store.');
    opened = true;
    if (made === undefined) {
      made = make();
      return made;
    }
    const store = await made;
    await emptyEveryTable(store.client);
    return store;
  };
}

/** A migrated, empty PGlite in memory, for tests that need one of their own (two at once, say). Close it. */
export async function freshEmbedded(): Promise<ClosableStore> {
  const database = await PGlite.create({ loadDataDir: await migratedDatabase() });
  const client = connectClient((guard) => hardenedPGlite(database, guard));
  return {
    kind: 'embedded',
    client,
    close: async () => {
      await client.$disconnect();
      await database.close();
    },
  };
}

/** A migrated, empty database of its own on the named server; closing drops it. */
export async function freshPostgresql(serverUrl: string): Promise<ClosableStore> {
  const { url, drop } = await createDatabase(serverUrl);
  const store = await openStore({ kind: 'postgresql', url });
  return {
    kind: 'postgresql',
    client: store.client,
    close: async () => {
      await store.close();
      await drop();
    },
  };
}

/** An entirely empty database (no migrations) on the named server. */
export async function createDatabase(serverUrl: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `quorum_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** `replica` switches triggers off for these statements: the audit table refuses to be emptied otherwise. */
async function emptyEveryTable(client: PrismaClient): Promise<void> {
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  await client.$transaction([
    client.$executeRaw`SET LOCAL session_replication_role = replica`,
    // TRUNCATE makes new files for each table and its indexes, and takes ten times as long.
    ...tables.map(({ name }) => client.$executeRawUnsafe(`DELETE FROM ${name}`)),
    client.$executeRaw`SELECT setval(quote_ident(sequencename)::regclass, start_value, false) FROM pg_sequences`,
  ]);
}

/**
 * A copy of a migrated, empty PGlite database, to load into a new one.
 *
 * Making a PGlite database takes seconds, loading a copy of one does not. The copy is kept between runs under a name that
 * tells its migrations and versions; files appear in one step, so any number of test processes may make it at once.
 */
export async function migratedDatabase(): Promise<Blob> {
  const folder = join(tmpdir(), 'quorum-test-databases');
  const file = join(folder, `${templateKey()}.tar`);
  if (!existsSync(file)) {
    const database = await PGlite.create();
    await migrateEmbedded(database, migrationsFolder());
    await database.exec('CHECKPOINT');
    const dump = await database.dumpDataDir('none');
    await database.close();
    mkdirSync(folder, { recursive: true });
    const partial = `${file}.${randomUUID()}`;
    writeFileSync(partial, new Uint8Array(await dump.arrayBuffer()));
    renameSync(partial, file);
  }
  return new Blob([readFileSync(file)]);
}

function templateKey(): string {
  const hash = createHash('sha256');
  hash.update(readFileSync(new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url)));
  for (const { name, checksum } of readMigrations(migrationsFolder())) hash.update(`${name} ${checksum}\n`);
  return hash.digest('hex').slice(0, 24);
}
