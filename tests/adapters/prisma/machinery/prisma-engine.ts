import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { schemaEngine } from '../../../../prisma/schema-engine.mjs';
import { hardenedPGlite } from '../../../../src/adapters/prisma/embedded/hardened-pglite-adapter.js';
import { TransactionGuard } from '../../../../src/adapters/prisma/transaction-guard.js';

/** Prisma's own schema engine on a PGlite database: the judge of what our migrations recorded. */
export function prismaEngine(database: PGlite): Promise<SchemaEngine> {
  const factory = hardenedPGlite(database, new TransactionGuard());
  return schemaEngine({ ...factory, connectToShadowDb: () => factory.connect() });
}

/** A migrations folder in the shape the engine reads. */
export function migrationList(folder: string): Parameters<SchemaEngine['applyMigrations']>[0] {
  const names = readdirSync(folder).filter((name) => name !== 'migration_lock.toml');
  return {
    migrationsList: {
      baseDir: folder,
      lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
      shadowDbInitScript: '',
      migrationDirectories: names.sort().map((path) => {
        const value = readFileSync(join(folder, path, 'migration.sql'), 'utf8');
        return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
      }),
    },
    filters: { externalTables: [], externalEnums: [] },
  };
}
