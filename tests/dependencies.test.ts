import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const packageJson = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    scripts: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read('package.json')));
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json'))).packages;

/** Used by something else than an import, with what uses it. A wrong reason is found as well. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'adaptive-expressions': 'node_modules/adaptivecards-templating/package.json',
  '@microsoft/app-manifest': 'src/app-package/schema-faults.ts',
  '@microsoft/m365agentsplayground': 'src/adapters/playground/find-playground.ts',
  '@types/node': 'tsconfig.json',
  '@types/pg': 'src/adapters/prisma/postgresql/open-pool.ts',
  '@types/restify': 'src/adapters/teams/http/serve-http.ts',
  adaptivecards: 'tests/cards/templates.test.ts',
  'dependency-cruiser': 'tests/architecture.test.ts',
};

/** Programs that only a tenant's start never reaches: the trial and the packaging, which say what to install. */
const FOR_DEVELOPMENT = /^src\/(adapters\/playground|app-package)\//;

interface Import {
  readonly file: string;
  readonly name: string;
}

function importsOf(folder: string, running = false): readonly Import[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|js|cjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !file.includes('node_modules'))
    .flatMap((file) => namesIn(read(file), running).map((name) => ({ file, name })));
}

/** The packages that a file names in its imports; with `running` only those that are there at run time, without types. */
function namesIn(text: string, running = false): readonly string[] {
  const { outputText } = running
    ? ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true } })
    : { outputText: text };
  return ts
    .preProcessFile(outputText, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith('.') && !isBuiltin(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

const source = importsOf('src', true);
const elsewhere = [...importsOf('tests'), ...importsOf('prisma')];

describe('what runs in a tenant', () => {
  it('imports only what is installed without the development packages', () => {
    const strangers = source
      .filter(({ file }) => !FOR_DEVELOPMENT.test(file))
      .filter(({ name }) => packageJson.dependencies[name] === undefined)
      .map(({ file, name }) => `${file} → ${name}`);
    expect(strangers).toEqual([]);
    expect(source.length).toBeGreaterThan(100);
  });

  it('does not reach what is for development, but where it says what to install', () => {
    const { development } = reachable('main.ts');
    expect(development).toEqual([]);
  });

  /** The sources a program loads, and those of them that are for development. */
  function reachable(entry: string): { readonly files: readonly string[]; readonly development: readonly string[] } {
    const files = new Set<string>();
    const visit = (file: string): void => {
      if (files.has(file) || !existsSync(join(root, file))) return;
      files.add(file);
      for (const [, from = ''] of read(file).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g))
        visit(join(file, '..', from.replace(/\.js$/, '.ts')));
    };
    visit(`src/${entry}`);
    expect(files.size).toBeGreaterThan(100);
    return { files: [...files], development: [...files].filter((file) => FOR_DEVELOPMENT.test(file)) };
  }
});

describe('no dependency', () => {
  const used = new Set([...source, ...elsewhere].map(({ name }) => name));
  const scripts = Object.values(packageJson.scripts).join(' ');
  const configured = ['eslint.config.js', 'vitest.config.ts', 'prisma.config.ts'].flatMap((file) =>
    namesIn(read(file)),
  );
  const isUsed = (name: string): boolean => {
    const reason = OTHERWISE[name];
    if (reason !== undefined) return existsSync(join(root, reason)) && mentions(read(reason), name);
    return (
      used.has(name) || configured.includes(name) || scripts.split(/[ &|]+/).includes(name.replace('typescript', 'tsc'))
    );
  };

  it('is there for nothing', () => {
    const all = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(all.filter((name) => !isUsed(name))).toEqual([]);
    expect(isUsed('left-pad')).toBe(false);
  });

  it('is called for running when it is only for building', () => {
    const running = new Set(source.map(({ name }) => name));
    const idle = Object.keys(packageJson.dependencies).filter(
      (name) => !running.has(name) && OTHERWISE[name] === undefined,
    );
    expect(idle).toEqual([]);
  });

  it('has a version that may change by itself', () => {
    const all = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  /** Its name, or for types the name of what they are types of. */
  function mentions(text: string, name: string): boolean {
    const bare = name.replace('@types/', '');
    return name === '@types/node' ? /"types":\s*\[[^\]]*"node"|"lib"/.test(text) : text.includes(bare);
  }
});

describe('the licences', () => {
  /** Licences that ask for their own text to be kept, and for nothing of ours to be given away. */
  const FREE = [
    ...['MIT', 'ISC', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Unlicense', 'BlueOak-1.0.0'],
    ...['(MIT AND Zlib)', 'MIT and ISC', '(AFL-2.1 OR BSD-3-Clause)', '(MIT OR GPL-3.0-or-later)'],
  ];
  /** Each was read; why it may stay. */
  const READ: Readonly<Record<string, string>> = {
    'elkjs EPL-2.0': 'unchanged, and never loaded: the viewer of Prisma’s command line brings it',
  };
  /** These say their licence in an older field, or in their text alone. */
  const SAID_ELSEWHERE: Readonly<Record<string, string>> = {
    cldrjs: 'MIT',
    'escape-regexp-component': 'MIT',
    jspath: 'MIT',
    'seq-queue': 'MIT',
  };
  const running = Object.entries(lock).filter(([path, { dev }]) => path !== '' && dev !== true);
  const listed = running.map(([path, { license, version = '' }]) => {
    const name = path.split('node_modules/').at(-1) ?? path;
    return { name, version, licence: license ?? SAID_ELSEWHERE[name] ?? 'unknown' };
  });

  it('ask for nothing that a board could not give', () => {
    const strange = listed.filter(
      ({ name, licence }) => !FREE.includes(licence) && READ[`${name} ${licence}`] === undefined,
    );
    expect(strange).toEqual([]);
  });

  it('are those of docs/licences.md, package by package', async () => {
    const licences = [...new Set(listed.map(({ licence }) => licence))].sort();
    const sections = licences.map((licence) => {
      const own = listed.filter((one) => one.licence === licence);
      const lines = [...new Set(own.map(({ name, version }) => `- ${name} ${version}`))].sort();
      return `## ${licence}\n\n${lines.join('\n')}\n`;
    });
    const page = [
      '# Licences\n',
      'The packages that are installed where Quorum runs, by the licence they come under. Made from `package-lock.json` by a test,',
      'which fails when this page is not true; `npx vitest run tests/dependencies.test.ts -u` writes it anew.\n',
      ...sections,
    ].join('\n');
    await expect(page).toMatchFileSnapshot(join(root, 'docs/licences.md'));
  });
});

describe('the list of parts', () => {
  it('is made by one command, as CycloneDX, of what runs and nothing else', { timeout: 120_000 }, () => {
    expect(packageJson.scripts['sbom']).toContain('--sbom-format cyclonedx');
    const options =
      packageJson.scripts['sbom']
        ?.replace(/^npm sbom /, '')
        .replace(/ > .*$/, '')
        .split(' ') ?? [];
    const printed = execFileSync('npm', ['sbom', ...options, '--package-lock-only'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const parts = z
      .object({
        bomFormat: z.literal('CycloneDX'),
        components: z.array(z.object({ name: z.string(), version: z.string(), purl: z.string() })),
      })
      .parse(JSON.parse(printed)).components;
    const names = new Set(parts.map(({ name }) => name));
    expect(Object.keys(packageJson.dependencies).filter((name) => !names.has(name))).toEqual([]);
    expect(
      ['vitest', 'eslint', 'fast-check', '@microsoft/m365agentsplayground'].filter((name) => names.has(name)),
    ).toEqual([]);
  });
});
