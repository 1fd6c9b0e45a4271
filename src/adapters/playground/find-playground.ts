import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Fault } from '../../core/shared/fault.js';

/** The Playground's entry for the command line. It is a development dependency, so it may well not be there. */
export function findPlayground(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
    return join(dirname(manifest), 'cli.js');
  } catch (cause) {
    throw new Fault('playground.missing', {
      message:
        'The Microsoft 365 Agents Playground is not installed. Run "npm install" without leaving out development packages.',
      cause,
    });
  }
}
