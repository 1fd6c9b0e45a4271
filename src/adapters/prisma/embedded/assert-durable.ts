import type { PGlite } from '@electric-sql/pglite';
import { Fault } from '../../../core/shared/fault.js';
import type { DurableNodeFS } from './durable-node-fs.js';

/**
 * Refuses to go on unless a commit really reaches the disk: it commits a log record which needs no table, and the file
 * system must have counted a sync for it.
 */
export async function assertDurable(
  database: Pick<PGlite, 'exec'>,
  files: Pick<DurableNodeFS, 'fsyncs'>,
): Promise<void> {
  const before = files.fsyncs;
  await database.exec(`SELECT pg_logical_emit_message(true, 'quorum', 'durability check')`);
  if (files.fsyncs > before) return;
  throw new Fault('store.not_durable', {
    message:
      'The embedded database did not write a commit through to the disk, so nothing it confirms would be safe. ' +
      'This version of PGlite does not work with Quorum: install exactly the versions in package-lock.json.',
  });
}
