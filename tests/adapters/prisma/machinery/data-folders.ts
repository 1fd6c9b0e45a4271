import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { openDatabase } from '../../../../src/adapters/prisma/embedded/open-database.js';
import { openStore } from '../../../../src/adapters/prisma/open-store.js';
import type { StoreOptions } from '../../../../src/adapters/prisma/open-store.js';
import { unreported } from '../../../../src/adapters/prisma/report.js';
import type { EmbeddedStore } from '../../../../src/adapters/prisma/store.js';
import { migratedDatabase } from '../../../kit/database.js';

export interface DataFolders {
  /** A path that does not exist yet. */
  absent(): string;
  /** A folder with a migrated, closed database. A copy of one made before the first test. */
  ready(): string;
}

/** Folders for the embedded store, removed after the file's last test. */
export function dataFolders(): DataFolders {
  vi.setConfig({ testTimeout: 60_000 }); // opening takes half a second, and ten times that on a busy machine
  const root = mkdtempSync(join(tmpdir(), 'quorum-data-'));
  let count = 0;
  let prototype = '';
  const absent = (): string => join(root, String(count++));
  beforeAll(async () => {
    prototype = await makePrototype(absent());
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });
  return {
    absent,
    ready: () => {
      const copy = absent();
      cpSync(prototype, copy, { recursive: true });
      return copy;
    },
  };
}

async function makePrototype(folder: string): Promise<string> {
  const backup = await migratedDatabase();
  await (await openDatabase({ folder, backup, report: unreported })).close();
  return folder;
}

/** Opens an embedded store, typed as one. */
export async function openEmbeddedStore(
  options: Omit<Extract<StoreOptions, { kind: 'embedded' }>, 'kind'>,
): Promise<EmbeddedStore> {
  const store = await openStore({ kind: 'embedded', ...options });
  if (store.kind !== 'embedded') throw new Error('not embedded');
  return store;
}
