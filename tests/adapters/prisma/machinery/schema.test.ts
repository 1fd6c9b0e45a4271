import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../../', import.meta.url));

it('finds every change of the schema in a migration', { timeout: 60_000 }, async () => {
  await expect(run(process.execPath, ['prisma/new-migration.mjs', '--check'], { cwd: root })).resolves.toBeDefined();
});
