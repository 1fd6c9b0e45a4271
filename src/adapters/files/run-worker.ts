import { Worker } from 'node:worker_threads';
import type { Options } from 'csv-parse/sync';
import type { z } from 'zod';
import type { DocumentLimits } from './document-limits.js';

/** What ends a reading before there is an answer. */
export type Ended =
  | { readonly status: 'timed-out' }
  | { readonly status: 'too-much-memory' }
  | { readonly status: 'failed'; readonly fault: 'damaged' };

/** What the thread is to do, as plain data: a kind of reading, a file's bytes, and what bounds the answer. */
export type WorkerTask =
  | { readonly kind: 'docx' | 'pdf' | 'word-tables'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'sheets';
      readonly bytes: Uint8Array;
      readonly rows: number;
      readonly columns: number;
      readonly cells: number;
    }
  | {
      readonly kind: 'records';
      readonly bytes: Uint8Array;
      readonly options: Options;
      readonly rows: number;
      readonly cells: number;
    };

/** Beside this file in src and, copied by the build, in dist. */
const WORKER = new URL('./document-worker.mjs', import.meta.url);
const WATCH_MILLISECONDS = 50;

/**
 * Reads a file in a thread of its own and ends the thread whatever happens: after the answer, when time is up, or
 * when memory runs away. The heap is capped by Node; what libraries unpack beside the heap is seen only in the size of
 * the whole process, so that is watched too. An answer of another shape than `answer` counts as a damaged file.
 */
export async function runWorker<Answer>(
  task: WorkerTask,
  answer: z.ZodType<Answer>,
  limits: DocumentLimits,
): Promise<Answer | Ended> {
  const own = new Uint8Array(task.bytes);
  const worker = new Worker(WORKER, {
    workerData: { ...task, bytes: own },
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes, maxYoungGenerationSizeMb: 32 },
    // The libraries warn on the console; what they say may quote the document.
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
  });
  try {
    return await firstOf(worker, answer, limits);
  } finally {
    await worker.terminate();
  }
}

function firstOf<Answer>(worker: Worker, expected: z.ZodType<Answer>, limits: DocumentLimits): Promise<Answer | Ended> {
  const most = process.memoryUsage.rss() + 2 * limits.memoryMegabytes * 1024 * 1024;
  return new Promise((resolve) => {
    const end = (answer: Answer | Ended): void => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(answer);
    };
    const timer = setTimeout(end, limits.milliseconds, { status: 'timed-out' });
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) end({ status: 'too-much-memory' });
    }, WATCH_MILLISECONDS);
    worker.once('message', (message: unknown) => {
      const answer = expected.safeParse(message);
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
