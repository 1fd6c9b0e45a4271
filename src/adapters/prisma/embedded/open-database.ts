import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Fault } from '../../../core/shared/fault.js';
import type { Report } from '../report.js';
import { assertDurable } from './assert-durable.js';
import { emptyFolder, ensureFolder, inspectFolder, markUnfinished, UNFINISHED_MARK } from './data-folder.js';
import { DurableNodeFS, durableStartParams } from './durable-node-fs.js';
import { lockFolder } from './folder-lock.js';
import { syncPath, syncTree } from './sync-to-disk.js';

export interface OpenDatabaseOptions {
  readonly folder: string;
  readonly report: Report;
  /** A backup to make a new folder from. */
  readonly backup?: Blob;
  /** What a new database still needs before it counts as made: its migrations. Also run on an existing one. */
  readonly prepare?: (database: PGlite) => Promise<void>;
}

/** A PGlite database which no other process can open, and whose commits are on the disk when they are acknowledged. */
export interface EmbeddedDatabase {
  readonly database: PGlite;
  readonly files: DurableNodeFS;
  /** Checkpoints, closes and gives the folder free. */
  readonly close: () => Promise<void>;
}

/** Opens, or makes, the database in a folder. What it refuses, it refuses before touching anything there. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<EmbeddedDatabase> {
  const path = ensureFolder(options.folder);
  const lock = await lockFolder(path);
  try {
    const state = inspectFolder(path, options.report);
    if (options.backup !== undefined && state === 'existing') throw alreadyThere(path);
    if (state === 'unfinished') emptyFolder(path);
    if (state !== 'existing') {
      markUnfinished(path);
      syncPath(path, 'folder');
    }
    const opened = await open(path, options);
    if (state !== 'existing') finish(path);
    return {
      ...opened,
      close: async () => {
        try {
          await shut(opened.database);
        } finally {
          await lock.release();
        }
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function open(path: string, options: OpenDatabaseOptions): Promise<Omit<EmbeddedDatabase, 'close'>> {
  const files = new DurableNodeFS(path);
  const database = await PGlite.create({
    fs: files,
    dataDir: path,
    startParams: [...durableStartParams],
    ...(options.backup === undefined ? {} : { loadDataDir: options.backup }),
  }).catch((cause: unknown) => {
    throw new Fault('store.folder_does_not_open', {
      message: `The database in ${path} does not open. Check that the disk is not full. If it is not, keep a copy of the folder and restore the latest backup into a new one.`,
      cause,
    });
  });
  try {
    await assertDurable(database, files);
    await options.prepare?.(database);
    return { database, files };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** PGlite makes a new database in memory and copies it over without syncing; so it is all synced here, once. */
function finish(path: string): void {
  syncTree(path);
  rmSync(join(path, UNFINISHED_MARK));
  syncPath(path, 'folder');
}

async function shut(database: PGlite): Promise<void> {
  await database.exec('CHECKPOINT');
  await database.close();
}

function alreadyThere(path: string): Fault {
  return new Fault('store.folder_not_empty', {
    message: `A backup is restored into a new folder, and ${path} already holds a database.`,
  });
}
