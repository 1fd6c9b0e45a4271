import { hats } from '../../src/adapters/prisma/sample-board/hats.js';
import { loadSampleBoard } from '../../src/adapters/prisma/sample-board/load-sample-board.js';
import { readSampleBoard } from '../../src/adapters/prisma/sample-board/read-sample-board.js';
import { compose, type Bot, type Parts } from '../../src/compose.js';
import { LOCAL_TENANT_ID, readConfig } from '../../src/config.js';
import type { SendPace } from '../../src/core/notices/ports.js';
import type { LogFacts } from '../../src/core/shared/log.js';
import { clockPace, paced } from './clock-pace.js';
import type { PostedCard } from './fake-connector-conversations.js';
import { startFakeConnector, type FakeConnector } from './fake-connector.js';
import { movingClock, type MovingClock } from './moving-clock.js';
import type { TestStore } from './database.js';
import { newestCard } from './read-card.js';
import { createTeamsClient, type RawActivity, type TeamsClient, type TeamsPlace } from './teams-client.js';
import type { TeamsUser } from './teams-client-user.js';

export const NEXT_MEETING = 'sample-meeting-next';
export const BOARD_CHANNEL: TeamsPlace = { conversationId: '19:main-board@thread.tacv2', kind: 'channel' };

/** A quiet Monday morning in London. The sample's next meeting is then on Thursday 17 December 2026 at 2.00 pm. */
export const MONDAY_MORNING = '2026-11-23T10:00:00Z';

/** The whole bot on the sample board, between a fake Teams and a real store. Ticks run only when a test says so. */
export interface WholeBot {
  readonly bot: Bot;
  readonly store: TestStore;
  readonly url: string;
  readonly clock: MovingClock;
  readonly pace: SendPace;
  readonly connector: FakeConnector;
  readonly client: TeamsClient;
  readonly logged: readonly string[];
  /** Somebody by the name of their hat (`police`), or by their id in the sample board (`housing`). */
  as(who: string): TeamsUser;
  /** Says something and answers the card the bot posts; `place` is where, one to one when left out. */
  ask(who: string, text: string, place?: TeamsPlace): Promise<PostedCard>;
  /** Presses a button with what was typed; answers the card as they then see it, where the pressed one was. */
  press(who: string, card: PostedCard, choice: string, inputs?: RawActivity): Promise<PostedCard>;
  /** The latest card in somebody's personal chat. */
  newest(who: string): PostedCard;
  /** The business manager sends the agenda out, and it arrives. */
  callMeeting(): Promise<void>;
  /** The business manager has the main board's shared cards posted in its channel. */
  useChannel(): Promise<void>;
  /** Sends whatever is due now. */
  deliver(): Promise<void>;
  /** Runs one tick by name, as cron would. */
  tick(name: string): Promise<void>;
  /** Forgets what was logged and what Teams was asked, in a test that sends more than it wants to keep. */
  forget(): void;
  close(): Promise<void>;
}

/** Enough of the main board for most stories: each hat that sits at its table. The other seats are then vacant. */
export const FEW = [
  'chair',
  'business-manager',
  'police',
  'hospitals',
  'lay',
  'crc',
  'primary-head',
  'councillor',
  'nhs-england',
];

export interface WholeBotOptions {
  readonly start?: string;
  /** Who sits at the main board's table, by their ids in the sample board; everybody when left out. */
  readonly table?: readonly string[];
  /** Whether the board has its figures and its threshold document; loading them takes a while, and most stories ask neither. */
  readonly papers?: boolean;
  /** Settings of the environment beside the trial's own. */
  readonly settings?: Readonly<Record<string, string>>;
  /** A Teams that is there already: for a second bot beside the first. */
  readonly beside?: WholeBot;
  /** What stands between the sender and its ports; left out: a pace by the moved clock, the same for every bot beside. */
  readonly around?: NonNullable<Parts['around']>;
}

