import { systemClock } from './adapters/clock/system-clock.js';
import { pinoLog } from './adapters/log/pino-log.js';
import { openStore } from './adapters/prisma/open-store.js';
import { loadSampleBoard } from './adapters/prisma/sample-board/load-sample-board.js';
import { prepareSampleReach } from './adapters/prisma/sample-board/prepare-sample-reach.js';
import type { Config } from './config.js';
import { runBot } from './run-bot.js';

export interface TrialBot {
  /** Whether the sample board was loaded just now, or there was a board already. */
  readonly board: 'loaded' | 'already-there';
  stop(): Promise<void>;
}

/**
 * Opens the store, loads the sample board where there is none, and runs the bot. `present` are the Teams user ids of those
 * whom the Playground shows. Throws a Fault, and leaves nothing open, when any of it fails.
 */
export async function startTrialBot({
  config,
  present,
}: {
  readonly config: Config;
  readonly present: readonly string[];
}): Promise<TrialBot> {
  // The trial speaks in sentences; its log says only what went wrong, unless more is asked for.
  const log = pinoLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const store = await openStore({
    ...config.store,
    report: (event, facts) => {
      log.info(event, facts);
    },
  });
  try {
    const { client } = store;
    const board = await loadSampleBoard({ client, now: systemClock.now() });
    await prepareSampleReach({ client, now: systemClock.now(), present });
    const bot = await runBot({ config, store, log });
    return { board, stop: () => bot.stop() };
  } catch (error) {
    await store.close();
    throw error;
  }
}
