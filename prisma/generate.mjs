/**
 * Generates the Prisma client when it is missing or older than the schema: `node prisma/generate.mjs`.
 * Nothing is downloaded. Prisma looks for an engine binary before it generates and never runs it, so it is shown one that
 * exists: Node itself.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const schema = join(root, 'prisma', 'schema.prisma');
const generated = join(root, 'src', 'adapters', 'prisma', 'generated');
const stampFile = join(generated, 'stamp');
const prisma = createRequire(import.meta.url).resolve('prisma/package.json');

const stamp = createHash('sha256').update(readFileSync(schema)).update(readFileSync(prisma)).digest('hex');
const upToDate =
  existsSync(join(generated, 'client.ts')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;

if (!upToDate) {
  const { bin } = JSON.parse(readFileSync(prisma, 'utf8'));
  try {
    execFileSync(process.execPath, [join(dirname(prisma), bin.prisma), 'generate', '--schema', schema, '--no-hints'], {
      cwd: root,
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    process.stderr.write(`${error.stdout ?? ''}${error.stderr ?? ''}`);
    process.exit(1);
  }
  writeFileSync(stampFile, stamp);
}
