import { Client } from 'pg';
import type { MigrationSession } from '../migrations/migration-session.js';
import { applyMigrations } from '../migrations/apply-migrations.js';
import type { AppliedMigrations } from '../migrations/apply-migrations.js';
import { unreachable } from './unreachable.js';

/** The key of Prisma's own command line, so that `prisma migrate deploy` and a starting Quorum wait for each other. */
const lockKey = 72_707_369;

/** Longer than any migration of ours should take, short enough that a start never hangs for good. */
const lockWait = '120s';

/** Migrates over a connection of its own: migrations may take longer than the time-outs of the pool allow. */
export async function migratePostgresql(url: string, folder: string): Promise<AppliedMigrations> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
  await client.connect().catch((cause: unknown) => {
    throw unreachable(cause);
  });
  try {
    return await applyMigrations(sessionOver(client), folder);
  } finally {
    await client.end();
  }
}

function sessionOver(client: Client): MigrationSession {
  return {
    run: async (script) => {
      await client.query(script);
    },
    rows: async (query, values = []) => (await client.query<Record<string, unknown>>(query, [...values])).rows,
    exclusively: async (work) => {
      await client.query(`SET lock_timeout = '${lockWait}'`);
      await client.query(`SELECT pg_advisory_lock(${String(lockKey)})`);
      try {
        return await work();
      } finally {
        await client.query(`SELECT pg_advisory_unlock(${String(lockKey)})`);
      }
    },
  };
}
