import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaClient } from './generated/client.js';
import { TransactionGuard } from './transaction-guard.js';

const guards = new WeakMap<object, TransactionGuard>();

/** Makes the one client of an open database. The adapter asks the guard before each query outside a transaction. */
export function connectClient(adapterFor: (guard: TransactionGuard) => SqlDriverAdapterFactory): PrismaClient {
  const guard = new TransactionGuard();
  const client = new PrismaClient({ adapter: adapterFor(guard), errorFormat: 'minimal' });
  guards.set(client, guard);
  return client;
}

/** The guard of a client made by `connectClient`. */
export function guardOf(client: PrismaClient): TransactionGuard {
  return guards.get(client) ?? new TransactionGuard();
}
