import type { PGlite, Transaction } from '@electric-sql/pglite';
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  Transaction as PrismaTransaction,
} from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import type { TransactionGuard } from '../transaction-guard.js';
import { driverError } from './driver-error.js';
import { holdTransaction } from './pglite-transaction.js';

/**
 * `pglite-prisma-adapter` as it should be. As it comes, it reports a failed COMMIT as success, ignores the isolation
 * level, and lets a failing script crash the process later. Queries are still its own work.
 */
export function hardenedPGlite(database: PGlite, guard: TransactionGuard): SqlDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: 'pglite-prisma-adapter',
    connect: async () => hardened(await queryableOver(database), database, guard),
  };
}

function hardened(inner: SqlDriverAdapter, database: PGlite, guard: TransactionGuard): SqlDriverAdapter {
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    queryRaw: (query) => {
      guard.assertOutside();
      return inner.queryRaw(query);
    },
    executeRaw: (query) => {
      guard.assertOutside();
      return inner.executeRaw(query);
    },
    executeScript: async (script) => {
      guard.assertOutside();
      await database.exec(script).catch(rethrow);
    },
    startTransaction: async (isolation) => {
      guard.assertOutside();
      return startTransaction(database, isolation);
    },
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  };
}

async function startTransaction(database: PGlite, isolation?: IsolationLevel): Promise<PrismaTransaction> {
  const held = await holdTransaction(database, isolation).catch(rethrow);
  const queries = await queryableOver(held.tx);
  return {
    provider: 'postgres',
    adapterName: queries.adapterName,
    options: { usePhantomQuery: true },
    queryRaw: (query) => queries.queryRaw(query),
    executeRaw: (query) => queries.executeRaw(query),
    commit: () => held.commit().catch(rethrow),
    rollback: () => held.rollback().catch(rethrow),
  };
}

/** The adapter asks nothing of its client but `query`, which a transaction has as well. */
function queryableOver(client: Pick<PGlite | Transaction, 'query'>): Promise<SqlDriverAdapter> {
  return new PrismaPGlite(client as PGlite).connect();
}

function rethrow(error: unknown): never {
  throw driverError(error);
}
