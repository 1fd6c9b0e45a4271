import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPort } from './adapters/playground/find-port.js';
import { peopleShown } from './adapters/playground/people-shown.js';
import { playgroundConfig } from './adapters/playground/playground-config.js';
import { startPlayground, type Playground } from './adapters/playground/start-playground.js';
import { hats, type Hat } from './adapters/prisma/sample-board/hats.js';
import { readSampleBoard } from './adapters/prisma/sample-board/read-sample-board.js';
import { LOCAL_TENANT_ID, readConfig } from './config.js';
import { Fault } from './core/shared/fault.js';
import { onStopSignal, sayAndExit } from './process-end.js';
import { readTrialOptions } from './trial-options.js';

process.env.TZ = 'UTC';

/** Says what is being done; the trial is for people, so it speaks in sentences and keeps its log quiet. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Stoppable {
  stop(): Promise<void>;
}

/** Tries Quorum on this machine: the embedded store, the sample board, the bot without tokens, and the Playground beside it. */
async function trial(): Promise<void> {
  const sample = readSampleBoard();
  const all = hats(sample);
  const { hat, playgroundPort } = readTrialOptions(process.argv.slice(2), all);
  const read = readConfig({ ...process.env, QUORUM_MODE: 'local' });
  const config = { ...read, port: await freePort(read.port, 'set QUORUM_PORT to another one') };
  const port = await freePort(playgroundPort, `name another one: npm start -- --playground-port ${playgroundPort + 1}`);
  const people = all.map(({ person }) => person);
  const present = [hat.person, ...peopleShown(people, hat.person)].map(({ userId }) => userId);

  const started: Promise<Stoppable>[] = [];
  const stop = async (): Promise<void> => {
    await Promise.allSettled(started.map(async (starting) => (await starting).stop()));
  };
  onStopSignal(async () => {
    say('Stopping…');
    await stop();
    say('Stopped. The board is kept for the next start.');
  });

  say('Opening the board and the Playground…');
  const playground = beside({ hat, port, botPort: config.port, people, boardName: sample.board.name });
  // The Playground comes up in its own process while this one is still reading the bot's code, which takes longer.
  const bot = import('./trial-bot.js').then(({ startTrialBot }) => startTrialBot({ config, present }));
  started.push(playground, bot);
  try {
    const [{ address }, { board }] = await Promise.all(started.length === 2 ? [playground, bot] : [playground, bot]);
    sayReady({ address, hat, board });
  } catch (error) {
    await stop();
    throw error;
  }
}
