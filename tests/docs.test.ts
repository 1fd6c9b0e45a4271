import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hats } from '../src/adapters/prisma/sample-board/hats.js';
import { environment } from '../src/config/environment.js';
import { readConfig } from '../src/config.js';
import { PERMISSIONS } from '../src/core/people/permission.js';
import { readQuestion } from '../src/core/questions/read-question.js';
import { boldIn, codeIn, tableHeading, tableRows } from './kit/markdown.js';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

const packageJson = z
  .object({
    scripts: z.record(z.string(), z.string()),
    engines: z.object({ node: z.string() }),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read('package.json')));

const pages = ['README.md', 'CHANGELOG.md', 'SECURITY.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))];
const guides = ['README.md', ...pages.filter((path) => path.startsWith('docs/guides/'))];
const sources = filesIn('src').filter((path) => path.endsWith('.ts') && !path.includes('/generated/'));

/** A page may say "its `ports.ts`" of a file that every feature has. */
const sourceNames = new Set(sources.map((path) => path.split('/').at(-1) ?? path));

/** Paths a page names that are not there. What is built (`dist/…`) is looked for among its sources. */
function missingPaths(page: string, text: string): readonly string[] {
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(page), target)));
  const folders = /(?<![\w./@-])(?:src|docs|tests|prisma|cards|dist|appPackage|\.ci)\/[\w./-]*/g;
  const inFolders = [...text.matchAll(folders)].map(([path]) => path.replace(/[.,]+$/, ''));
  const atRoot = codeIn(text).filter((code) =>
    /^\.?[\w-]+(\.[\w-]+)*\.(json|md|ts|js|cjs|mjs|yml|example)$/.test(code),
  );
  return [...new Set([...links, ...inFolders, ...atRoot])].filter(
    (path) => !existsSync(join(root, path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts'))) && !sourceNames.has(path),
  );
}

/** Commands of npm that a page names and package.json does not have. */
function missingScripts(text: string): readonly string[] {
  const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
    ([, script, short]) => script ?? short ?? '',
  );
  return [...new Set(named)].filter((script) => packageJson.scripts[script] === undefined);
}

