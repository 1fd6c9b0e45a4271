import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPort } from './adapters/playground/find-port.js';
import { peopleShown } from './adapters/playground/people-shown.js';
import { playgroundConfig } from './adapters/playground/playground-config.js';
import { startPlayground } from './adapters/playground/start-playground.js';
import { hats } from './adapters/prisma/sample-board/hats.js';
import { readSampleBoard } from './adapters/prisma/sample-board/read-sample-board.js';
import { LOCAL_TENANT_ID, readConfig } from './config.js';
import { Fault } from './core/shared/fault.js';
import { onStopSignal, sayAndExit } from './process-end.js';
import { readTrialOptions } from './trial-options.js';

process.env.TZ = 'UTC';

/** Tries Quorum on this machine: the embedded store, the sample board, the bot without tokens, and the Playground beside it. */
async function trial(): Promise<void> {
  const sample = readSampleBoard();
  const { hat, ...options } = readTrialOptions(process.argv.slice(2), hats(sample));
  const asked = readConfig({ ...process.env, QUORUM_MODE: 'local' });
  const config = { ...asked, port: await freePort(asked.port, 'set QUORUM_PORT to another one') };
  const other = `start with another one: npm start -- --playground-port ${options.playgroundPort + 1}`;
  const port = await freePort(options.playgroundPort, other);
  const people = hats(sample).map(({ person }) => person);
  const present = [hat.person, ...peopleShown(people, hat.person)].map(({ userId }) => userId);

  let stop = (): Promise<unknown> => Promise.resolve();
  onStopSignal(async () => {
    say('\nStopping…');
    await stop();
    say('Stopped. The board is kept for the next start.');
  });
  say('Starting the bot and the Playground; the first time this takes a little longer…');
  const playground = startPlayground({
    folder: ownFolder(),
    config: playgroundConfig({
      people,
      currentPerson: hat.person,
      tenantId: LOCAL_TENANT_ID,
      boardName: sample.board.name,
    }),
    botEndpoint: `http://127.0.0.1:${config.port}/api/messages`,
    port,
  });
  // Read only now, because it takes seconds: the Playground comes up meanwhile, in a process of its own.
  const bot = import('./trial-bot.js').then(({ startTrialBot }) => startTrialBot({ config, present }));
  const stopAll = () => Promise.allSettled([playground, bot].map(async (started) => (await started).stop()));
  try {
    const [{ address }, { board }] = await Promise.all([playground, bot]);
    stop = stopAll;
    say(board === 'loaded' ? 'The sample board is loaded.' : 'The board is as you left it.');
    say(`The bot listens on http://127.0.0.1:${config.port}.`);
    say('');
    say(`  Open ${address}`);
    say(`  You are the ${hat.person.name}: ${hat.about}.`);
    say('  Write “help” in the personal chat. Be somebody else with: npm start -- --as police');
    say('  Ctrl-C stops both.');
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** Says what is being done; the trial is for people, so it speaks in sentences and keeps its log quiet. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Asked before anything is opened, so that the answer comes at once and nothing has to be undone. */
async function freePort(port: number, mend: string): Promise<number> {
  const found = await findPort(port);
  if (found !== null) return found;
  throw new Fault('trial.port_taken', {
    message: `Port ${port} is taken, perhaps by a Quorum that is still running. Stop that program, or ${mend}.`,
  });
}

/** For the Playground's configuration; gone when this process ends. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quorum-playground-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

trial().catch(sayAndExit);
