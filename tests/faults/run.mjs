// @ts-check
/**
 * `npm run faults`: kills bots while Teams misbehaves, and counts: a storm of two minutes. Longer by an option:
 *
 *   npm run faults -- --all              the named crash points (twenty kills each) and the sleeper too: some twelve minutes
 *   npm run faults -- --minutes 10       how long faults go on (two minutes in all when left out)
 *   npm run faults -- --seed 7           the same dice again
 *   npm run faults -- --only points      only the named crash points (or: storm, sleeper)
 *   npm run faults -- --results FILE     counts what passed and failed in a file as well
 *
 * PostgreSQL is tried when QUORUM_TEST_POSTGRES_URL names a server on which databases may be created.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    all: { type: 'boolean' },
    results: { type: 'string' },
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const env = {
  ...process.env,
  TZ: 'UTC',
  ...(values.minutes === undefined ? {} : { QUORUM_FAULT_MINUTES: values.minutes }),
  ...(values.seed === undefined ? {} : { QUORUM_FAULT_SEED: values.seed }),
};
const only = values.all === true ? [] : [values.only ?? 'storm'];
const results =
  values.results === undefined ? [] : ['--reporter=default', '--reporter=json', `--outputFile.json=${values.results}`];
const run = spawn(process.execPath, [vitest, 'run', '--config', 'tests/faults/vitest.config.ts', ...only, ...results], {
  cwd: root,
  env,
  stdio: 'inherit',
});
run.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
