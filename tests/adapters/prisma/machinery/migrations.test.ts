import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { migrateEmbedded } from '../../../../src/adapters/prisma/embedded/migrate-embedded.js';
import { migrationsFolder } from '../../../../src/adapters/prisma/migrations/migrations-folder.js';
import { readMigrations } from '../../../../src/adapters/prisma/migrations/read-migrations.js';
import { openStore } from '../../../../src/adapters/prisma/open-store.js';
import type { StoreHome } from '../../../../src/adapters/prisma/open-store.js';
import type { Store } from '../../../../src/adapters/prisma/store.js';
import { createDatabase, migratedDatabase } from '../../../kit/database.js';
import { dataFolders } from './data-folders.js';
import { migrationList, prismaEngine } from './prisma-engine.js';
import { startStoreProcess } from './store-process.js';

const scratch = mkdtempSync(join(tmpdir(), 'quorum-migrations-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});
const folders = dataFolders();
const serverUrl = process.env['QUORUM_TEST_POSTGRES_URL'] ?? '';
const ours = readMigrations(migrationsFolder()).map(({ name }) => name);

/** Quorum's migrations and then these. */
function withMigrations(extra: Record<string, string>): string {
  const folder = mkdtempSync(join(scratch, 'm-'));
  cpSync(migrationsFolder(), folder, { recursive: true });
  for (const [name, script] of Object.entries(extra)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'migration.sql'), script);
  }
  return folder;
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function opened(home: StoreHome, migrations: string): Promise<Store> {
  const store = await openStore({ ...home, migrationsFolder: migrations });
  closing.push(store.close);
  return store;
}

async function postgresql(): Promise<StoreHome> {
  const { url, drop } = await createDatabase(serverUrl);
  closing.push(drop);
  return { kind: 'postgresql', url };
}

const homes = [
  { kind: 'embedded', make: (): Promise<StoreHome> => Promise.resolve({ kind: 'embedded', folder: folders.ready() }) },
  { kind: 'postgresql', make: postgresql },
];

describe.each(homes)('migrations ($kind)', ({ kind, make }) => {
  const test = it.skipIf(kind === 'postgresql' && serverUrl === '');

  test('applies what is new and says what it applied, once', async () => {
    const home = await make();
    await (await opened(home, migrationsFolder())).close();
    const more = withMigrations({
      '99990101000000_more': 'CREATE TABLE "More" (id int); CREATE INDEX ON "More" (id);',
    });
    const store = await opened(home, more);
    expect(store.migrations).toEqual({ applied: ['99990101000000_more'], edited: [] });
    await store.client.$executeRaw`INSERT INTO "More" VALUES (1)`;
    await store.close();
    expect((await opened(home, more)).migrations).toEqual({ applied: [], edited: [] });
  });

  test('undoes and records a broken migration, and refuses this start and the next', async () => {
    const home = await make();
    const broken = withMigrations({
      '99990101000000_good': 'CREATE TABLE "Good" (id int);',
      '99990102000000_broken': 'CREATE TABLE "Half" (id int); CREATE TABEL "Typo" (id int);',
      '99990103000000_later': 'CREATE TABLE "Later" (id int);',
    });
    await expect(opened(home, broken)).rejects.toMatchObject({
      code: 'store.migration_failed',
      ids: { migration: '99990102000000_broken' },
    });
    await expect(opened(home, broken)).rejects.toMatchObject({
      code: 'store.migration_blocked',
      ids: { migration: '99990102000000_broken' },
    });
    // Even the older Quorum does not start on it: somebody has to look.
    await expect(opened(home, migrationsFolder())).rejects.toMatchObject({ code: 'store.migration_blocked' });
  });
});

describe('on the embedded store', () => {
  it('leaves of a broken migration nothing but its record', async () => {
    const database = await PGlite.create({ loadDataDir: await migratedDatabase() });
    closing.push(() => database.close());
    const broken = withMigrations({ '99990102000000_broken': 'CREATE TABLE "Half" (id int); CREATE TABEL "Typo" ();' });
    await expect(migrateEmbedded(database, broken)).rejects.toMatchObject({ code: 'store.migration_failed' });
    const { rows } = await database.query(`SELECT to_regclass('"Half"') AS half`);
    expect(rows).toEqual([{ half: null }]);

    // Prisma sees what it would have recorded itself, and `prisma migrate resolve --rolled-back` mends it.
    const engine = await prismaEngine(database);
    const list = migrationList(broken);
    expect(await engine.diagnoseMigrationHistory({ ...list, optInToShadowDatabase: false })).toMatchObject({
      failedMigrationNames: ['99990102000000_broken'],
    });
    await engine.markMigrationRolledBack({ migrationName: '99990102000000_broken' });
    const mended = withMigrations({ '99990102000000_broken': 'CREATE TABLE "Whole" (id int);' });
    expect(await migrateEmbedded(database, mended)).toMatchObject({ applied: ['99990102000000_broken'] });
  });

  it('records what Prisma itself records', { timeout: 90_000 }, async () => {
    const [byUs, byPrisma] = [await PGlite.create({ loadDataDir: await migratedDatabase() }), await PGlite.create()];
    closing.push(
      () => byUs.close(),
      () => byPrisma.close(),
    );
    const list = migrationList(migrationsFolder());
    const engine = await prismaEngine(byPrisma);
    expect(await engine.applyMigrations(list)).toEqual({ appliedMigrationNames: ours });
    const records = `SELECT migration_name, checksum, logs, rolled_back_at, applied_steps_count, finished_at IS NOT NULL AS finished
      FROM _prisma_migrations ORDER BY migration_name`;
    expect((await byUs.query(records)).rows).toEqual((await byPrisma.query(records)).rows);
    const columns = `SELECT column_name, data_type, character_maximum_length, is_nullable, column_default
      FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`;
    expect((await byUs.query(columns)).rows).toEqual((await byPrisma.query(columns)).rows);

    expect(await migrateEmbedded(byPrisma, migrationsFolder())).toEqual({ applied: [], edited: [] });
    const judge = await prismaEngine(byUs);
    expect(await judge.applyMigrations(list)).toEqual({ appliedMigrationNames: [] });
    expect(await judge.diagnoseMigrationHistory({ ...list, optInToShadowDatabase: false })).toMatchObject({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    });
  });
});

describe.skipIf(serverUrl === '')('on PostgreSQL', () => {
  it('lets one of two starters migrate while the other waits and finds it done', async () => {
    const home = await postgresql();
    const slow = withMigrations({ '99990101000000_slow': 'SELECT pg_sleep(1.5); CREATE TABLE "Slow" (id int);' });
    const starters = [1, 2].map(() => startStoreProcess('open', { ...home, migrationsFolder: slow }));
    const said = await Promise.all(starters.map((starter) => starter.next()));
    await Promise.all(starters.map((starter) => starter.end()));
    expect(said.map((one) => (one?.said === 'open' ? one.applied.length : one)).sort()).toEqual([0, ours.length + 1]);
  });

  it('starts a migration again whose starter was killed in the middle', async () => {
    const home = await postgresql();
    const stuck = withMigrations({ '99990101000000_m': 'CREATE TABLE "M" (id int); SELECT pg_sleep(60);' });
    const starter = startStoreProcess('open', { ...home, migrationsFolder: stuck });
    const store = await openStore({ kind: 'postgresql', url: serverUrl, migrationsFolder: withNone() });
    closing.push(store.close);
    const sleepers = async (): Promise<number> =>
      (await store.client.$queryRaw<unknown[]>`SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'`).length;
    await expect.poll(sleepers, { timeout: 15_000 }).toBe(1);
    await starter.kill();
    // The server notices a dead starter when it next writes to it; here it is told.
    await store.client.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'`;
    const whole = withMigrations({ '99990101000000_m': 'CREATE TABLE "M" (id int);' });
    expect((await opened(home, whole)).migrations.applied).toEqual(['99990101000000_m']);
  });
});

function withNone(): string {
  return mkdtempSync(join(scratch, 'none-'));
}
