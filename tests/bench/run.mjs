// @ts-check
/**
 * `npm run bench -- <name>`: a figure beside its floor, from the same run. Names: broadcast, metrics.
 * PostgreSQL is measured when QUORUM_TEST_POSTGRES_URL names a server on which databases may be created.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const name = process.argv[2] ?? '';
if (!/^[a-z-]+$/.test(name) || !existsSync(`${here}${name}.bench.ts`)) {
  const names = readdirSync(here).flatMap((file) => (file.endsWith('.bench.ts') ? [file.slice(0, -9)] : []));
  console.error(`Please say which: npm run bench -- <name>, where <name> is ${names.join(' or ')}.`);
  process.exit(1);
}
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const run = spawn(process.execPath, [vitest, 'run', '--config', 'tests/bench/vitest.config.ts', `${name}.bench`], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  env: { ...process.env, TZ: 'UTC' },
  stdio: 'inherit',
});
run.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