describe('the pages', () => {
  it.each(pages)('%s names files that exist', (page) => {
    expect(missingPaths(page, read(page))).toEqual([]);
  });

  it.each(pages)('%s names npm commands that exist', (page) => {
    expect(missingScripts(read(page))).toEqual([]);
  });

  it('would be caught naming what does not exist', () => {
    const text =
      'See [there](gone.md), `src/gone.ts`, `gone.config.js`, dist/gone.js and `npm run gone`; not https://x.example/src/a.';
    expect(missingPaths('docs/page.md', text)).toEqual([
      'docs/gone.md',
      'src/gone.ts',
      'dist/gone.js',
      'gone.config.js',
    ]);
    expect(missingScripts(text)).toEqual(['gone']);
  });

  it('name only hats that can be worn', () => {
    const worn = pages.flatMap((page) => [...read(page).matchAll(/--as ([a-z-]+)/g)].map(([, name]) => name));
    const known = hats().map(({ name }) => name);
    expect(worn.length).toBeGreaterThan(0);
    expect(worn.filter((name) => !known.some((hat) => hat === name))).toEqual([]);
  });

  it('name no path of anybody’s machine', () => {
    expect(pages.filter((page) => /\/(?:home|Users|work|tmp)\/|[A-Z]:\\\\/.test(read(page)))).toEqual([]);
  });

  it('are named by faults only where the heading is there', () => {
    const pointers = sources.flatMap((path) => [...read(path).matchAll(/\((docs\/[\w/-]+\.md), "([^"]+)"\)/g)]);
    expect(pointers.length).toBeGreaterThan(0);
    const lost = pointers.filter(([, page = '', heading = '']) => !read(page).split('\n').includes(`## ${heading}`));
    expect(lost.map(([pointer]) => pointer)).toEqual([]);
  });
});

describe('the README and the guides', () => {
  const shown = [...filesIn('cards'), ...sources.filter((path) => /^src\/adapters\/(cards|teams\/routes)\//.test(path))]
    .map(read)
    .join('\n');
  const isPhrase = (words: string): boolean => words.startsWith('“');
  const isButton = (words: string): boolean =>
    ['"', "'", '`'].some((quote) => shown.includes(`${quote}${words}${quote}`));
  const isUnderstood = (phrase: string): boolean => {
    const { kind } = readQuestion(phrase.slice(1, -1));
    return kind !== 'not-understood';
  };

  it.each(guides)('%s gives phrases that the bot understands', (page) => {
    const phrases = boldIn(read(page)).filter(isPhrase);
    expect(phrases.length).toBeGreaterThan(0);
    expect(phrases.filter((phrase) => !isUnderstood(phrase))).toEqual([]);
  });

  it.each(guides)('%s names buttons that cards have', (page) => {
    expect(boldIn(read(page)).filter((words) => !isPhrase(words) && !isButton(words))).toEqual([]);
  });

  it('would be caught giving others', () => {
    expect(isUnderstood('“the rain in Spain”')).toBe(false);
    expect(isButton('Make me a cup of tea')).toBe(false);
  });

  it('show the screenshot as soon as there is one', () => {
    const screenshot = 'docs/images/attendance-request.png';
    expect(read('README.md').includes(`](${screenshot})`)).toBe(existsSync(join(root, screenshot)));
  });

  it('name the versions of Node that package.json asks for', () => {
    const wanted = [...packageJson.engines.node.matchAll(/(\d+)\.(\d+)\.\d+/g)].map(([, major = '', minor = '']) =>
      minor === '0' ? major : `${major}.${minor}`,
    );
    expect(read('README.md')).toContain(
      `Node.js ${wanted.slice(0, -1).join(', ')}, or ${wanted.at(-1) ?? ''} and later`,
    );
  });
});

describe('.env.example', () => {
  const settings = Object.keys(environment.shape);
  const example = [...read('.env.example').matchAll(/^([A-Z][A-Z_]+)=(.*)$/gm)];

  it('holds every setting once, and no other', () => {
    expect(settings).toContain('QUORUM_DATA');
    expect(example.map(([, name]) => name).sort()).toEqual([...settings].sort());
  });

  it('asks for what is missing and for nothing else when it is used as it stands', () => {
    const env = Object.fromEntries(example.map(([, name = '', value]) => [name, value]));
    const missing = ['BOT_APP_ID', 'BOT_TENANT_ID', 'BOT_SECRET', 'DATABASE_URL', 'QUORUM_PUBLIC_URL'];
    expect(() => readConfig(env)).toThrow(new RegExp(missing.map((name) => `${name} .*missing`).join('[^]*')));
    expect(readConfigFaults(env)).toHaveLength(missing.length);
  });

  it('says something about each', () => {
    const alone = read('.env.example')
      .split('\n\n')
      .filter((block) => block.includes('=') && !block.includes('# '));
    expect(alone).toEqual([]);
  });
});

function readConfigFaults(env: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(1) : [];
  }
}

describe('docs/dependencies.md', () => {
  it.each(['dependencies', 'devDependencies'] as const)('lists the %s with their versions, and no others', (kind) => {
    const [, running = '', building = ''] = read('docs/dependencies.md').split(/^## /m);
    const rows = tableRows(kind === 'dependencies' ? running : building, 'package');
    const listed = Object.fromEntries(rows.map(([name = '', version]) => [name.replaceAll('`', ''), version]));
    expect(listed).toEqual(packageJson[kind]);
    expect(rows.filter(([, , why = '']) => why.length < 10)).toEqual([]);
  });
});

describe('docs/security-and-privacy.md', () => {
  it('has the permission table that is enforced', () => {
    const page = read('docs/security-and-privacy.md');
    const [, ...roles] = tableHeading(page, 'permission');
    const written = tableRows(page, 'permission').map(([permission = '', ...marks]) => [
      permission.replaceAll('`', ''),
      roles.filter((_, column) => marks[column] === 'yes').sort(),
    ]);
    const enforced = Object.entries(PERMISSIONS).map(([permission, granted]) => [permission, [...granted].sort()]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(enforced));
  });
});

describe('docs/operations.md', () => {
  it('names log events that are written', () => {
    const events = tableRows(read('docs/operations.md'), 'event').flatMap(([event = '']) => codeIn(event));
    const code = sources.map(read).join('\n');
    expect(events.length).toBeGreaterThan(10);
    expect(events.filter((event) => !code.includes(`'${event}'`))).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  it('has the rules of the import law, and no others', () => {
    const { forbidden } = z
      .object({ forbidden: z.array(z.object({ name: z.string() })) })
      .parse(createRequire(import.meta.url)('../.dependency-cruiser.cjs'));
    const written = tableRows(read('docs/architecture.md'), 'rule').flatMap(([rule = '']) => codeIn(rule));
    expect([...written].sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });
});

describe('the decision records', () => {
  const records = filesIn('docs/decisions').map((path) => ({ file: path.split('/').at(-1) ?? '', text: read(path) }));

  it('have a number each, the same in name and title', () => {
    const numbers = records.map(({ file }) => file.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(records.filter(({ file }) => !/^\d{4}-[a-z0-9-]+\.md$/.test(file)).map(({ file }) => file)).toEqual([]);
    expect(
      records.filter(({ file, text }) => !text.startsWith(`# ${file.slice(0, 4)} `)).map(({ file }) => file),
    ).toEqual([]);
  });

  it('are short', () => {
    expect(records.filter(({ text }) => text.trimEnd().split('\n').length > 30).map(({ file }) => file)).toEqual([]);
  });
});
