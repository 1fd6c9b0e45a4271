import type { ReadTables } from './found-tables.js';
import { readWorkbook, readWordTables } from './read-archive-tables.js';
import { readSeparated, readTextTables } from './read-text-tables.js';
import { refusal, type Refusal } from './refusal.js';
import { tableFileKind } from './table-file-kind.js';
import { tableLimits, type TableLimits } from './table-limits.js';

export type { ReadTables } from './found-tables.js';

/**
 * Reads the tables of a file somebody sent: .xlsx (a table for each sheet), .docx (its tables), .csv, .tsv, and tables in
 * .md and .txt. It never throws for what a file contains: a file that is too large, locked, damaged or unsafe is refused
 * with a reason. Formulas never run; the result stored with them is read. Hidden rows are read. Nothing is kept.
 */
export async function readTables(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly limits?: Partial<TableLimits>;
}): Promise<ReadTables> {
  const limits = { ...tableLimits, ...file.limits };
  const { byteLength } = file.bytes;
  if (byteLength === 0)
    return refusal('The file is empty.', 'Please check that it is the right file and send it again.');
  if (byteLength > limits.bytes) return tooLarge(limits.bytes, 'Please send the table by itself, without pictures.');
  const kind = tableFileKind(file.name, file.bytes);
  if (typeof kind !== 'string') return kind;
  switch (kind) {
    case 'sheets':
      return await readWorkbook(file.bytes, limits);
    case 'word':
      return await readWordTables(file.bytes, limits);
    case 'commas':
    case 'tabs':
      return await readSeparated(file.bytes, kind === 'tabs', limits);
    case 'text':
      if (byteLength > limits.textBytes)
        return tooLarge(limits.textBytes, 'Please send a table of this size as Excel (.xlsx) or CSV (.csv).');
      return await readTextTables(file.bytes, limits);
  }
}

function tooLarge(mostBytes: number, whatToDo: string): Refusal {
  return refusal(`The file is larger than ${Math.max(1, Math.round(mostBytes / (1024 * 1024)))} MB.`, whatToDo);
}
