import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type StoreHome } from '../../src/adapters/prisma/open-store.js';
import { hats } from '../../src/adapters/prisma/sample-board/hats.js';
import { loadSampleBoard } from '../../src/adapters/prisma/sample-board/load-sample-board.js';
import { systemClock } from '../../src/adapters/clock/system-clock.js';
import { LOCAL_TENANT_ID } from '../../src/config.js';
import { startFakeConnector, type FakeConnector } from '../kit/fake-connector.js';
import { readCard } from '../kit/read-card.js';
import { tableRows } from '../kit/table-rows.js';
import { createTeamsClient, type RawActivity, type TeamsClient } from '../kit/teams-client.js';
import type { TeamsUser } from '../kit/teams-client-user.js';
import { freePort } from './kit/free-port.js';
import { holdConnector, type HeldConnector } from './kit/held-connector.js';
import { STORY_MS } from './kit/patience.js';
import { endPrograms, startProgram, type Program } from './kit/program.js';
import { quietSeconds } from './kit/quiet-seconds.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quorum-serving-'));
});
afterEach(endPrograms);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ID = '01234567-89ab-4def-8123-456789abcdef';
const serve = (env: Readonly<Record<string, string>>): Program => startProgram({ name: 'main', env, cwd: folder });

describe('a start that is not set up', { timeout: STORY_MS }, () => {
  /** What it says; it ends with 1, shows no stack, and repeats no value. */
  const refusal = async (env: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const program = serve(env);
    expect(await program.ended).toBe(1);
    expect(program.said()).not.toMatch(/\n\s+at |node:|Error/);
    return program
      .said()
      .trim()
      .split('\n')
      .map((line) => line.trim());
  };

  it('names everything that is missing, at once', async () => {
    const [first, ...faults] = await refusal({});
    expect(first).toBe('Quorum cannot start with these settings; nothing was changed.');
    expect(faults.map((line) => line.split(' ')[1])).toEqual([
      ...['BOT_APP_ID', 'BOT_TENANT_ID', 'BOT_SECRET', 'DATABASE_URL', 'QUORUM_PUBLIC_URL'],
    ]);
  });

  it('names everything that is wrong, at once, and no value of it', async () => {
    const said = (
      await refusal({
        BOT_APP_ID: 'planted-id',
        BOT_TENANT_ID: ID,
        BOT_CERTIFICATE_THUMBPRINT: 'planted-thumbprint',
        BOT_CERTIFICATE_PRIVATE_KEY: 'planted-key',
        DATABASE_URL: 'mysql://planted:planted@planted/planted',
        QUORUM_LINK_KEY: 'planted',
        QUORUM_PUBLIC_URL: 'http://planted.example',
        QUORUM_ALLOWED_TENANTS: 'planted',
        QUORUM_LOGLEVEL: 'planted',
      })
    ).join('\n');
    for (const name of [
      'APP_ID',
      'THUMBPRINT',
      'PRIVATE_KEY',
      'DATABASE_URL',
      'LINK_KEY',
      'PUBLIC_URL',
      'TENANTS',
      'LOGLEVEL',
    ])
      expect(said).toContain(name);
    expect(said).not.toContain('planted');
  });

  it('names the database that does not answer, without its password', async () => {
    const said = await refusal({
      BOT_APP_ID: ID,
      BOT_TENANT_ID: ID,
      BOT_SECRET: 'planted',
      QUORUM_PUBLIC_URL: 'https://bot.example',
      DATABASE_URL: `postgresql://quorum:planted@127.0.0.1:${await freePort()}/quorum`,
    });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/database/i);
    expect(said[0]).not.toContain('planted');
  });
});

