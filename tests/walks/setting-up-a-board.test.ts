import { afterEach, beforeEach, expect, it } from 'vitest';
import { compose, type Bot } from '../../src/compose.js';
import { LOCAL_TENANT_ID, readConfig } from '../../src/config.js';
import { openFirstBoard, setupPorts } from '../../src/first-board.js';
import { actForBoard } from '../../src/import/act-for-board.js';
import { importBoardFile } from '../../src/import/import-board-file.js';
import { createTransact } from '../../src/adapters/prisma/stores/bind-stores.js';
import { systemClock } from '../../src/adapters/clock/system-clock.js';
import { LIST_HEAD, MEMBERS, membersTable, OBJECT } from '../core/people/setup/a-members-list.js';
import { forEachStore, type TestStore } from '../kit/database.js';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { startFakeConnector, type FakeConnector } from '../kit/fake-connector.js';
import { startFileHost, type FileHost } from '../kit/file-host.js';
import { movingClock } from '../kit/moving-clock.js';
import { readCard } from '../kit/read-card.js';
import { tableRows } from '../kit/table-rows.js';
import { createTeamsClient, type TeamsClient } from '../kit/teams-client.js';
import { teamsUser } from '../kit/teams-client-user.js';
import { MONDAY_MORNING } from '../kit/whole-bot.js';

