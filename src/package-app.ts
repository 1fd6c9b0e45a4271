import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Fault } from './core/shared/fault.js';
import { sayAndExit } from './process-end.js';

const ZIP = join('dist', 'quorum-app.zip');

/**
 * Writes the app package that a Teams administrator uploads, or says everything that is in its way. Works in the folder it is
 * started in, which npm makes the project's own.
 */
async function packageApp(): Promise<void> {
  const { buildAppPackage } = await import('./app-package/build-app-package.js').catch(orSayWhatToInstall);
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const built = buildAppPackage({ env: process.env, folder: 'appPackage', version });
  mkdirSync('dist', { recursive: true });
  writeFileSync(ZIP, built.zip);
  say(`${ZIP} is written: version ${built.version}, app id ${built.teamsAppId}.`);
  if (built.unnamedPages.length > 0) {
    say(
      `Its links lead under QUORUM_PUBLIC_URL, where Quorum has no such pages; name yours: ${built.unnamedPages.join(', ')}.`,
    );
  }
}

/** What checks the package is needed for building only, so a machine that just runs the bot may be without it. */
function orSayWhatToInstall(cause: unknown): never {
  if (!(cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND')) throw cause;
  throw new Fault('package.not_installed', {
    message: 'What checks the app package is not installed: run npm ci without leaving anything out, then try again.',
    cause,
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

packageApp().catch(sayAndExit);
