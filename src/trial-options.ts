import { parseArgs } from 'node:util';
import type { Hat } from './adapters/prisma/sample-board/hats.js';
import { Fault } from './core/shared/fault.js';

/** What the trial takes on the command line. */
export interface TrialOptions {
  /** Who sits in front of the screen. */
  readonly hat: Hat;
  readonly playgroundPort: number;
}

export const PLAYGROUND_PORT = 56_150;
const HIGHEST_PORT = 65_535;

/** Reads the trial's command line. Throws a Fault whose message tells what there is to choose from. */
export function readTrialOptions(args: readonly string[], hats: readonly Hat[]): TrialOptions {
  const { as, 'playground-port': port } = parse(args, hats);
  return {
    hat: as === undefined ? worn(hats[0], '', hats) : worn(named(as, hats), as, hats),
    playgroundPort: portOf(port),
  };
}

function parse(args: readonly string[], hats: readonly Hat[]) {
  const options = { as: { type: 'string' }, 'playground-port': { type: 'string' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    throw new Fault('trial.unknown_option', {
      message:
        'There are two options: npm start -- --as NAME --playground-port NUMBER\n' +
        `--as says who you are:\n${listed(hats)}`,
      cause,
    });
  }
}

function named(name: string, hats: readonly Hat[]): Hat | undefined {
  return hats.find((hat) => hat.name === name.trim().toLowerCase());
}

function worn(hat: Hat | undefined, asked: string, hats: readonly Hat[]): Hat {
  if (hat !== undefined) return hat;
  throw new Fault('trial.no_such_hat', {
    message: `There is nobody called “${asked}” to be. Choose one of:\n${listed(hats)}`,
  });
}

function listed(hats: readonly Hat[]): string {
  return hats.map(({ name, person }) => `  ${name.padEnd(14)} ${person.name}`).join('\n');
}

function portOf(text: string | undefined): number {
  if (text === undefined) return PLAYGROUND_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : HIGHEST_PORT + 1;
  if (port <= HIGHEST_PORT) return port;
  throw new Fault('trial.no_such_port', {
    message: `--playground-port has to be a number from 0 to ${HIGHEST_PORT}; 0 takes any free port.`,
  });
}
