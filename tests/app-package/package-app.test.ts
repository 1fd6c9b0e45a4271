import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledSources } from '../kit/compiled-sources.js';
import { APP_PACKAGE, ENVIRONMENT } from './a-package.js';
import { readZip } from './read-zip.js';

const home = mkdtempSync(join(tmpdir(), 'quorum-package-'));
const zip = join(home, 'dist', 'quorum-app.zip');
const NOT_SET = { TEAMS_APP_ID: '', QUORUM_WEBSITE_URL: '', QUORUM_PRIVACY_URL: '', QUORUM_TERMS_URL: '' };

interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** Runs the command as a person does, in a project of its own. */
function runPackage(env: Readonly<Record<string, string>>): Promise<Ended> {
  const script = join(compiledSources(['.']), 'package-app.js');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script],
      { cwd: home, env: { ...process.env, ...NOT_SET, ...env } },
      (error, said, complained) => {
        resolve({ code: error === null ? 0 : Number(error.code), said, complained });
      },
    );
  });
}

beforeAll(() => {
  cpSync(APP_PACKAGE, join(home, 'appPackage'), { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "version": "4.5.6" }');
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

describe('the package command', () => {
  it('tells every fault, writes nothing and shows no stack', async () => {
    const ended = await runPackage({ BOT_APP_ID: '', QUORUM_PUBLIC_URL: 'http://localhost:3978' });
    expect(ended).toMatchObject({ code: 1, said: '' });
    expect(ended.complained.trim().split('\n')).toEqual([
      'The app package cannot be built; nothing was written.',
      expect.stringMatching(/^ {2}- BOT_APP_ID is missing/),
      expect.stringMatching(/^ {2}- QUORUM_PUBLIC_URL names this machine/),
    ]);
    expect(existsSync(zip)).toBe(false);
  });

  it('writes the package with the version of the project', async () => {
    const ended = await runPackage(ENVIRONMENT);
    expect(ended).toMatchObject({ code: 0, complained: '' });
    expect(ended.said).toContain('version 4.5.6');
    expect(ended.said).toContain('name yours: QUORUM_WEBSITE_URL, QUORUM_PRIVACY_URL, QUORUM_TERMS_URL');
    expect(readZip(readFileSync(zip)).get('manifest.json')?.toString('utf8')).toContain('"version": "4.5.6"');
  });
});
