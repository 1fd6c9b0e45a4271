import type { Maintenance } from './embedded/maintenance.js';
import type { PrismaClient } from './generated/client.js';
import type { AppliedMigrations } from './migrations/apply-migrations.js';

/** An open, migrated database. Whoever opened it closes it, once nothing uses it any more. */
export type Store = EmbeddedStore | PostgresqlStore;

interface OpenStore {
  readonly client: PrismaClient;
  readonly migrations: AppliedMigrations;
  /** May be called more than once. */
  readonly close: () => Promise<void>;
}

export interface EmbeddedStore extends OpenStore {
  readonly kind: 'embedded';
  readonly maintenance: Maintenance;
  /** Writes a backup of this moment; `restoreBackup` turns it into a new folder. Queries wait meanwhile. */
  readonly backup: (file: string) => Promise<{ bytes: number }>;
}

export interface PostgresqlStore extends OpenStore {
  readonly kind: 'postgresql';
}