describe('a bot that serves', { timeout: 2 * STORY_MS }, () => {
  let teams: FakeConnector;
  let held: HeldConnector;
  let home: StoreHome;
  let url: string;
  let port: number;
  let client: TeamsClient;
  let env: Readonly<Record<string, string>>;
  const manager = userOf('manager');
  const police = userOf('police');

  beforeAll(async () => {
    teams = await startFakeConnector();
    held = await holdConnector(teams);
    home = { kind: 'embedded', folder: join(folder, 'board') };
    const store = await openStore(home);
    await loadSampleBoard({ client: store.client, now: systemClock.now() });
    await store.close();
    port = await freePort();
    url = `http://127.0.0.1:${port}`;
    client = createTeamsClient({ botUrl: url, connector: held.connector, tenantId: LOCAL_TENANT_ID });
    env = { QUORUM_MODE: 'local', QUORUM_DATA: home.folder, QUORUM_PORT: `${port}` };
  }, STORY_MS);
  afterAll(async () => {
    await held.close();
    await teams.close();
  });

  const status = (path: string) => fetch(`${url}${path}`).then((answer) => answer.status);
  /** Starts it and waits until it says that it is ready. */
  const start = async (more: Readonly<Record<string, string>> = {}): Promise<Program> => {
    const program = serve({ ...env, ...more });
    await program.says('bot.started');
    await expect.poll(() => status('/readyz')).toBe(200);
    return program;
  };
  const inStore = async <Result>(
    look: (client: Awaited<ReturnType<typeof openStore>>['client']) => Promise<Result>,
  ) => {
    const store = await openStore(home);
    try {
      return await look(store.client);
    } finally {
      await store.close();
    }
  };

  it('finishes what it has begun when it is told to stop, takes nothing new, and gives back the rest', async () => {
    const program = await start();
    const agenda = (await client.say(manager, 'agenda')).posted[0];
    if (agenda === undefined) throw new Error('There is no agenda.');
    held.hold();
    await client.tap(manager, agenda, 'Send to members');
    await expect.poll(() => held.waiting).toBeGreaterThan(2);
    // A turn under way: its answer cannot leave before Teams takes it.
    const before = held.waiting;
    const asked = client.say(police, 'help');
    await expect.poll(() => held.waiting).toBeGreaterThan(before);

    const stopping = program.interrupt('SIGTERM');
    await expect.poll(() => status('/readyz')).toBe(503);
    expect((await client.say(police, 'my actions')).status).toBe(503);
    held.letGo();
    expect((await asked).posted.map((card) => readCard(card)).join()).toContain('What I can do');
    const { code, tookMs } = await stopping;
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(await quietSeconds(20));
    expect(program.said()).toContain('bot.stopped');
    expect(program.said()).not.toContain('teams.closed-early');

    const requests = () =>
      inStore(({ notice }) =>
        notice.groupBy({ by: ['state'], where: { kind: 'attendance-request' }, _count: true }),
      ).then((states) => Object.fromEntries(states.map(({ state, _count }) => [state, _count])));
    const { sent = 0, waiting = 0, unreachable: _, ...others } = await requests();
    expect(others).toEqual({});
    expect(Math.min(sent, waiting)).toBeGreaterThan(0);
    expect(requestsTo()).toHaveLength(sent);

    // What was given back goes out with the next start, each once; how much of it before this stop is a matter of the machine.
    const next = await start();
    await expect.poll(() => requestsTo().length).toBeGreaterThan(sent);
    expect((await next.interrupt('SIGTERM')).code).toBe(0);
    const { sent: all, waiting: __, unreachable: ___, ...left } = await requests();
    expect(left).toEqual({});
    expect(requestsTo()).toHaveLength(all ?? 0);
    expect(new Set(requestsTo()).size).toBe(all);
  });

  /** The chats that the agenda was posted into, one for each time. */
  const requestsTo = (): readonly string[] =>
    teams.requests
      .filter(
        ({ method, path, body }) =>
          method === 'POST' && path.includes('/activities') && JSON.stringify(body).includes('attendance.answer'),
      )
      .map(({ path }) => path);

  it('stops within twenty seconds even when Teams does not answer, and loses nothing by it', async () => {
    const program = await start();
    held.hold();
    const asked = client.say(police, 'help').catch(() => null);
    await expect.poll(() => held.waiting).toBeGreaterThan(0);
    const { code, tookMs } = await program.interrupt('SIGTERM');
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(await quietSeconds(20));
    held.letGo();
    await asked;
  });

  it('lets nothing out of what is planted in an activity, a header, an address or its own environment', async () => {
    const secrets = {
      BOT_SECRET: mark('env'),
      QUORUM_LINK_KEY: mark('env').repeat(4),
      AWS_SECRET_ACCESS_KEY: mark('env'),
    };
    const program = await start({ ...secrets, QUORUM_LOG_LEVEL: 'debug' });
    const answers: string[] = [];
    const send = async (activity: RawActivity, headers: Readonly<Record<string, string>> = {}): Promise<void> => {
      const answer = await fetch(`${url}/api/messages?token=${mark('query')}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(activity),
      });
      answers.push(`${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`);
    };
    const before = teams.requests.length;
    for (const activity of plantedActivities(client, [manager, police])) {
      await send(activity, plantedHeaders());
      await send({ ...activity, channelId: mark('channelId') }, plantedHeaders());
      await send({ ...activity, from: mark('from') }, plantedHeaders());
    }
    for (const path of ['calendar', 'attendance', 'api/messages', mark('path')])
      answers.push(
        await fetch(`${url}/${path}/${mark('path')}.ics?x=${mark('query')}`, { headers: plantedHeaders() }).then(
          (got) => got.text(),
        ),
      );
    expect((await program.interrupt('SIGTERM')).code).toBe(0);

    // The bot answered: what follows is no silence of a bot that did nothing.
    expect(answers.filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(10);
    expect(teams.requests.length).toBeGreaterThan(before);
    expect(leaks(program.said())).toEqual([]);
    expect(leaks(answers.join('\n'))).toEqual([]);
    // Only the ids by which people and chats are reached are kept; a child's name does not come in those.
    const kept = await inStore((db) => tableRows(db));
    const columns = Object.entries(kept).flatMap(([table, rows]) =>
      rows.flatMap((row) =>
        Object.entries(JSON.parse(row) as Record<string, unknown>)
          .filter(([, value]) => leaks(JSON.stringify(value)).length > 0)
          .map(([column, value]) => `${table}.${column}: ${leaks(JSON.stringify(value)).join(' ')}`),
      ),
    );
    expect([...new Set(columns)].sort()).toEqual([]);
  });
});

const MARK = 'Zqx';
/** A made-up secret or personal detail which names the place it was planted in. */
function mark(place: string): string {
  return `${MARK}-Jayden-${place.replaceAll(/[^a-z]/gi, '')}-9434765919`;
}

/** The places whose plants are found in a text. */
function leaks(text: string): readonly string[] {
  return [...new Set([...text.matchAll(new RegExp(`${MARK}-Jayden-([a-zA-Z]*)`, 'g'))].map(([, place = '']) => place))];
}

function plantedHeaders(): Readonly<Record<string, string>> {
  const names = [
    'authorization',
    'cookie',
    'user-agent',
    'x-ms-conversation-id',
    'x-forwarded-for',
    'traceparent',
    'referer',
  ];
  return Object.fromEntries(
    names.map((name) => [name, name === 'authorization' ? `Bearer ${mark(name)}` : mark(name)]),
  );
}

function userOf(hat: string): TeamsUser {
  const person = hats().find(({ name }) => name === hat)?.person;
  if (person === undefined) throw new Error(`There is no ${hat}.`);
  return { name: person.name, userId: person.userId, entraId: person.entraId };
}

/** Every kind of activity with something planted in each field that the bot has no reason to keep. */
function* plantedActivities(client: TeamsClient, people: readonly TeamsUser[]): Generator<RawActivity> {
  const everywhere = (as: TeamsUser): RawActivity => ({
    from: { id: as.userId, aadObjectId: as.entraId, name: mark('fromName'), role: mark('role'), email: mark('email') },
    recipient: { id: '28:quorum-under-test', name: mark('recipientName') },
    channelData: {
      tenant: { id: LOCAL_TENANT_ID, name: mark('tenantName') },
      team: { id: mark('teamId'), name: mark('teamName') },
      source: { name: mark('source') },
    },
    entities: [
      { type: 'clientInfo', locale: mark('locale'), country: mark('country') },
      { type: 'mention', text: mark('mentionText'), mentioned: { id: mark('mentionId'), name: mark('mentionName') } },
    ],
    attachments: [
      { contentType: mark('contentType'), name: mark('attachmentName'), contentUrl: `https://${mark('url')}.example/` },
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: `${mark('fileName')}.docx`,
        content: {
          downloadUrl: `https://evil.example/${mark('downloadUrl')}`,
          fileType: 'docx',
          uniqueId: mark('fileId'),
        },
      },
      { contentType: 'text/html', content: `<p>${mark('html')}</p>` },
    ],
    locale: mark('locale'),
    timestamp: mark('timestamp'),
    callerId: mark('callerId'),
    relatesTo: { id: mark('relatesTo') },
    summary: mark('summary'),
    speak: mark('speak'),
    localTimezone: mark('timezone'),
    id: `${mark('activityId')}-${Math.random()}`,
    replyToId: mark('replyToId'),
    [mark('fieldName')]: mark('unknownField'),
  });
  for (const as of people) {
    const all = everywhere(as);
    for (const text of [
      mark('text'),
      `agenda ${mark('text')}`,
      `is ${mark('text')} level 4?`,
      `add an action for ${mark('text')}`,
      `how many referrals for ${mark('text')}`,
    ])
      yield client.activity(as, { ...all, type: 'message', text });
    yield client.activity(as, {
      ...all,
      type: 'message',
      value: { verb: mark('verb'), [mark('dataName')]: mark('data') },
    });
    for (const verb of ['attendance.answer', 'action.show', 'help.show', 'settings.save', mark('verb')]) {
      const data = {
        meetingId: mark('meetingId'),
        actionId: mark('actionId'),
        note: mark('note'),
        [mark('dataName')]: mark('data'),
      };
      yield client.activity(as, {
        ...all,
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', id: mark('id'), verb, data }, trigger: mark('trigger') },
      });
    }
    yield client.activity(as, {
      ...all,
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: mark('commandId'), parameters: [{ name: mark('parameter'), value: mark('query') }] },
    });
    yield client.activity(as, { ...all, type: 'invoke', name: mark('invokeName'), value: mark('value') });
    yield client.activity(as, {
      ...all,
      type: 'event',
      name: 'application/vnd.microsoft.readReceipt',
      value: { lastReadMessageId: mark('receipt') },
    });
    yield client.activity(as, { ...all, type: 'installationUpdate', action: mark('action') });
    yield client.activity(as, {
      ...all,
      type: 'conversationUpdate',
      membersAdded: [{ id: mark('memberId'), name: mark('memberName') }],
      topicName: mark('topic'),
    });
    yield client.activity(as, { ...all, type: mark('type') });
  }
}
