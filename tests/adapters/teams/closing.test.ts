import { afterEach, expect, it } from 'vitest';
import { startBotOnLoopback, type BotOnLoopback } from '../../kit/teams-client-bot.js';
import { teamsUser } from '../../kit/teams-client-user.js';
import { cardSaying } from './cards-for-tests.js';

const amina = teamsUser('Amina Rahman', 'entra-amina');
let bot: BotOnLoopback;

afterEach(async () => {
  await bot.close();
});

/** Something a test can wait for and something it can let go. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

it('lets the turns under way finish and takes no new ones', async () => {
  const begun = gate();
  const mayEnd = gate();
  bot = await startBotOnLoopback(async () => {
    begun.open();
    await mayEnd.opened;
    return { kind: 'card', card: cardSaying('Hello') };
  });
  const answering = bot.client.say(amina, 'hello');
  await begun.opened;
  const closing = bot.server.close();
  const whileClosing = ['/healthz', '/readyz'].map(async (path) => (await fetch(`${bot.url}${path}`)).status);
  expect(await Promise.all(whileClosing)).toEqual([503, 503]);
  expect((await bot.client.say(amina, 'hello again')).status).toBe(503);
  mayEnd.open();
  expect((await answering).posted).toHaveLength(1);
  await closing;
  await expect(fetch(`${bot.url}/healthz`)).rejects.toThrow('fetch failed');
  expect(bot.heard).toHaveLength(1);
});

it('waits for the edit that follows a tap', async () => {
  bot = await startBotOnLoopback(() => ({ kind: 'card', card: cardSaying('Attending'), alsoEdit: true }));
  const [asked] = (await bot.client.say(amina, 'hello')).posted;
  if (asked === undefined) throw new Error('nothing was posted');
  await bot.client.tap(amina, asked, 'Attending');
  await bot.server.close();
  expect(bot.connector.card(asked.conversationId, asked.activityId)).toMatchObject({ edits: 1 });
});

it('does not wait for ever', async () => {
  const begun = gate();
  bot = await startBotOnLoopback(
    async () => {
      begun.open();
      return new Promise<never>(() => undefined);
    },
    { timeouts: { drainMs: 50 } },
  );
  const answering = bot.client.say(amina, 'hello').catch(() => 'cut off');
  await begun.opened;
  await bot.server.close();
  expect(await answering).toBe('cut off');
  expect(bot.logged).toContainEqual({ event: 'teams.closed-early' });
});

it('may be closed twice', async () => {
  bot = await startBotOnLoopback(() => ({ kind: 'nothing' }));
  await bot.server.close();
  await bot.server.close();
});
