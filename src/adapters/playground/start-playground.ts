import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Fault } from '../../core/shared/fault.js';
import { endProcess, type PlaygroundProcess } from './end-process.js';
import { findPlayground } from './find-playground.js';
import { STAY_ON_THIS_MACHINE } from './stay-on-this-machine.js';
import { untilPageAnswers, untilListening } from './until-ready.js';

export interface PlaygroundStart {
  /** Where its configuration may lie while it runs; made when missing. */
  readonly folder: string;
  /** From `playgroundConfig`. */
  readonly config: string;
  /** The bot's endpoint on this machine, for example "http://127.0.0.1:3978/api/messages". */
  readonly botEndpoint: string;
  readonly port: number;
  /** How long it may take to come up, 30 seconds unless said. */
  readonly timeoutMs?: number;
}

export interface Playground {
  /** The page to open in a browser. */
  readonly address: string;
  /** Ends it and whatever it has started. May be called more than once. */
  stop(): Promise<void>;
}

/**
 * Starts the Microsoft 365 Agents Playground and waits until its page answers. It can be reached from this machine only,
 * reaches nothing beyond it, opens no browser, writes no log and ends when we do, even when we are killed.
 * Faults: `playground.missing`, `playground.port_taken`, `playground.ended`, `playground.not_answering`.
 */
export async function startPlayground(start: PlaygroundStart): Promise<Playground> {
  const { folder, config, port, timeoutMs = 30_000 } = start;
  const cli = findPlayground();
  const configFile = join(folder, 'playground.yml');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  rmSync(configFile, { force: true });
  writeFileSync(configFile, config, { mode: 0o600, flag: 'wx' });

  const child = spawnPlayground(cli, configFile, start);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= endProcess(child).finally(() => {
      rmSync(configFile, { force: true });
    });
    return stopped;
  };
  const address = `http://127.0.0.1:${port}`;
  try {
    const deadline = AbortSignal.timeout(timeoutMs);
    const listeningOn = await untilListening(child, deadline);
    // It quietly takes any other port when its own is taken.
    if (listeningOn !== port) {
      throw new Fault('playground.port_taken', {
        message: `Port ${port} is taken by another program. End that program, or choose another port for the Playground.`,
      });
    }
    await untilPageAnswers(address, deadline);
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { address, stop };
}

function spawnPlayground(
  cli: string,
  configFile: string,
  { folder, botEndpoint, port }: PlaygroundStart,
): PlaygroundProcess {
  const windows = process.platform === 'win32';
  const bot = ['-e', botEndpoint, '-c', 'msteams'];
  const own = ['-p', `${port}`, '--service-url', `http://127.0.0.1:${port}/_connector`, '--disable-telemetry'];
  return spawn(process.execPath, ['--import', STAY_ON_THIS_MACHINE, cli, 'start', ...bot, ...own], {
    cwd: folder,
    // Nothing of our own environment goes along: proxies, credentials and settings are none of its business.
    env: { ...(windows ? {} : { PATH: '/usr/bin:/bin:/usr/sbin:/sbin' }), ...settings(configFile) },
    stdio: ['pipe', 'pipe', 'ignore'],
    // Its own process group, so that what it starts ends with it.
    detached: !windows,
    windowsHide: true,
  });
}

function settings(configFile: string): Record<string, string> {
  return {
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
    // Its log repeats what people type. A path below a file cannot be written, which it takes quietly; a device such as
    // /dev/null will not do, because it deletes the old log first.
    M365_AGENTS_PLAYGROUND_LOGFILE: join(configFile, 'no-log'),
    TEAMSAPPTESTER_BROWSER: 'none',
    // --disable-telemetry alone leaves the telemetry library's own reports on.
    APPLICATIONINSIGHTS_CONFIGURATION_CONTENT: '{"disableAppInsights":true,"disableStatsbeat":true}',
    TZ: 'Europe/London',
  };
}
