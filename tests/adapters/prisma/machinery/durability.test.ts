import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assertDurable } from '../../../../src/adapters/prisma/embedded/assert-durable.js';
import { UNFINISHED_MARK } from '../../../../src/adapters/prisma/embedded/data-folder.js';
import { openDatabase } from '../../../../src/adapters/prisma/embedded/open-database.js';
import { unreported } from '../../../../src/adapters/prisma/report.js';
import { dataFolders, openEmbeddedStore } from './data-folders.js';
import { startStoreProcess } from './store-process.js';

const folders = dataFolders();

it('syncs to disk once for each commit', async () => {
  const { database, files, close } = await openDatabase({ folder: folders.ready(), report: unreported });
  await database.exec('SELECT 1');
  const before = files.fsyncs;
  for (let n = 0; n < 20; n += 1) {
    await database.query(`INSERT INTO "Setting" (name, value) VALUES ($1, '1')`, [String(n)]);
    expect(files.fsyncs).toBeGreaterThan(before + n);
  }
  expect(files.fsyncs - before).toBeLessThan(40);
  await close();
});

it('refuses to start when a commit does not sync', async () => {
  const exec = (): Promise<[]> => Promise.resolve([]);
  await expect(assertDurable({ exec }, { fsyncs: 7 })).rejects.toMatchObject({ code: 'store.not_durable' });
});

it('keeps every acknowledged commit through ten kills', { timeout: 240_000 }, async () => {
  const folder = folders.ready();
  const acknowledged: string[] = [];
  for (let kill = 0; kill < 10; kill += 1) {
    const writer = startStoreProcess('commit', { kind: 'embedded', folder });
    for (let commits = 0; commits < 2 + kill * 3;) if ((await writer.next())?.said === 'committed') commits += 1;
    await writer.kill();
    for (const said of writer.said) if (said.said === 'committed') acknowledged.push(said.name);
  }
  const { client, close } = await openEmbeddedStore({ folder });
  const kept = new Set((await client.setting.findMany()).map(({ name }) => name));
  expect(acknowledged.filter((name) => !kept.has(name))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(100);
  // Whole transactions only: both rows or neither.
  expect(new Set((await client.audit.findMany()).map(({ action }) => action))).toEqual(kept);
  await close();
});

it('makes a folder again whose making was interrupted', async () => {
  const folder = folders.absent();
  mkdirSync(join(folder, 'base'), { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'PG_VERSION'), '18\n');
  writeFileSync(join(folder, UNFINISHED_MARK), '');
  const store = await openEmbeddedStore({ folder });
  expect(await store.client.setting.count()).toBe(0);
  expect(existsSync(join(folder, UNFINISHED_MARK))).toBe(false);
  await store.close();
});
