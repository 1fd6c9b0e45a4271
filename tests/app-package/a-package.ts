import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildAppPackage, type AppPackage } from '../../src/app-package/build-app-package.js';
import { Fault } from '../../src/core/shared/fault.js';

export const APP_PACKAGE = join(import.meta.dirname, '../../appPackage');
export const BOT_APP_ID = '1d9fd3a5-0c57-4b1c-9d43-6a53c1a40f11';

/** An environment in which the package can be built. */
export const ENVIRONMENT = { BOT_APP_ID, QUORUM_PUBLIC_URL: 'https://quorum.ravensby.gov.uk' } as const;

/** Builds the package as it is in the repository, with other settings or another folder where they matter. */
export function aPackage({
  env = {},
  folder = APP_PACKAGE,
}: {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly folder?: string;
} = {}): AppPackage {
  return buildAppPackage({ env: { ...ENVIRONMENT, ...env }, folder, version: '1.2.3' });
}

/** The faults that keep a package from being built, a sentence each; none when it is built. */
export function faultsOf(given: Parameters<typeof aPackage>[0]): readonly string[] {
  try {
    aPackage(given);
    return [];
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'package.faults') throw error;
    const [head, ...faults] = error.message.split('\n');
    if (head !== 'The app package cannot be built; nothing was written.') throw error;
    return faults.map((fault) => fault.replace(/^ {2}- /, ''));
  }
}

/** A copy of the repository's package folder, for a test to spoil; gone when the test is over. */
export function aFolder(): string {
  const home = mkdtempSync(join(tmpdir(), 'quorum-app-'));
  onTestFinished(() => {
    rmSync(home, { recursive: true });
  });
  const folder = join(home, 'appPackage');
  cpSync(APP_PACKAGE, folder, { recursive: true });
  return folder;
}

/** A copy whose manifest's text is changed; a change that changes nothing is a mistake of the test. */
export function withManifest(change: (text: string) => string): string {
  const folder = aFolder();
  const file = join(folder, 'manifest.json');
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error('the manifest was not changed');
  writeFileSync(file, after);
  return folder;
}
