import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Migration {
  /** The folder's name: a timestamp, then what it does. The order of the names is the order of the migrations. */
  readonly name: string;
  readonly script: string;
  /** SHA-256 of the file's bytes, as Prisma records it. So `.gitattributes` keeps the line ends of *.sql as they are. */
  readonly checksum: string;
}

/** Reads every `<timestamp>_<name>/migration.sql` below the folder, oldest first. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name, 'migration.sql'));
      return { name, script: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
    });
}
