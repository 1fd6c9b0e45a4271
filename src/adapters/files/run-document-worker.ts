import type { DocumentLimits } from './document-limits.js';
import { runWorker, type Ended } from './run-worker.js';
import { workerAnswer, type WorkerAnswer } from './worker-answer.js';

/** Reads a document's raw content in a thread of its own, within the limits. */
export async function runDocumentWorker(
  kind: 'docx' | 'pdf',
  bytes: Uint8Array,
  limits: DocumentLimits,
): Promise<WorkerAnswer | Ended> {
  return await runWorker({ kind, bytes }, workerAnswer, limits);
}
