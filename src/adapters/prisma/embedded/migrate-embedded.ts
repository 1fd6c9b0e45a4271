import type { PGlite } from '@electric-sql/pglite';
import { applyMigrations } from '../migrations/apply-migrations.js';
import type { AppliedMigrations } from '../migrations/apply-migrations.js';

/** Migrates a PGlite database, whose folder lock already keeps every other starter out. */
export function migrateEmbedded(database: PGlite, folder: string): Promise<AppliedMigrations> {
  return applyMigrations(
    {
      run: async (script) => {
        await database.exec(script);
      },
      rows: async (query, values = []) => (await database.query<Record<string, unknown>>(query, [...values])).rows,
      exclusively: (work) => work(),
    },
    folder,
  );
}
