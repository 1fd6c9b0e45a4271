import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Bounds are for what hangs: ten times what the slowest takes on a small and busy machine. The tests that start whole
 * processes and a browser come last and one after the other, as each of them wants the machine to itself.
 */
export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
