import { pinoLog } from './adapters/log/pino-log.js';
import { openStore } from './adapters/prisma/open-store.js';
import { readConfig } from './config.js';
import { onStopSignal, sayAndExit } from './process-end.js';
import { runBot } from './run-bot.js';

// The clocks on the wall are the business of core; the process itself reckons in UTC.
process.env.TZ = 'UTC';

/** Starts the bot for real: the environment is read, every fault in it named at once, and nothing is half started. */
try {
  const config = readConfig(process.env);
  const log = pinoLog(config.logLevel);
  const store = await openStore({
    ...config.store,
    report: (event, details) => {
      log.info(event, details);
    },
  });
  const bot = await runBot({ config, store, log }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  onStopSignal(() => bot.stop());
} catch (error) {
  sayAndExit(error);
}
