import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const step = z.object({
  uses: z.string(),
  with: z.record(z.string(), z.unknown()),
  writeToEnvironmentFile: z.record(z.string(), z.string()).default({}),
});
type Step = z.infer<typeof step>;
const project = z.object({
  version: z.literal('v1.11'),
  environmentFolderPath: z.literal('./env'),
  provision: z.array(step),
  deploy: z.array(step).default([]),
  publish: z.array(step).default([]),
});
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

const files = ['m365agents.yml', 'm365agents.local.yml'];
/** What the toolkit knows by itself, or writes when it makes the app. */
const BUILT_IN = ['TEAMSFX_ENV', 'TEAMS_APP_TENANT_ID'];

const projectOf = (file: string) => project.parse(parse(read(file)));
const namesIn = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
const asksOf = (file: string): string => /^# env\/\.env[^]*?(?=\nversion)/m.exec(read(file))?.[0] ?? '';

describe.each(files)('%s', (file) => {
  const { provision, deploy, publish } = projectOf(file);
  const all: readonly Step[] = [...provision, ...deploy, ...publish];

  it('builds the package with our own packager before it is used', () => {
    for (const stage of [provision, publish].filter(({ length }) => length > 0)) {
      const used = stage.findIndex((one) => 'appPackagePath' in one.with);
      const built = stage.findIndex((one) => one.uses === 'script');
      expect(built).toBeGreaterThanOrEqual(0);
      expect(built).toBeLessThan(used);
    }
    const paths = all.flatMap((one) => ('appPackagePath' in one.with ? [one.with['appPackagePath']] : []));
    expect(new Set(paths)).toEqual(new Set(['./dist/quorum-app.zip']));
    expect(read('src/package-app.ts')).toContain("join('dist', 'quorum-app.zip')");
  });

  it('runs only commands of npm that exist', () => {
    const run = all.flatMap((one) => (one.uses === 'script' ? [String(one.with['run'])] : []));
    expect(run.filter((line) => scripts[line.replace('npm run ', '')] === undefined)).toEqual([]);
  });

  it('asks for nothing that it neither writes nor says is needed', () => {
    const written = all.flatMap((one) => Object.values(one.writeToEnvironmentFile));
    const unknown = namesIn(all).filter(
      (name) => ![...BUILT_IN, ...written].includes(name) && !asksOf(file).includes(name),
    );
    expect(unknown).toEqual([]);
  });

  it('knows the ids by the names the package fills in', () => {
    const known = [...all.flatMap((one) => Object.values(one.writeToEnvironmentFile)), ...asksOf(file).split(/\W+/)];
    expect(known).toEqual(expect.arrayContaining(['TEAMS_APP_ID', 'BOT_APP_ID', 'QUORUM_PUBLIC_URL']));
  });
});

describe('the settings that the toolkit writes', () => {
  const settings = projectOf('m365agents.local.yml')
    .deploy.filter(({ uses }) => uses === 'file/createOrUpdateEnvironmentFile')
    .flatMap((one) => Object.keys(z.record(z.string(), z.string()).parse(one.with['envs'])));
  const known = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);

  it('are settings that there are', () => {
    expect(settings.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('are all that installing asks an administrator to fill in', () => {
    const [, steps = ''] = /## 3\. Fill in the settings\n([^]*?)\n## 4/.exec(read('docs/install.md')) ?? [];
    const asked = [...steps.matchAll(/^\|[^|]*`([A-Z_]+)`/gm)].map(([, name]) => name);
    // The folder stands for the database, and a secret is what the toolkit can make.
    const otherwise = ['DATABASE_URL'];
    expect(asked).toContain('QUORUM_SHAREPOINT');
    expect(asked.filter((name) => ![...settings, ...otherwise].includes(name ?? ''))).toEqual([]);
  });
});

describe('the registration that the toolkit makes', () => {
  it('is for one tenant', () => {
    const registrations = files
      .flatMap((file) => projectOf(file).provision)
      .filter(({ uses }) => uses === 'aadApp/create');
    expect(registrations.map((one) => one.with['signInAudience'])).toEqual(['AzureADMyOrg']);
  });
});
