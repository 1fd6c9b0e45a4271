import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Fault } from '../../../core/shared/fault.js';
import type { Report } from '../report.js';

/** The PostgreSQL version inside the pinned PGlite. It cannot read the files of any other major version. */
export const POSTGRES_MAJOR = '18';

/**
 * Present from before the first file of a new database is written until after its last migration is on disk. A folder
 * which still has it never held anything acknowledged, so it is emptied and made again.
 */
export const UNFINISHED_MARK = 'quorum-unfinished';

export type FolderState = 'new' | 'unfinished' | 'existing';

/** Makes the folder (0700) where there is none, and answers its absolute path. Touches nothing inside it. */
export function ensureFolder(folder: string): string {
  const path = resolve(folder);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw unwritable(path, cause);
  }
  if (!statSync(path).isDirectory()) throw unwritable(path);
  return path;
}

/**
 * Decides whether the folder may be opened, before anything in it is touched. Call it only while holding the folder's
 * lock: the answer of an earlier moment may belong to another process's half-made database.
 */
export function inspectFolder(path: string, report: Report): FolderState {
  const entries = readdirSync(path);
  const state = stateOf(path, entries);
  refuseUnwritable(path);
  tightenMode(path, report);
  return state;
}

function stateOf(path: string, entries: readonly string[]): FolderState {
  if (entries.includes(UNFINISHED_MARK)) return 'unfinished';
  if (entries.length === 0) return 'new';
  if (!entries.includes('PG_VERSION')) {
    throw new Fault('store.folder_not_a_database', {
      message: `The folder ${path} is not empty and holds no Quorum database. Name an empty folder, or one that does not exist yet.`,
    });
  }
  const found = readFileSync(join(path, 'PG_VERSION'), 'utf8').trim();
  if (found !== POSTGRES_MAJOR) {
    throw new Fault('store.folder_of_another_version', {
      message:
        `The database in ${path} was written by PostgreSQL ${found || '(unreadable)'}; this Quorum reads PostgreSQL ${POSTGRES_MAJOR}. ` +
        'Nothing in it was changed. Run the Quorum that wrote it, back it up as SQL there, and load that into a new folder.',
      ids: { found, expected: POSTGRES_MAJOR },
    });
  }
  return 'existing';
}

/** The owner's write bit is asked for by itself because root may write everywhere, even where a person said not to. */
function refuseUnwritable(path: string): void {
  if (process.platform !== 'win32' && (statSync(path).mode & 0o300) !== 0o300) throw unwritable(path);
  const probe = join(path, 'quorum-write-probe');
  try {
    accessSync(path, constants.W_OK);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

/** PGlite writes its files readable by everybody, so the folder is what keeps other users of the machine out. */
function tightenMode(path: string, report: Report): void {
  if (process.platform === 'win32' || process.getuid === undefined) return;
  const { mode, uid } = statSync(path);
  if ((mode & 0o077) === 0) return;
  const shown = (mode & 0o777).toString(8).padStart(4, '0');
  if (uid !== process.getuid()) {
    throw new Fault('store.folder_too_open', {
      message: `Other users of this machine can look into ${path} (mode ${shown}), and it belongs to another user. Ask its owner to run: chmod 700 ${path}`,
      ids: { mode: shown },
    });
  }
  chmodSync(path, 0o700);
  report('store.folder_tightened', { from: shown, to: '0700' });
}

function unwritable(path: string, cause?: unknown): Fault {
  return new Fault('store.folder_unwritable', {
    message: `Quorum cannot write to the data folder ${path}. Make it a folder that the user running Quorum owns and may write to.`,
    cause,
  });
}

/** Empties a folder whose making was interrupted. */
export function emptyFolder(path: string): void {
  for (const entry of readdirSync(path)) {
    if (entry !== UNFINISHED_MARK) rmSync(join(path, entry), { recursive: true, force: true });
  }
}

export function markUnfinished(path: string): void {
  if (!existsSync(join(path, UNFINISHED_MARK))) writeFileSync(join(path, UNFINISHED_MARK), '', { mode: 0o600 });
}
