import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '../../core/shared/fault.js';
import { guardOf } from './connect-client.js';
import { Prisma } from './generated/client.js';
import type { PrismaClient } from './generated/client.js';
import { sqlstateOf } from './sqlstate.js';

export interface TransactionOptions {
  /** `serializable` where a decision rests on rows that another transaction may add meanwhile. */
  readonly isolation?: 'read committed' | 'serializable';
  /** How long the work may take, 5 seconds unless said. Everything else waits meanwhile on the embedded database. */
  readonly timeoutMs?: number;
}

const maxWaitMs = 10_000;
const attempts = 4;

/**
 * The only way to open a transaction. When it resolves, everything `work` did is committed; when it throws, nothing is.
 *
 * - Inside `work` use only the `tx` it is given: the outer client is refused (`store.outer_client_in_transaction`).
 * - No network call and no lasting effect outside the database: after a deadlock or a serialization failure (rolled back
 *   entirely by the database) `work` runs again, up to 4 times in all.
 * - An SQL error which `work` caught has already undone the transaction; the commit is refused
 *   (`store.transaction_aborted`) instead of quietly becoming a rollback. Use ON CONFLICT rather than catching.
 * - `store.busy`: no turn within 10 seconds. `store.transaction_timed_out`: the work took longer than it may.
 */
export async function withTransaction<T>(
  client: PrismaClient,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const guard = guardOf(client);
  guard.assertOutside();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.$transaction(
        async (tx) => {
          const result = await guard.run(() => work(tx));
          await probe(tx);
          return result;
        },
        {
          maxWait: maxWaitMs,
          timeout: options.timeoutMs ?? 5_000,
          isolationLevel: options.isolation === 'serializable' ? 'Serializable' : 'ReadCommitted',
        },
      );
    } catch (error) {
      if (attempt === attempts || !mayRunAgain(error)) throw explained(error);
      await sleep(20 * 2 ** attempt);
    }
  }
}

/** PostgreSQL answers COMMIT of an aborted transaction with a rollback and no error; any other statement it refuses. */
async function probe(tx: Prisma.TransactionClient): Promise<void> {
  try {
    await tx.$queryRaw`SELECT 1`;
  } catch (cause) {
    if (sqlstateOf(cause) !== '25P02') throw cause;
    throw new Fault('store.transaction_aborted', {
      message: 'A transaction tried to commit after one of its statements had failed. Nothing of it was kept.',
      cause,
    });
  }
}

function mayRunAgain(error: unknown): boolean {
  const state = sqlstateOf(error);
  return state === '40001' || state === '40P01';
}

function explained(error: unknown): unknown {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return error;
  // The guard's fault, which Prisma repacked on its way through.
  if (error.code.startsWith('store.')) return new Fault(error.code, { message: error.message.trim(), cause: error });
  if (error.code !== 'P2028') return error;
  return error.message.includes('Unable to start a transaction')
    ? new Fault('store.busy', { message: 'The database had no turn for this within 10 seconds.', cause: error })
    : new Fault('store.transaction_timed_out', { message: 'A transaction took longer than it may.', cause: error });
}
