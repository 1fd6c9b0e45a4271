import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Fault runs take minutes and the whole machine: they are no part of `npm test`, and run one after the other. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/faults/*.faults.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    pool: 'forks',
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
