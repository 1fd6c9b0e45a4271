import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from '../../../core/shared/fault.js';

/** Where the migrations are. Found upwards from this file, so that it holds for the sources and for the compiled code. */
export function migrationsFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'prisma', 'migrations');
    if (existsSync(join(candidate, 'migration_lock.toml'))) return candidate;
    if (folder === dirname(folder)) break;
  }
  throw new Fault('store.migrations_missing', {
    message: 'The folder prisma/migrations is missing from this installation. Install Quorum again.',
  });
}
