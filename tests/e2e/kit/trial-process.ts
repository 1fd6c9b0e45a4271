import { endPrograms, startProgram, type Program } from './program.js';

/** How a newcomer starts it: `npm start -- --as police`. */
export interface TrialSetting {
  readonly dataFolder: string;
  readonly botPort: number;
  readonly playgroundPort: number;
  readonly hat?: string;
  /** Further settings of the environment, and arguments. */
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** A trial that runs, or has run. */
export type Trial = Program;

export const READY = 'Ctrl-C stops both.';

/** Starts the trial's compiled code as a process of its own, in an environment that holds nothing but what is given. */
export function startTrial({ dataFolder, botPort, playgroundPort, hat, env = {}, args = [] }: TrialSetting): Trial {
  const as = hat === undefined ? [] : ['--as', hat];
  return startProgram({
    name: 'trial',
    args: ['--playground-port', `${playgroundPort}`, ...as, ...args],
    env: { QUORUM_DATA: dataFolder, QUORUM_PORT: `${botPort}`, ...env },
  });
}

/** Ends every trial that still runs, whatever has happened. */
export const endTrials = endPrograms;
