import { createHash } from 'node:crypto';
import { closeSync, constants, openSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { Fault } from '../../../core/shared/fault.js';

/** Held for as long as the database in the folder is open. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes the one lock of a data folder, or throws at once. Two processes on one PGlite folder destroy it without any
 * error, and PGlite itself has no lock.
 *
 * The system gives the lock back however the process ends, `kill -9` included, so there is never a stale lock to remove:
 * - Linux: an abstract socket; Windows: a named pipe. Both are named by the folder's device and inode, so that two paths
 *   to one folder meet;
 * - macOS and the BSDs: a file beside the folder, opened with an exclusive lock. (A socket file would outlive its
 *   process, and taking over a dead one is a race which two starters can both win.)
 *
 * Each also refuses a second opening by the same process. It does not span machines or containers: a folder shared
 * over a network or between containers must not be used.
 */
export async function lockFolder(path: string): Promise<FolderLock> {
  const { dev, ino } = statSync(path, { bigint: true });
  const name = `quorum-${createHash('sha256').update(`${dev.toString()}:${ino.toString()}`).digest('hex').slice(0, 32)}`;
  switch (process.platform) {
    case 'linux':
    case 'android':
      return lockByListening(`\0${name}`, path);
    case 'win32':
      return lockByListening(`\\\\.\\pipe\\${name}`, path);
    case 'darwin':
    case 'freebsd':
    case 'openbsd':
    case 'netbsd':
      return lockByFile(`${path}.lock`, path);
    default:
      throw new Fault('store.platform_unsupported', {
        message: `The embedded database cannot be guarded on ${process.platform}. Use PostgreSQL there.`,
      });
  }
}

function lockByListening(address: string, path: string): Promise<FolderLock> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' ? inUse(path, cause) : cause);
    });
    // `exclusive`: without it, workers of Node's cluster module would share one listener and all be let in.
    server.listen({ path: address, exclusive: true }, () => {
      server.unref();
      resolve({
        release: () =>
          new Promise((released) =>
            server.close(() => {
              released();
            }),
          ),
      });
    });
  });
}

/** O_EXLOCK is not among Node's constants; 0x20 is its value on macOS and every BSD. */
const O_EXLOCK = 0x20;

function lockByFile(file: string, path: string): Promise<FolderLock> {
  try {
    const handle = openSync(file, constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | O_EXLOCK, 0o600);
    // The file stays: removing it would let a starter lock a new one while another still waits on the old.
    return Promise.resolve({
      release: () => {
        closeSync(handle);
        return Promise.resolve();
      },
    });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    throw code === 'EAGAIN' || code === 'EWOULDBLOCK' ? inUse(path, cause) : cause;
  }
}

function inUse(path: string, cause: unknown): Fault {
  return new Fault('store.folder_in_use', {
    message: `The data folder ${path} is open in another running Quorum (or twice in this one). Stop that one first. For several instances, use PostgreSQL.`,
    cause,
  });
}
