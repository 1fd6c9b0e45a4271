import { AsyncLocalStorage } from 'node:async_hooks';
import { Fault } from '../../core/shared/fault.js';

/**
 * Knows whether the code now running is inside a transaction of one store. There the store's outer client must not be
 * used: on the embedded database it would wait for the very transaction that waits for it, and on PostgreSQL it would
 * read and write outside that transaction. Both homes refuse it at once, as the programming mistake it is.
 */
export class TransactionGuard {
  readonly #current = new AsyncLocalStorage<{ open: boolean }>();

  /** Runs the work of a transaction. Whatever it leaves running afterwards is no longer inside. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const transaction = { open: true };
    try {
      return await this.#current.run(transaction, work);
    } finally {
      transaction.open = false;
    }
  }

  assertOutside(): void {
    if (this.#current.getStore()?.open !== true) return;
    throw new Fault('store.outer_client_in_transaction', {
      message: 'A query inside a transaction went round it. Inside withTransaction use only the tx it hands over.',
    });
  }
}
