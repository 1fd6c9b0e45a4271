import { Temporal } from 'temporal-polyfill';
import type { BotReply } from '../../src/adapters/teams/bot-reply.js';
import {
  createTeamsServer,
  type TeamsServer,
  type TeamsServerOptions,
} from '../../src/adapters/teams/create-teams-server.js';
import type { InboundActivity } from '../../src/adapters/teams/inbound-activity.js';
import type { LogFacts } from '../../src/core/shared/log.js';
import { startFakeConnector, type FakeConnector } from './fake-connector.js';
import { createTeamsClient, type TeamsClient } from './teams-client.js';

export const testTenant = '8f1d2c3b-0000-4000-8000-000000000001';

/** One line of the log, as data. */
export interface LogLine extends Readonly<Record<string, unknown>> {
  readonly event: string;
}

/** A bot on loopback with both sides of Teams around it. */
export interface BotOnLoopback {
  readonly url: string;
  readonly server: TeamsServer;
  readonly connector: FakeConnector;
  readonly client: TeamsClient;
  /** Everything handed to the bot, in order. */
  readonly heard: readonly InboundActivity[];
  readonly logged: readonly LogLine[];
  /** Forgets what was heard and logged, in a test that sends more than it wants to keep. */
  forget(): void;
  close(): Promise<void>;
}

/** Starts a bot in local mode whose whole mind is `handle`. */
export async function startBotOnLoopback(
  handle: (activity: InboundActivity) => BotReply | Promise<BotReply>,
  changes: Partial<TeamsServerOptions> = {},
): Promise<BotOnLoopback> {
  const connector = await startFakeConnector();
  const heard: InboundActivity[] = [];
  const logged: LogLine[] = [];
  const note = (event: string, facts: LogFacts = {}) => {
    logged.push({ event, ...facts });
  };
  const server = createTeamsServer({
    mode: { kind: 'local' },
    host: '127.0.0.1',
    port: 0,
    allowedTenantIds: [testTenant],
    allowedServiceHosts: [],
    handle: async (activity) => {
      heard.push(activity);
      return handle(activity);
    },
    onFault: (_fault, reference) => ({
      content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: `Sorry. ${reference}` }] },
      summary: `Sorry, something went wrong. Reference ${reference}.`,
    }),
    onTooMuch: (of) => ({
      content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: `Too much of a ${of}.` }] },
      summary: `Too much of a ${of}.`,
    }),
    allowances: { perPerson: 10_000, perTenant: 10_000 },
    newReference: () => 'REF123',
    log: { info: note, warn: note, error: note },
    clock: { now: () => Temporal.Instant.from('2026-11-23T09:00:00Z') },
    ...changes,
  });
  const { port } = await server.listen();
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    server,
    connector,
    client: createTeamsClient({ botUrl: url, connector, tenantId: testTenant }),
    heard,
    logged,
    forget: () => {
      heard.length = 0;
      logged.length = 0;
    },
    async close() {
      await server.close();
      await connector.close();
    },
  };
}
