import { closeOnce } from '../close-once.js';
import { connectClient } from '../connect-client.js';
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
  await client.$connect();
  return { kind: 'postgresql', client, migrations, close: closeOnce(() => client.$disconnect()) };
}
