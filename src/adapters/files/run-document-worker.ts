import { Worker } from 'node:worker_threads';
import type { DocumentLimits } from './document-limits.js';
import { workerAnswer, type WorkerAnswer } from './worker-answer.js';

type Ended = { readonly status: 'timed-out' } | { readonly status: 'too-much-memory' };

/** Beside this file in src and, copied by the build, in dist. */
const WORKER = new URL('./document-worker.mjs', import.meta.url);
const WATCH_MILLISECONDS = 50;

/**
 * Reads a document in a thread of its own and ends the thread whatever happens: after the answer, when time is up, or
 * when memory runs away. The heap is capped by Node; what libraries unpack beside the heap is seen only in the size of
 * the whole process, so that is watched too.
 */
export async function runDocumentWorker(
  kind: 'docx' | 'pdf',
  bytes: Uint8Array,
  limits: DocumentLimits,
): Promise<WorkerAnswer | Ended> {
  const own = new Uint8Array(bytes);
  const worker = new Worker(WORKER, {
    workerData: { kind, bytes: own },
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes, maxYoungGenerationSizeMb: 32 },
    // The libraries warn on the console; what they say may quote the document.
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
  });
  try {
    return await firstOf(worker, limits);
  } finally {
    await worker.terminate();
  }
}

function firstOf(worker: Worker, limits: DocumentLimits): Promise<WorkerAnswer | Ended> {
  const most = process.memoryUsage.rss() + 2 * limits.memoryMegabytes * 1024 * 1024;
  return new Promise((resolve) => {
    const end = (answer: WorkerAnswer | Ended): void => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(answer);
    };
    const timer = setTimeout(end, limits.milliseconds, { status: 'timed-out' });
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) end({ status: 'too-much-memory' });
    }, WATCH_MILLISECONDS);
    worker.once('message', (message: unknown) => {
      const answer = workerAnswer.safeParse(message);
      end(answer.success ? answer.data : { status: 'failed', fault: 'damaged' });
    });
    worker.once('error', (error: Error) => {
      const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(outOfMemory ? { status: 'too-much-memory' } : { status: 'failed', fault: 'damaged' });
    });
    worker.once('exit', () => {
      end({ status: 'failed', fault: 'damaged' });
    });
  });
}
