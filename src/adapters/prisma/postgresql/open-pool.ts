import { Pool } from 'pg';
import type { Report } from '../report.js';

/**
 * The pool of a running Quorum. Every wait has an end: 5 seconds for a connection, 10 for a statement, 3 for a lock, 15
 * for a transaction that nobody goes on with.
 */
export function openPool(url: string, report: Report): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'quorum',
    max: 10,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    // The adapter reads and writes instants as if the session were in UTC, and a server's own zone is often not.
    // Compiling a plan takes longer than any statement of ours does.
    options: '-c TimeZone=UTC -c jit=off',
    statement_timeout: 10_000,
    lock_timeout: 3_000,
    idle_in_transaction_session_timeout: 15_000,
  });
  // An idle connection that breaks (a restart of the server) is replaced; unheard, its error would end the process.
  pool.on('error', (error) => {
    report('store.connection_lost', { reason: error.message });
  });
  return pool;
}