const csv = (rows: readonly (readonly string[])[]) =>
  [LIST_HEAD, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
const BROKEN = MEMBERS.map((row) => row.map((cell) => (cell === 'police' ? 'polis' : cell)));

// As Entra writes them, in capitals: the settings and Teams may each write an id in their own way.
const config = readConfig({
  QUORUM_MODE: 'local',
  QUORUM_PORT: '0',
  QUORUM_PUBLIC_URL: 'http://127.0.0.1:1',
  QUORUM_FIRST_MANAGER: OBJECT.manager.toUpperCase(),
});
const manager = teamsUser('Anybody', OBJECT.manager);
const police = teamsUser('Somebody', OBJECT.police);
const nobody = teamsUser('Nobody', '0f000000-0000-4000-8000-00000000000f');

forEachStore('setting up a real board', (open) => {
  let store: TestStore;
  let bot: Bot;
  let connector: FakeConnector;
  let client: TeamsClient;
  let files: FileHost;
  beforeEach(async () => {
    store = await open();
    connector = await startFakeConnector();
    files = await startFileHost({
      'members.csv': () => Buffer.from(csv(MEMBERS)),
      'broken.csv': () => Buffer.from(csv(BROKEN)),
      'figures.csv': () => Buffer.from('Measure,Q4 2025/26,Q1 2026/27\nReferrals,590,612\n'),
    });
    const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
    bot = await compose({ config, store, log: quiet, clock: movingClock(MONDAY_MORNING) });
    const { port } = await bot.server.listen();
    client = createTeamsClient({ botUrl: `http://127.0.0.1:${port}`, connector, tenantId: LOCAL_TENANT_ID });
  });
  afterEach(async () => {
    await bot.server.close();
    await bot.sender.stop();
    files.close();
    await connector.close();
  });

  const ask = async (who: typeof manager, text: string): Promise<PostedCard> => {
    const [card] = (await client.say(who, text)).posted;
    if (card === undefined) throw new Error(`“${text}” was not answered.`);
    return card;
  };
  const send = async (name: string): Promise<PostedCard> =>
    files.send({ client, as: () => manager } as never, 'manager', name);
  const press = async (card: PostedCard, choice: string) => readCard((await client.tap(manager, card, choice)).card);
  const counts = async () => ({
    boards: await store.client.board.count(),
    groups: await store.client.group.count(),
    seats: await store.client.seat.count(),
    people: await store.client.person.count(),
  });

  it('goes from an empty store to a board whose members can speak, by one setting and one file', async () => {
    expect((await client.say(manager, 'help')).posted).toEqual([]);
    expect(await openFirstBoard(config, store)).toBe('opened');
    expect(readCard(await ask(manager, 'help'))).toContain('Welcome. Your board is still empty.');
    expect(readCard(await ask(police, 'help'))).not.toContain('Your board is still empty');

    const preview = await send('members.csv');
    expect(readCard(preview)).toContain('Ravensby Safeguarding Children Board (RSCB): 4 agencies, 5 people.');
    expect(readCard(preview)).toContain(
      'Main board: 4 seats, 1 vacant; chair: Independent Chair; quorum: 50% of the members.',
    );
    expect(await counts()).toEqual({ boards: 1, groups: 0, seats: 0, people: 1 });

    expect(await press(preview, 'Save this board')).toContain('Ravensby Safeguarding Children Board is set up');
    expect(await counts()).toEqual({ boards: 1, groups: 2, seats: 6, people: 5 });
    const saved = await tableRows(store.client, ['Audit', 'Inbox', 'Reach']);
    await press(preview, 'Save this board');
    expect(await tableRows(store.client, ['Audit', 'Inbox', 'Reach'])).toEqual(saved);

    expect(readCard(await ask(police, 'my meetings'))).toContain('My meetings');
    expect(readCard(await ask(manager, 'new meeting'))).toContain('Main board');
    expect(readCard(await ask(nobody, 'my meetings'))).not.toContain('My meetings');
  });

  it('has measures from the start, so that its own figures can be brought in and asked for', async () => {
    await openFirstBoard(config, store);
    await store.client.measure.deleteMany({ where: { code: 'contacts' } });
    await openFirstBoard(config, store);
    const measures = await store.client.measure.findMany();
    expect(measures.map(({ code }) => code)).toContain('referrals');
    expect(measures.map(({ code }) => code)).not.toContain('contacts');
    expect(measures.filter(({ content }) => /"target":\s*\d/.test(JSON.stringify(content)))).toEqual([]);
    expect(await store.client.figure.count()).toBe(0);

    const preview = await send('figures.csv');
    expect(readCard(preview)).toContain('I read 2 figures of 1 measure');
    expect(await press(preview, 'Save')).toContain('saved');
    expect(readCard(await ask(manager, 'how many referrals in Q1 2026/27?'))).toContain('612');
  });

  it('takes nothing over from a list with a fault, and says where it is', async () => {
    await openFirstBoard(config, store);
    const before = await counts();
    const words = readCard(await send('broken.csv'));
    expect(words).toContain('Row 3, Sector: I do not know “polis” here.');
    expect(words).toContain('Nothing was saved');
    expect(await counts()).toEqual(before);
    expect(await store.client.draft.count()).toBe(0);
  });

  it('opens one board, however many start at once and whoever is named later', async () => {
    expect(await openFirstBoard({ ...config, firstManager: null }, store)).toBe('nobody-named');
    const opened = await Promise.all([openFirstBoard(config, store), openFirstBoard(config, store)]);
    expect([...opened].sort()).toEqual(['already-there', 'opened']);
    expect(await openFirstBoard({ ...config, firstManager: OBJECT.police }, store)).toBe('already-there');
    expect(await counts()).toEqual({ boards: 1, groups: 0, seats: 0, people: 1 });
  });

  it('is refused to everybody but the business manager', async () => {
    await openFirstBoard(config, store);
    const preview = await send('members.csv');
    await press(preview, 'Save this board');
    const before = await counts();
    const list = await send('members.csv');
    const answer = await client.tap(police, list, 'Save this board');
    expect(readCard(answer.card)).toContain('That is not yours to do here');
    expect(await counts()).toEqual(before);
  });

  it('does the same at a keyboard', async () => {
    await openFirstBoard(config, store);
    const principal = await actForBoard(
      { transact: createTransact(store, systemClock) },
      config.allowedTenantIds,
      'board.set-up',
    );
    const run = async (rows: readonly (readonly string[])[], save: boolean) => {
      const said: string[] = [];
      const terminal = { say: (line: string) => void said.push(line) };
      const file = { kind: 'read', tables: membersTable(rows), remarks: [] } as const;
      const code = await importBoardFile({ setup: setupPorts(store), principal, file, save, terminal });
      return { code, said: said.join('\n') };
    };
    expect(await run(BROKEN, true)).toMatchObject({
      code: 1,
      said: expect.stringContaining('Row 3, Sector') as string,
    });
    expect(await run(MEMBERS, false)).toMatchObject({
      code: 0,
      said: expect.stringContaining('Nothing was saved.') as string,
    });
    expect(await counts()).toEqual({ boards: 1, groups: 0, seats: 0, people: 1 });
    expect(await run(MEMBERS, true)).toMatchObject({ code: 0, said: expect.stringContaining('Saved.') as string });
    expect(await counts()).toEqual({ boards: 1, groups: 2, seats: 6, people: 5 });
    const leaver = MEMBERS.filter((row) => row[5] !== 'Fire officer');
    expect((await run(leaver, true)).said).toContain('The list does not name “Fire officer”: vacant from now on.');
    expect(readCard(await ask(police, 'my meetings'))).toContain('My meetings');
  });
});
