import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Compiles parts of `src` for tests that start processes of their own (to kill them, or to open one folder twice), and
 * answers the folder which stands for `src`. Always the sources as they are now, which `dist` need not be; types are not
 * checked here. Unchanged sources are compiled once, data are copied; any number of test processes may ask at the same time.
 */
export function compiledSources(parts: readonly string[]): string {
  const files = parts.flatMap((part) => sourcesIn(part)).sort();
  const hash = createHash('sha256').update(ts.version);
  const sources = files.map((file) => ({ file, text: readFileSync(join(root, 'src', file), 'utf8') }));
  for (const { file, text } of sources) hash.update(`${file}\n${text}\n`);

  // Inside the package, so that compiled code finds node_modules and prisma/migrations as it does from dist.
  const target = join(root, '.cache', 'compiled', hash.digest('hex').slice(0, 16));
  if (existsSync(target)) return target;
  const partial = `${target}.${randomUUID()}`;
  for (const { file, text } of sources) {
    const output = join(partial, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(output), { recursive: true });
    if (file.endsWith('.json')) {
      writeFileSync(output, text);
      continue;
    }
    const { outputText } = ts.transpileModule(text, {
      fileName: file,
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true },
    });
    writeFileSync(output, outputText);
  }
  try {
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { recursive: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

function sourcesIn(part: string): string[] {
  return readdirSync(join(root, 'src', part), { withFileTypes: true }).flatMap((entry) => {
    const path = join(part, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    const isSource = entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts');
    return isSource || entry.name.endsWith('.json') ? [path] : [];
  });
}
