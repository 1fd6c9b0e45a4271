import { startTicks } from './adapters/cron/start-ticks.js';
import type { Store } from './adapters/prisma/store.js';
import { compose } from './compose.js';
import type { Config } from './config.js';
import type { Log } from './core/shared/log.js';
import { openFirstBoard } from './first-board.js';

export interface RunningBot {
  readonly port: number;
  /** No new turns, those in flight finish, the sender stops between two sends, the store closes. May be called twice. */
  stop(): Promise<void>;
}

/** Composes the bot on an open store and starts it: the port, the sender, the ticks. Rejects when the port is taken. */
export async function runBot(parts: {
  readonly config: Config;
  readonly store: Store;
  readonly log: Log;
}): Promise<RunningBot> {
  const { config, store, log } = parts;
  if ((await openFirstBoard(config, store)) === 'opened') log.info('board.opened');
  const { server, sender, ticks } = await compose(parts);
  const { port } = await server.listen();
  const ticking = startTicks(ticks, log);
  log.info('bot.started', { port, store: store.kind });
  let stopped: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    // Side by side: each may have to wait for an answer of Teams', and together they have twenty seconds.
    await Promise.all([server.close(), ticking.stop(), sender.stop()]);
    await store.close();
    log.info('bot.stopped');
  };
  return { port, stop: () => (stopped ??= stop()) };
}
