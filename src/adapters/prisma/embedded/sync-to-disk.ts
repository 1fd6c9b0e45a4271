import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const windows = process.platform === 'win32';

/** Waits until a file's (or a folder's list of) contents are on the disk itself, not only in the system's memory. */
export function syncPath(path: string, kind: 'file' | 'folder'): void {
  // Windows has no fsync for folders (its journal keeps them), and wants a writable handle for files.
  if (kind === 'folder' && windows) return;
  const handle = openSync(path, windows ? 'r+' : 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Syncs every file and folder below `path`, and then the folder itself. */
export function syncTree(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) syncTree(inner);
    else if (entry.isFile()) syncPath(inner, 'file');
  }
  syncPath(path, 'folder');
}
