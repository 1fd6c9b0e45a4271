import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { POSTGRES_MAJOR } from '../../../../src/adapters/prisma/embedded/data-folder.js';
import { dataFolders, openEmbeddedStore } from './data-folders.js';

const folders = dataFolders();
const windows = process.platform === 'win32';
const root = process.getuid?.() === 0;
const modeOf = (path: string): number => statSync(path).mode & 0o777;

it('makes a missing folder that only its owner can look into', { timeout: 60_000 }, async () => {
  const folder = join(folders.absent(), 'deep', 'er');
  const store = await openEmbeddedStore({ folder });
  expect(await store.client.setting.count()).toBe(0);
  if (!windows) expect(modeOf(folder)).toBe(0o700);
  expect(readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()).toBe(POSTGRES_MAJOR);
  await store.close();
});

it('refuses a database of another PostgreSQL version, and touches nothing', async () => {
  const folder = folders.absent();
  mkdirSync(join(folder, 'base'), { recursive: true, mode: 0o755 });
  writeFileSync(join(folder, 'PG_VERSION'), '17\n');
  const before = [modeOf(folder), statSync(folder).mtimeMs, readdirSync(folder, { recursive: true })];
  await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({
    code: 'store.folder_of_another_version',
    ids: { found: '17', expected: '18' },
  });
  expect([modeOf(folder), statSync(folder).mtimeMs, readdirSync(folder, { recursive: true })]).toEqual(before);
});

it('refuses a folder with other things in it, and touches nothing', async () => {
  const folder = folders.absent();
  mkdirSync(folder);
  writeFileSync(join(folder, 'holiday.jpg'), '');
  await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({ code: 'store.folder_not_a_database' });
  expect(readdirSync(folder)).toEqual(['holiday.jpg']);
});

it.skipIf(windows)('tightens its own folder and says so', async () => {
  const folder = folders.ready();
  chmodSync(folder, 0o755);
  const events: unknown[] = [];
  const store = await openEmbeddedStore({ folder, report: (event, details) => events.push({ event, ...details }) });
  expect(modeOf(folder)).toBe(0o700);
  expect(events).toContainEqual({ event: 'store.folder_tightened', from: '0755', to: '0700' });
  await store.close();
});

it.runIf(root)("refuses another user's folder that is open to others", async () => {
  const folder = folders.ready();
  chownSync(folder, 65_534, 65_534);
  chmodSync(folder, 0o755);
  await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({ code: 'store.folder_too_open' });
  expect(modeOf(folder)).toBe(0o755);
});

it.skipIf(windows)('refuses a folder that is not to be written to, also as root', async () => {
  const folder = folders.ready();
  chmodSync(folder, 0o500);
  await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({ code: 'store.folder_unwritable' });
  chmodSync(folder, 0o700);
});

it('refuses a path that is a file', async () => {
  const file = folders.absent();
  writeFileSync(file, '');
  await expect(openEmbeddedStore({ folder: file })).rejects.toMatchObject({ code: 'store.folder_unwritable' });
});

it('explains a database that does not open', async () => {
  const folder = folders.ready();
  writeFileSync(join(folder, 'global', 'pg_control'), 'rubbish');
  await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({ code: 'store.folder_does_not_open' });
});
