import type { Migration } from './read-migrations.js';

/** A row of `_prisma_migrations`, as far as planning needs it. */
export interface MigrationRecord {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
  readonly rolledBack: boolean;
}

export type MigrationPlan =
  | { readonly status: 'ready'; readonly pending: readonly Migration[]; readonly edited: readonly string[] }
  | { readonly status: 'blocked'; readonly failed: string };

/**
 * What is left to do, by the rules of `prisma migrate deploy`: a migration counts when it finished and was not rolled
 * back; one that neither finished nor was marked as rolled back blocks all others; a changed script of an applied one is
 * only reported (`edited`); records without a folder belong to a newer Quorum on the same database and are left alone.
 */
export function planMigrations(migrations: readonly Migration[], records: readonly MigrationRecord[]): MigrationPlan {
  const standing = records.filter((record) => !record.rolledBack);
  const failed = standing.find((record) => !record.finished);
  if (failed !== undefined) return { status: 'blocked', failed: failed.name };
  const applied = new Map(standing.map((record) => [record.name, record.checksum]));
  return {
    status: 'ready',
    pending: migrations.filter(({ name }) => !applied.has(name)),
    edited: migrations
      .filter(({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum)
      .map(({ name }) => name),
  };
}