/** Starts it on an empty store, which it fills with the sample board. */
export async function startWholeBot(store: TestStore, options: WholeBotOptions = {}): Promise<WholeBot> {
  const { start, table, beside, papers = false } = options;
  const clock = beside?.clock ?? movingClock(start ?? MONDAY_MORNING);
  const pace = beside?.pace ?? clockPace(clock);
  if (beside === undefined) await loadSampleBoard({ client: store.client, now: clock.now(), papers });
  if (table !== undefined) {
    const personId = { notIn: table.map((who) => `sample-person-${who}`) };
    await store.client.seat.updateMany({ where: { groupId: 'sample-group-main', personId }, data: { personId: null } });
  }
  const connector = beside?.connector ?? (await startFakeConnector());
  const logged: string[] = [];
  const note = (event: string, facts: LogFacts = {}): void => {
    logged.push(JSON.stringify({ event, ...facts }));
  };
  const bot = await compose({
    config: readConfig({
      QUORUM_MODE: 'local',
      QUORUM_PORT: '0',
      QUORUM_PUBLIC_URL: 'http://127.0.0.1:1',
      // A story's clock stands still, so that its minute has no end.
      QUORUM_PERSON_PER_MINUTE: '10000',
      QUORUM_TENANT_PER_MINUTE: '100000',
      ...options.settings,
    }),
    store: { client: store.client },
    log: { info: note, warn: note, error: note },
    clock,
    around: options.around ?? paced(pace),
  });
  const { port } = await bot.server.listen();
  const url = `http://127.0.0.1:${port}`;
  const client = createTeamsClient({ botUrl: url, connector, tenantId: LOCAL_TENANT_ID });

  const whole: WholeBot = {
    bot,
    store,
    url,
    clock,
    pace,
    connector,
    client,
    logged,
    as: findUser,
    ask: async (who, text, place) => {
      const { posted } = await client.say(findUser(who), text, place === undefined ? {} : { place });
      const [card] = posted;
      if (card === undefined || posted.length > 1)
        throw new Error(`“${text}” was answered with ${posted.length} cards.`);
      return card;
    },
    press: async (who, card, choice, inputs) => {
      const answer = await client.tap(findUser(who), card, choice, inputs);
      if (answer.card === null) throw new Error(`“${choice}” was answered with ${answer.status} ${answer.words ?? ''}`);
      return { ...card, content: answer.card };
    },
    newest: (who) => newestCard(connector, findUser(who)),
    callMeeting: async () => {
      await whole.press('manager', await whole.ask('manager', 'agenda'), 'Send to members');
      await bot.sender.settled();
    },
    useChannel: async () => {
      const form = await whole.ask('manager', 'post here', BOARD_CHANNEL);
      await whole.press('manager', form, 'Post here', { groupId: 'sample-group-main' });
      await bot.sender.settled();
    },
    deliver: () => bot.sender.settled(),
    tick: async (name) => {
      const found = bot.ticks.find((tick) => tick.name === name);
      if (found === undefined) throw new Error(`There is no tick ${name}.`);
      await found.run();
      // Under cron nobody waits for what this tick began; a test does.
      if (name === 'send') await bot.sender.settled();
    },
    forget: () => {
      logged.length = 0;
      connector.forget();
    },
    close: async () => {
      await bot.server.close();
      await bot.sender.stop();
      if (beside === undefined) await connector.close();
    },
  };
  return whole;
}

/** The people of the sample board; a hat's name goes before a person's. */
function findUser(who: string): TeamsUser {
  const hat = hats().find(({ name }) => name === who)?.person;
  if (hat !== undefined) return { name: hat.name, userId: hat.userId, entraId: hat.entraId };
  const person = readSampleBoard().people.find(({ id }) => id === `sample-person-${who}`);
  if (person?.userId === undefined || person.userId === null) throw new Error(`Nobody called ${who} has an account.`);
  return { name: person.name, userId: person.userId, entraId: person.entraId };
}
