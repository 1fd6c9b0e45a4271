import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { restoreBackup } from '../../../../src/adapters/prisma/embedded/restore-backup.js';
import { dataFolders, openEmbeddedStore } from './data-folders.js';

const folders = dataFolders();

it('restores what was there when the backup was written, and nothing later', async () => {
  const store = await openEmbeddedStore({ folder: folders.ready() });
  await store.client.setting.create({ data: { name: 'before', value: 1 } });
  const file = folders.absent();
  writeFileSync(file, 'an older backup');
  const { bytes } = await store.backup(file);
  await store.client.setting.create({ data: { name: 'after', value: 1 } });
  await store.close();

  expect(statSync(file).size).toBe(bytes);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(dirname(file)).filter((name) => name.startsWith(basename(file)))).toEqual([basename(file)]);

  const folder = folders.absent();
  await restoreBackup({ file, folder });
  const restored = await openEmbeddedStore({ folder });
  expect(restored.migrations.applied).toEqual([]);
  expect((await restored.client.setting.findMany()).map(({ name }) => name)).toEqual(['before']);
  await expect(restored.client.audit.deleteMany()).rejects.toThrow('append-only');
  await restored.close();
});

it('leaves an older backup in place when the new one cannot be written', async () => {
  const store = await openEmbeddedStore({ folder: folders.ready() });
  await expect(store.backup(join(folders.absent(), 'missing', 'backup'))).rejects.toThrow('ENOENT');
  await store.close();
});

it('does not restore over a database', async () => {
  const folder = folders.ready();
  const store = await openEmbeddedStore({ folder });
  const file = folders.absent();
  await store.backup(file);
  await store.close();
  await expect(restoreBackup({ file, folder })).rejects.toMatchObject({ code: 'store.folder_not_empty' });
});

it('does not make a database of a damaged backup', async () => {
  const file = folders.absent();
  writeFileSync(file, 'not a backup');
  await expect(restoreBackup({ file, folder: folders.absent() })).rejects.toMatchObject({
    code: 'store.backup_damaged',
  });
});
