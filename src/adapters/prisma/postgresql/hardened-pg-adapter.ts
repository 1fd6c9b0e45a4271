import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';
import type { TransactionGuard } from '../transaction-guard.js';

/**
 * `@prisma/adapter-pg` with two mends: a connection is given back once only (a time-out that fires during COMMIT gives it
 * back twice, which crashes the process), and a query of the outer client inside a transaction is refused, as it is on
 * the embedded database. The pool is closed with the adapter.
 */
export function hardenedPg(pool: Pool, guard: TransactionGuard): SqlDriverAdapterFactory {
  const factory = new PrismaPg(pool, { disposeExternalPool: true });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => hardened(await factory.connect(), guard),
  };
}

function hardened(inner: SqlDriverAdapter, guard: TransactionGuard): SqlDriverAdapter {
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
    executeScript: (script) => inner.executeScript(script),
    startTransaction: async (isolation) => {
      guard.assertOutside();
      return endingOnce(await inner.startTransaction(isolation));
    },
    getConnectionInfo: () => inner.getConnectionInfo?.() ?? { supportsRelationJoins: true },
    dispose: () => inner.dispose(),
  };
}

function endingOnce(inner: Transaction): Transaction {
  let ended: Promise<void> | undefined;
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    options: inner.options,
    queryRaw: (query) => inner.queryRaw(query),
    executeRaw: (query) => inner.executeRaw(query),
    commit: () => (ended ??= inner.commit()),
    rollback: () => (ended ??= inner.rollback()),
  };
}
