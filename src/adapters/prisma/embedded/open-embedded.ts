import { closeOnce } from '../close-once.js';
import { connectClient } from '../connect-client.js';
import type { AppliedMigrations } from '../migrations/apply-migrations.js';
import type { EmbeddedStore } from '../store.js';
import type { Report } from '../report.js';
import { hardenedPGlite } from './hardened-pglite-adapter.js';
import { startMaintenance } from './maintenance.js';
import { migrateEmbedded } from './migrate-embedded.js';
import { openDatabase } from './open-database.js';
import { writeBackup } from './write-backup.js';

/** Opens the embedded database: one small board, one instance. */
export async function openEmbedded(options: {
  folder: string;
  migrations: string;
  report: Report;
}): Promise<EmbeddedStore> {
  const { report } = options;
  let migrations: AppliedMigrations = { applied: [], edited: [] };
  const opened = await openDatabase({
    folder: options.folder,
    report,
    prepare: async (database) => {
      migrations = await migrateEmbedded(database, options.migrations);
    },
  });
  const { database, files } = opened;
  const client = connectClient((guard) => hardenedPGlite(database, guard));
  const maintenance = startMaintenance({ database, files, report });
  return {
    kind: 'embedded',
    client,
    migrations,
    maintenance,
    backup: (file) => writeBackup(database, file),
    close: closeOnce(async () => {
      await maintenance.stop();
      await client.$disconnect();
      await opened.close();
    }),
  };
}
