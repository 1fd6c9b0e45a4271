import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { syncPath } from './sync-to-disk.js';

/**
 * Writes the whole database, as of one moment, to `file` (gzipped tar, mode 0600). The file appears complete or not at
 * all, and replaces an older one of that name only when the new one is safely on the disk. Put it on another disk.
 * `restoreBackup` makes a data folder of it.
 */
export async function writeBackup(
  database: Pick<PGlite, 'exec' | 'dumpDataDir'>,
  file: string,
): Promise<{ bytes: number }> {
  await database.exec('CHECKPOINT');
  const dump = new Uint8Array(await (await database.dumpDataDir('gzip')).arrayBuffer());
  const target = resolve(file);
  const partial = `${target}.${String(process.pid)}.partial`;
  try {
    const handle = openSync(partial, 'wx', 0o600);
    try {
      for (let written = 0; written < dump.length;) written += writeSync(handle, dump, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  syncPath(dirname(target), 'folder');
  return { bytes: dump.length };
}
