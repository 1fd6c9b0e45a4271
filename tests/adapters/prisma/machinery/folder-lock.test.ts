import { symlinkSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dataFolders, openEmbeddedStore } from './data-folders.js';
import { startStoreProcess } from './store-process.js';

const folders = dataFolders();

it('refuses a second process within a second, by whatever path, and leaves the first unharmed', async () => {
  const folder = folders.ready();
  const store = await openEmbeddedStore({ folder });
  const otherPath = folders.absent();
  symlinkSync(folder, otherPath);
  for (const path of [folder, otherPath]) {
    const refused = await startStoreProcess('open', { kind: 'embedded', folder: path }).next();
    expect(refused).toMatchObject({ said: 'refused', code: 'store.folder_in_use' });
    expect(refused?.said === 'refused' && refused.afterMs).toBeLessThan(1_000);
  }
  expect(await store.client.setting.count()).toBe(0);
  await store.close();
});

it('refuses a second opening in the same process, and opens again after closing', async () => {
  const folder = folders.ready();
  const store = await openEmbeddedStore({ folder });
  await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({ code: 'store.folder_in_use' });
  await store.close();
  await store.close();
  await (await openEmbeddedStore({ folder })).close();
});

it('gives the folder free when opening failed', async () => {
  const folder = folders.ready();
  await expect(openEmbeddedStore({ folder, migrationsFolder: '/nowhere' })).rejects.toThrow();
  await (await openEmbeddedStore({ folder })).close();
});

it('gives the folder free when its process is killed', async () => {
  const folder = folders.ready();
  const holder = startStoreProcess('open', { kind: 'embedded', folder });
  expect(await holder.next()).toMatchObject({ said: 'open' });
  await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({ code: 'store.folder_in_use' });
  await holder.kill();
  await (await openEmbeddedStore({ folder })).close();
});
