import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { MigrationSession } from './migration-session.js';
import type { MigrationRecord } from './plan-migrations.js';
import type { Migration } from './read-migrations.js';

/** Prisma's own table, word for word, so that its tools understand the database. */
const createTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

const recordRow = z.object({ name: z.string(), checksum: z.string(), finished: z.boolean(), rolled_back: z.boolean() });

/** Reads and writes `_prisma_migrations`. */
export const migrationRecords = {
  create: (session: MigrationSession): Promise<void> => session.run(createTable),

  /** Empty also where the table is not there yet. */
  async read(session: MigrationSession): Promise<MigrationRecord[]> {
    const [table] = await session.rows(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`);
    if (table?.['there'] !== true) return [];
    const rows = await session.rows(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished, rolled_back_at IS NOT NULL AS rolled_back
       FROM _prisma_migrations ORDER BY started_at, migration_name`,
    );
    return rows.map((row) => {
      const { rolled_back: rolledBack, ...record } = recordRow.parse(row);
      return { ...record, rolledBack };
    });
  },

  async writeApplied(session: MigrationSession, { name, checksum }: Migration): Promise<void> {
    await session.rows(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
  },

  async writeFailed(session: MigrationSession, { name, checksum }: Migration, logs: string): Promise<void> {
    await session.rows(`INSERT INTO _prisma_migrations (id, checksum, migration_name, logs) VALUES ($1, $2, $3, $4)`, [
      randomUUID(),
      checksum,
      name,
      logs,
    ]);
  },
};
