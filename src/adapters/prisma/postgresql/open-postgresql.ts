import { Fault } from '../../../core/shared/fault.js';
import { closeOnce } from '../close-once.js';
import { connectClient } from '../connect-client.js';
import type { PrismaClient } from '../generated/client.js';
import type { PostgresqlStore } from '../store.js';
import type { Report } from '../report.js';
import { hardenedPg } from './hardened-pg-adapter.js';
import { migratePostgresql } from './migrate-postgresql.js';
import { openPool } from './open-pool.js';

/** Opens a PostgreSQL server's database: any number of instances may. */
export async function openPostgresql(options: {
  url: string;
  migrations: string;
  report: Report;
}): Promise<PostgresqlStore> {
  const migrations = await migratePostgresql(options.url, options.migrations);
  const pool = openPool(options.url, options.report);
  const client = connectClient((guard) => hardenedPg(pool, guard));
  const close = closeOnce(() => client.$disconnect());
  try {
    await assertUtc(client);
  } catch (error) {
    await close();
    throw error;
  }
  return { kind: 'postgresql', client, migrations, close };
}

/** An address with `options` of its own overrides the pool's, and then every instant would be off by the server's zone. */
async function assertUtc(client: PrismaClient): Promise<void> {
  const [row] = await client.$queryRaw<{ zone: string }[]>`SELECT current_setting('TimeZone') AS zone`;
  if (row?.zone === 'UTC') return;
  throw new Fault('store.not_utc', {
    message: `The sessions on PostgreSQL run in the time zone ${row?.zone ?? 'unknown'} instead of UTC. Remove "options" from the database address.`,
  });
}
