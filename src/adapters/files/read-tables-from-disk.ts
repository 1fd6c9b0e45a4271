import { basename } from 'node:path';
import { readBytesFromDisk } from './read-bytes-from-disk.js';
import { readTables, type ReadTables } from './read-table-file.js';
import { tableLimits } from './table-limits.js';

/** Reads the tables of a file on this machine's disk. No more of it is taken in than a file may have; nothing is thrown. */
export async function readTablesFromDisk(path: string): Promise<ReadTables> {
  const bytes = await readBytesFromDisk(path, tableLimits.bytes);
  return 'kind' in bytes ? bytes : await readTables({ name: basename(path), bytes });
}
