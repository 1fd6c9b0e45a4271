import { hats } from '../../src/adapters/prisma/sample-board/hats.js';
import { loadSampleBoard } from '../../src/adapters/prisma/sample-board/load-sample-board.js';
import { compose, type Bot } from '../../src/compose.js';
import { LOCAL_TENANT_ID, readConfig } from '../../src/config.js';
import type { LogFacts } from '../../src/core/shared/log.js';
import { startFakeConnector, type FakeConnector } from './fake-connector.js';
import { movingClock, type MovingClock } from './moving-clock.js';
import type { TestStore } from './database.js';
import { createTeamsClient, type TeamsClient } from './teams-client.js';
import type { TeamsUser } from './teams-client-user.js';

/** The whole bot on the sample board, between a fake Teams and a real store. */
export interface WholeBot {
  readonly bot: Bot;
  readonly url: string;
  readonly clock: MovingClock;
  readonly connector: FakeConnector;
  readonly client: TeamsClient;
  readonly logged: readonly string[];
  /** Somebody of the sample board by the name of their hat, for example `police`. */
  as(hat: string): TeamsUser;
  /** Sends whatever is due now. */
  deliver(): Promise<void>;
  /** Runs one tick by name, as cron would. */
  tick(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts it at a London moment of a quiet Monday morning; ticks run only when a test says so. */
export async function startWholeBot(store: TestStore, start = '2026-11-23T10:00:00Z'): Promise<WholeBot> {
  const clock = movingClock(start);
  await loadSampleBoard({ client: store.client, now: clock.now() });
  const connector = await startFakeConnector();
  const logged: string[] = [];
  const note = (event: string, facts: LogFacts = {}): void => {
    logged.push(JSON.stringify({ event, ...facts }));
  };
  const bot = await compose({
    config: readConfig({ QUORUM_MODE: 'local', QUORUM_PORT: '0', QUORUM_PUBLIC_URL: 'http://127.0.0.1:1' }),
    store: { client: store.client },
    log: { info: note, warn: note, error: note },
    clock,
  });
  const { port } = await bot.server.listen();
  const url = `http://127.0.0.1:${port}`;
  const client = createTeamsClient({ botUrl: url, connector, tenantId: LOCAL_TENANT_ID });
  return {
    bot,
    url,
    clock,
    connector,
    client,
    logged,
    as: (hat) => {
      const person = hats().find(({ name }) => name === hat)?.person;
      if (person === undefined) throw new Error(`no hat ${hat}`);
      return { name: person.name, userId: person.userId, entraId: person.entraId };
    },
    deliver: () => bot.sender.settled(),
    tick: async (name) => {
      await bot.ticks.find((tick) => tick.name === name)?.run();
    },
    close: async () => {
      await bot.server.close();
      await bot.sender.stop();
      await connector.close();
    },
  };
}
