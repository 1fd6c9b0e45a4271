/**
 * Writes the next migration: `node prisma/new-migration.mjs <name>`.
 *
 * It compares prisma/schema.prisma with what the existing migrations produce, in a PGlite database in memory, and writes
 * `prisma/migrations/<timestamp>_<name>/migration.sql` with the difference. Edit that file if the change needs more (a
 * trigger, moving data), but never after it has been applied anywhere.
 *
 *   --empty   writes a migration for hand-written SQL even though the schema has not changed
 *   --initial writes the first migration anew, in its place: only as long as no database anywhere has it
 *   --check   writes nothing; ends with 1 when the schema has changes that no migration holds
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { schemaEngine } from './schema-engine.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'migrations');
const schemaFile = join(dirname(folder), 'schema.prisma');
const lockFile = join(folder, 'migration_lock.toml');
const lock =
  '# Which kind of database the migrations are for. Kept for Prisma; not edited by hand.\nprovider = "postgresql"\n';

/** A fresh database each time. The adapter's own `executeScript` waits for nothing and loses errors. */
async function connect() {
  const database = await PGlite.create();
  const adapter = await new PrismaPGlite(database).connect();
  adapter.executeScript = async (script) => {
    await database.exec(script);
  };
  return adapter;
}

function existingMigrations() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((path) => {
      const value = readFileSync(join(folder, path, 'migration.sql'), 'utf8');
      return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
    });
}

function fromExisting() {
  return {
    tag: 'migrations',
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: lock },
    migrationDirectories: existingMigrations(),
    shadowDbInitScript: '',
  };
}

async function difference(from) {
  const engine = await schemaEngine({
    provider: 'postgres',
    adapterName: 'pglite-prisma-adapter',
    connect,
    connectToShadowDb: connect,
  });
  const { stdout } = await engine.diff({
    from,
    to: { tag: 'schemaDatamodel', files: [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return (stdout ?? '').trim();
}

function newFolder(name) {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${slug}`;
}

function write(target, script) {
  mkdirSync(join(folder, target), { recursive: true });
  writeFileSync(join(folder, target, 'migration.sql'), `${script}\n`);
  if (!existsSync(lockFile)) writeFileSync(lockFile, lock);
  console.log(`Wrote ${join('prisma', 'migrations', target, 'migration.sql')}`);
}

function refuse(why) {
  console.error(why);
  process.exit(1);
}

const options = process.argv.slice(2);
const name = options.find((option) => !option.startsWith('--'));

if (options.includes('--initial')) {
  const existing = existingMigrations().find(({ path }) => path.endsWith('_initial'));
  write(existing?.path ?? newFolder('initial'), await difference({ tag: 'empty' }));
  process.exit(0);
}

const script = await difference(fromExisting());
const isEmpty = script === '' || script === '-- This is an empty migration.';

if (options.includes('--check')) {
  if (!isEmpty) refuse(`The schema has changes that no migration holds:\n\n${script}`);
  process.exit(0);
}
if (name === undefined) refuse('Say what the migration does: npm run migration -- add_meeting_room');
if (isEmpty && !options.includes('--empty')) {
  refuse('The schema has not changed. For hand-written SQL: npm run migration -- <name> --empty');
}
write(
  newFolder(name),
  isEmpty ? '-- Hand-written. No BEGIN or COMMIT: the whole file is one transaction already.' : script,
);
process.exit(0);
