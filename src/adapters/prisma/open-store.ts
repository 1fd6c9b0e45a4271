import { openEmbedded } from './embedded/open-embedded.js';
import { migrationsFolder } from './migrations/migrations-folder.js';
import { openPostgresql } from './postgresql/open-postgresql.js';
import { unreported } from './report.js';
import type { Report } from './report.js';
import type { Store } from './store.js';

export type StoreOptions = StoreHome & {
  /** Where to say what happened: a tightened folder, a checkpoint, a lost connection, applied migrations. */
  readonly report?: Report;
  /** Only tests name another one. */
  readonly migrationsFolder?: string;
};

export type StoreHome =
  { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'postgresql'; readonly url: string };

/**
 * Opens the store and brings it up to date. It throws a Fault (`store.…`) whose message is for the person who starts
 * Quorum: the folder in use, of another version, not writable or too open; the server unreachable; a migration failed.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const report = options.report ?? unreported;
  const migrations = options.migrationsFolder ?? migrationsFolder();
  const store =
    options.kind === 'embedded'
      ? await openEmbedded({ folder: options.folder, migrations, report })
      : await openPostgresql({ url: options.url, migrations, report });
  const { applied, edited } = store.migrations;
  if (applied.length > 0) report('store.migrated', { applied: applied.join(', ') });
  if (edited.length > 0) report('store.migrations_edited', { edited: edited.join(', ') });
  return store;
}
