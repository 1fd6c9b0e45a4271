import { open, stat } from 'node:fs/promises';
import { refusal, type Refusal } from './refusal.js';

const CHECK_PATH = 'Please check its name and folder.';

/** A file's bytes from this machine's disk: at most one over the limit, which is enough to be told that it is too large. */
export async function readBytesFromDisk(path: string, mostBytes: number): Promise<Uint8Array | Refusal> {
  try {
    if (!(await stat(path)).isFile()) return refusal(`${path} is not a file.`, CHECK_PATH);
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const bytes = Buffer.alloc(Math.min(size, mostBytes + 1));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    return refusal(`${path} ${whyNot(error)}`, CHECK_PATH);
  }
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist.';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by this account.';
  return 'could not be read.';
}
