import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { documentLimits } from './document-limits.js';
import { agendaDocument, type DocumentWords } from './document-words.js';
import { readDocument, type ReadDocument } from './read-document.js';
import { refusal } from './refusal.js';

const CHECK_PATH = 'Please check its name and folder.';

/** Reads a document from this machine's disk. No more of it is taken in than a document may have; nothing is thrown. */
export async function readDocumentFile(path: string, words: DocumentWords = agendaDocument): Promise<ReadDocument> {
  try {
    const bytes = await readBytes(path, words.limits.bytes ?? documentLimits.bytes);
    return bytes === null
      ? refusal(`${path} is not a file.`, CHECK_PATH)
      : await readDocument({ name: basename(path), bytes, words });
  } catch (error) {
    return refusal(`${path} ${whyNot(error)}`, CHECK_PATH);
  }
}

/** At most one byte over the limit, which is enough to be told that it is too large; null for what is no file. */
async function readBytes(path: string, mostBytes: number): Promise<Uint8Array | null> {
  if (!(await stat(path)).isFile()) return null;
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(size, mostBytes + 1));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist.';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by this account.';
  return 'could not be read.';
}
