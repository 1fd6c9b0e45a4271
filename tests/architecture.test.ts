import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** What the tool that checks the law says of a tree, by the rules of this repository. */
function cruise(folder: string): z.infer<typeof report>['summary'] {
  const args = [cruiser, 'src', '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const printed = run(args, folder);
  return report.parse(JSON.parse(printed)).summary;
}

/** The tool ends with the number of violations as its exit code; what it prints is wanted either way. */
function run(args: readonly string[], cwd: string): string {
  try {
    return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: 'pipe' });
  } catch (error) {
    const failed = z.object({ stdout: z.string().min(1) }).safeParse(error);
    if (failed.success) return failed.data.stdout;
    throw error;
  }
}

describe('the import law', () => {
  it('is kept by every file of the sources', () => {
    const { violations, totalCruised } = cruise(root);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(totalCruised).toBeGreaterThan(200);
  }, 180_000);
});

describe('the check of the law', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'quorum-law-'));
    writeFileSync(join(folder, 'tsconfig.json'), '{"compilerOptions":{"module":"NodeNext"}}');
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    for (const name of ['botbuilder', '@prisma/client', 'node-cron', 'pino', 'zod']) {
      const home = join(folder, 'node_modules', name);
      mkdirSync(home, { recursive: true });
      writeFileSync(join(home, 'package.json'), `{"name":"${name}","version":"1.0.0","main":"index.js"}`);
      writeFileSync(join(home, 'index.js'), 'module.exports = {};');
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const broken = {
    'core-knows-no-technology': { 'core/meetings/a.ts': "import 'node:fs';" },
    'shared-imports-nobody': { 'core/shared/a.ts': "import '../people/b.js';", 'core/people/b.ts': '' },
    'features-do-not-import-one-another': {
      'core/meetings/a.ts': "import '../actions/b.js';",
      'core/actions/b.ts': '',
    },
    'nobody-imports-questions-or-notices': {
      'core/meetings/a.ts': "import '../notices/b.js';",
      'core/notices/b.ts': '',
    },
    'adapters-do-not-import-one-another': {
      'adapters/cron/a.ts': "import '../prisma/b.js';",
      'adapters/prisma/b.ts': '',
    },
    'cards-are-for-teams': { 'adapters/prisma/a.ts': "import '../cards/b.js';", 'adapters/cards/b.ts': '' },
    'nobody-imports-the-composition': { 'core/meetings/a.ts': "import '../../compose.js';", 'compose.ts': '' },
    'no-cycles': { 'core/shared/a.ts': "import './b.js';", 'core/shared/b.ts': "import './a.js';" },
    'teams-is-the-only-home-of-its-packages': { 'adapters/cards/a.ts': "import 'botbuilder';" },
    'prisma-is-the-only-home-of-its-packages': { 'compose.ts': "import '@prisma/client';" },
    'cron-is-the-only-home-of-its-packages': { 'adapters/teams/a.ts': "import 'node-cron';" },
    'log-is-the-only-home-of-its-packages': { 'main.ts': "import 'pino';" },
    'no-unresolved': { 'main.ts': "import './nowhere.js';" },
  } as const satisfies Record<string, Record<string, string>>;

  it.each(Object.entries(broken))(
    'sees when %s is broken',
    (rule, files) => {
      rmSync(join(folder, 'src'), { recursive: true, force: true });
      for (const [name, text] of Object.entries(files)) {
        const file = join(folder, 'src', name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${text}\nexport {};\n`);
      }
      expect(cruise(folder).violations.map((violation) => violation.rule.name)).toContain(rule);
    },
    60_000,
  );
});

describe('the rooms', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
    .map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }))
    .map((file) => ({ ...file, lines: file.text.split('\n').length - 1 }));

  it('of core wait for nothing unless they speak through ports', () => {
    const waiting = files.filter(({ name, text }) => name.startsWith('core/') && /\basync\b|\bawait\b/.test(text));
    expect(waiting.filter(({ text }) => !/from '[./a-z-]*ports\.js'/.test(text)).map(({ name }) => name)).toEqual([]);
    expect(waiting.length).toBeGreaterThan(10);
  });

  it('have at most 250 lines, nine in ten at most 180', () => {
    expect(files.filter(({ lines }) => lines > 250).map(({ name }) => name)).toEqual([]);
    const sorted = files.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(180);
  });

  it('have names that speak', () => {
    const silent = files.filter(({ name }) => /(^|\/)(utils?|helpers?|common|misc|index)(\/|\.ts$)/.test(name));
    expect(silent.map(({ name }) => name)).toEqual([]);
    const names = files.map(({ name }) => name);
    expect(names.filter((name) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.d)?\.ts$/.test(name))).toEqual([]);
  });
});
