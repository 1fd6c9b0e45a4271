import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { IsolationLevel } from '@prisma/driver-adapter-utils';

/** A transaction of PGlite held open between calls, as Prisma wants it. */
export interface HeldTransaction {
  readonly tx: Transaction;
  /** Throws unless everything in it is committed. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/**
 * Begins a transaction and holds it until `commit` or `rollback`. PGlite offers only a callback; what the callback's
 * promise says at the end (a failed COMMIT above all) is what `commit` throws.
 */
export function holdTransaction(database: PGlite, isolation: IsolationLevel | undefined): Promise<HeldTransaction> {
  return new Promise((resolve, reject) => {
    let end: (how: 'commit' | 'rollback') => void = () => undefined;
    const ending = new Promise<'commit' | 'rollback'>((ended) => {
      end = ended;
    });
    const done = database.transaction(async (tx) => {
      if (isolation !== undefined) await tx.exec(`SET TRANSACTION ISOLATION LEVEL ${isolation}`);
      const finish = (how: 'commit' | 'rollback') => async (): Promise<void> => {
        end(how);
        await done;
      };
      resolve({ tx, commit: finish('commit'), rollback: finish('rollback') });
      if ((await ending) === 'rollback') await tx.rollback();
      // An aborted transaction refuses any statement, but answers COMMIT with a silent rollback.
      else await tx.exec('SELECT 1');
    });
    done.catch(reject);
  });
}
