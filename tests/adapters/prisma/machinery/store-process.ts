import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { StoreHome } from '../../../../src/adapters/prisma/open-store.js';
import { compiledSources } from '../../../kit/compiled-sources.js';

const line = z.discriminatedUnion('said', [
  z.object({ said: z.literal('open'), applied: z.array(z.string()) }),
  z.object({ said: z.literal('committed'), name: z.string() }),
  z.object({ said: z.literal('refused'), code: z.string(), message: z.string(), afterMs: z.number() }),
]);
export type Said = z.infer<typeof line>;

export interface StoreProcess {
  /** Everything it said so far. */
  readonly said: readonly Said[];
  /** Resolves with what it says next, or with undefined when it has ended. */
  next(): Promise<Said | undefined>;
  /** kill -9. */
  kill(): Promise<void>;
  /** Lets it close its store and end. */
  end(): Promise<void>;
}

/** Starts a process which opens a store and, in mode `commit`, commits one transaction after another. */
export function startStoreProcess(
  mode: 'open' | 'commit',
  options: StoreHome & { readonly migrationsFolder?: string },
): StoreProcess {
  const compiled = compiledSources(['core/shared', 'adapters/prisma']);
  const script = fileURLToPath(new URL('store-child.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, compiled, mode, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said: Said[] = [];
  const ended = once(child, 'close');
  const lines = createInterface({ input: child.stdout });
  let wake: () => void = () => undefined;
  lines.on('line', (text) => {
    said.push(line.parse(JSON.parse(text)));
    wake();
  });
  let read = 0;
  return {
    said,
    next: async () => {
      if (said.length <= read) await Promise.race([new Promise<void>((resolve) => (wake = resolve)), ended]);
      return said[read++];
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    end: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
