import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from './adapters/clock/system-clock.js';
import { pinoLog } from './adapters/log/pino-log.js';
import { playgroundConfig } from './adapters/playground/playground-config.js';
import { startPlayground } from './adapters/playground/start-playground.js';
import { openStore } from './adapters/prisma/open-store.js';
import { hats, type Hat } from './adapters/prisma/sample-board/hats.js';
import { loadSampleBoard } from './adapters/prisma/sample-board/load-sample-board.js';
import { readSampleBoard } from './adapters/prisma/sample-board/read-sample-board.js';
import { LOCAL_TENANT_ID, readConfig } from './config.js';
import { Fault } from './core/shared/fault.js';
import { onStopSignal, sayAndExit } from './process-end.js';
import { runBot } from './run-bot.js';

process.env.TZ = 'UTC';

const PLAYGROUND_PORT = 56_150;

/** What the trial takes on the command line. */
interface Options {
  readonly hat: Hat;
  readonly playgroundPort: number;
}

/** Says what is being done; the trial is for people, so it speaks in sentences and keeps its log quiet. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Tries Quorum on this machine: the embedded store, the sample board, the bot without tokens, and the Playground beside it. */
async function trial(): Promise<void> {
  const options = readOptions();
  const config = readConfig({ ...process.env, QUORUM_MODE: 'local' });
  const log = pinoLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  say('Opening the store…');
  const store = await openStore({
    ...config.store,
    report: (event, details) => {
      log.info(event, details);
    },
  });
  try {
    const sample = await loadSampleBoard({ client: store.client, now: systemClock.now() });
    say(sample === 'loaded' ? 'The sample board is loaded.' : 'The board is as you left it.');
    const bot = await runBot({ config, store, log });
    say(`The bot listens on http://127.0.0.1:${bot.port}. Starting the Playground…`);
    const { board } = readSampleBoard();
    const playground = await startPlayground({
      folder: mkdtempSync(join(tmpdir(), 'quorum-playground-')),
      config: playgroundConfig({
        people: [...hats().map(({ person }) => person)],
        currentPerson: options.hat.person,
        tenantId: LOCAL_TENANT_ID,
        boardName: board.name,
      }),
      botEndpoint: `http://127.0.0.1:${bot.port}/api/messages`,
      port: options.playgroundPort,
    }).catch(async (error: unknown) => {
      await bot.stop();
      throw error;
    });
    onStopSignal(async () => {
      await playground.stop();
      await bot.stop();
    });
    sayReady(playground.address, options.hat);
  } catch (error) {
    await store.close();
    throw error;
  }
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: { as: { type: 'string' }, 'playground-port': { type: 'string', default: String(PLAYGROUND_PORT) } },
  });
  const all = hats();
  const hat = values.as === undefined ? all[0] : all.find(({ name }) => name === values.as);
  if (hat === undefined) {
    const names = all.map(({ name, about }) => `  ${name.padEnd(14)} ${about}`).join('\n');
    throw new Fault('trial.no_such_hat', { message: `There is nobody called “${values.as ?? ''}” to be. Choose one of:\n${names}` });
  }
  return { hat, playgroundPort: Number(values['playground-port']) };
}

function sayReady(address: string, { person, about }: Hat): void {
  say('');
  say(`  Open ${address}`);
  say(`  You are the ${person.name}: ${about}`);
  say('  Write “help” in the personal chat. Be somebody else with: npm start -- --as police');
  say('  Ctrl-C stops both.');
}

trial().catch(sayAndExit);
