import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { checkActivity } from '../../src/adapters/teams/door/check-activity.js';
import { wireActivity } from '../../src/adapters/teams/door/wire-activity.js';
import { tidyJson } from '../../src/adapters/teams/http/tidy-json.js';
import { toInboundActivity } from '../../src/adapters/teams/turn/to-inbound-activity.js';
import { readQuestion } from '../../src/core/questions/read-question.js';
import { cardSaying } from '../adapters/teams/cards-for-tests.js';
import type { FakeConnector } from '../kit/fake-connector.js';
import { freshEmbedded } from '../kit/database.js';
import { heapUsed } from '../kit/heap-used.js';
import { createTeamsClient, type RawActivity, type TeamsClient, type TeamsPlace } from '../kit/teams-client.js';
import { startBotOnLoopback, testTenant } from '../kit/teams-client-bot.js';
import type { TeamsUser } from '../kit/teams-client-user.js';
import { teamsUser } from '../kit/teams-client-user.js';
import { BOARD_CHANNEL, FEW, startWholeBot } from '../kit/whole-bot.js';
import { arbitraryActivity, bendActivity } from './arbitrary-activity.js';

/**
 * Twenty thousand in all, each checked to the point where it is worth it: sockets and the store make the later steps dear,
 * and most of what can go wrong goes wrong while an activity is read.
 */
const TO_BE_READ = 12_000;
const TO_THE_DOOR = 6_500;
const TO_THE_WHOLE_BOT = 1_500;
const PATIENCE_MS = 30 * 60_000;

/** A bot that can be sent anything. */
interface Target {
  readonly url: string;
  readonly client: TeamsClient;
  as(who: string): TeamsUser;
  /** What it logged since it was last asked. */
  logged(): readonly string[];
  close(): Promise<void>;
}

const unhandled: unknown[] = [];
const note = (reason: unknown): void => {
  unhandled.push(reason);
};
beforeAll(() => {
  process.on('unhandledRejection', note);
});
afterAll(() => {
  process.off('unhandledRejection', note);
});

let target: Target | null = null;
beforeEach(() => {
  unhandled.length = 0;
});
afterEach(async () => {
  await target?.close();
});

it(`reads ${TO_BE_READ} things that nobody should send`, () => {
  const client = createTeamsClient({
    botUrl: '',
    connector: { url: 'http://127.0.0.1:1/' } as FakeConnector,
    tenantId: testTenant,
  });
  const rules = { tenantIds: [testTenant], serviceUrls: { kind: 'loopback' }, botId: null } as const;
  let taken = 0;
  fc.assert(
    fc.property(arbitraryActivity, ({ who, where, fields, bends }) => {
      const place = where === 'channel' ? BOARD_CHANNEL : undefined;
      const bent = bendActivity(client.activity(teamsUser(who, `entra-${who}`), fields, place), bends);
      const value: unknown = JSON.parse(JSON.stringify(bent));
      const read = tidyJson(value) ? wireActivity.safeParse(value) : null;
      if (read?.success !== true || checkActivity(read.data, rules) !== null) return;
      const inbound = toInboundActivity(read.data, Temporal.Instant.fromEpochMilliseconds(0));
      if (inbound?.kind === 'message') readQuestion(inbound.text);
      expect(Object.isFrozen(inbound)).toBe(true);
      expect(Object.keys(Object.prototype)).toEqual([]);
      taken += 1;
    }),
    { numRuns: TO_BE_READ },
  );
  expect(taken).toBeGreaterThan(TO_BE_READ / 4);
});

it(`takes ${TO_THE_DOOR} of them through the door`, { timeout: PATIENCE_MS }, async () => {
  const bot = await startBotOnLoopback((activity) => {
    if (activity.kind === 'message') readQuestion(activity.text);
    // What is posted is the business of the whole bot; a tap’s card goes back in its own response.
    return activity.kind === 'action' && activity.via === 'execute'
      ? { kind: 'card', card: cardSaying('Hello') }
      : { kind: 'nothing' };
  });
  target = {
    url: bot.url,
    client: bot.client,
    as: (who) => teamsUser(who, `entra-${who}`),
    logged: () => {
      const lines = bot.logged.map((line) => JSON.stringify(line));
      bot.forget();
      bot.connector.forget();
      return lines;
    },
    close: () => bot.close(),
  };
  await survive(target, TO_THE_DOOR);
});

it(`answers ${TO_THE_WHOLE_BOT} of them from the socket to the store`, { timeout: PATIENCE_MS }, async () => {
  const store = await freshEmbedded();
  const whole = await startWholeBot(store, { papers: true, table: FEW });
  await whole.useChannel();
  target = {
    url: whole.url,
    client: whole.client,
    as: (who) => whole.as(who),
    logged: () => {
      const lines = [...whole.logged];
      whole.forget();
      return lines;
    },
    close: async () => {
      await whole.close();
      await store.close();
    },
  };
  await survive(target, TO_THE_WHOLE_BOT);
  expect((await whole.client.say(whole.as('police'), 'help')).posted).toHaveLength(1);
});

/** Sends so many, each checked; a failing one is made smaller, and told with the seed that finds it again. */
async function survive(bot: Target, runs: number): Promise<void> {
  const statuses = new Map<number, number>();
  let sent = 0;
  let heapAfterSome = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryActivity, async ({ who, where, fields, bends }) => {
      const { status, text } = await send(
        bot,
        bot.as(who),
        where === 'channel' ? BOARD_CHANNEL : undefined,
        (activity) => bendActivity({ ...activity, ...fields }, bends),
      );
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect([200, 400, 403, 413, 501]).toContain(status);
      expect(text).not.toMatch(/\n\s+at |node_modules|Error:|file:\/\//);
      expect(text === '' || typeof JSON.parse(text) === 'object').toBe(true);
      expect(bot.logged().filter((line) => /"(turn\.broken|turn\.lost|http\.broken|page\.broken)"/.test(line))).toEqual(
        [],
      );
      expect(unhandled).toEqual([]);
      sent += 1;
      if (sent === Math.floor(runs / 4)) heapAfterSome = heapUsed();
    }),
    // Making a failing one smaller is tried for a while only: it is a help, and not the result.
    { numRuns: runs, interruptAfterTimeLimit: PATIENCE_MS * 0.9, markInterruptAsFailure: true },
  );
  // Anything that were kept of each would be more than this.
  expect((heapUsed() - heapAfterSome) / 1024 / 1024).toBeLessThan(20);
  // It got in, and was also turned away: a run that did only one of them would prove little.
  expect(statuses.get(200)).toBeGreaterThan(runs / 4);
  expect((statuses.get(400) ?? 0) + (statuses.get(403) ?? 0)).toBeGreaterThan(runs / 50);
}

async function send(
  { url, client }: Target,
  as: TeamsUser,
  place: TeamsPlace | undefined,
  bend: (activity: RawActivity) => unknown,
): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(bend(client.activity(as, {}, place))),
  });
  return { status: response.status, text: await response.text() };
}
