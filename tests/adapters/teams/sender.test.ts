import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBotAdapter } from '../../../src/adapters/teams/create-bot-adapter.js';
import type { ConversationAddress } from '../../../src/adapters/teams/inbound-activity.js';
import { createTeamsSender, type SenderParts } from '../../../src/adapters/teams/sender/create-teams-sender.js';
import { teamsError, type ScriptedAnswer } from '../../kit/fake-connector-script.js';
import { startFakeConnector, type FakeConnector } from '../../kit/fake-connector.js';
import { cardSaying } from './cards-for-tests.js';

const nowMs = Date.parse('2026-11-23T09:00:00Z');
const adapter = createBotAdapter({ kind: 'local' });
let connector: FakeConnector;

beforeEach(async () => {
  connector = await startFakeConnector();
});
afterEach(async () => {
  await connector.close();
});

const senderWith = (changes: Partial<SenderParts> = {}) =>
  createTeamsSender({
    connectorFor: (serviceUrl) => adapter.connectorFor(serviceUrl, ''),
    serviceUrls: { kind: 'loopback' },
    timeoutMs: 5_000,
    nowMs: () => nowMs,
    ...changes,
  });
const address = (serviceUrl = connector.url): ConversationAddress => ({
  tenantId: 't',
  conversationId: 'a:someone',
  kind: 'personal',
  serviceUrl,
  botId: '28:bot',
});

describe('a send', () => {
  it('creates, rewrites and removes a card, each with one request', async () => {
    const sender = senderWith();
    const created = await sender.create(address(), cardSaying('One'));
    const activityId = connector.cardsIn('a:someone')[0]?.activityId ?? '';
    expect(created).toEqual({ kind: 'ok', activityId });
    expect(await sender.update(address(), activityId, cardSaying('Two'))).toEqual({ kind: 'ok', activityId });
    expect(connector.card('a:someone', activityId)).toMatchObject({ summary: 'Two', edits: 1 });
    expect(await sender.remove(address(), activityId)).toEqual({ kind: 'ok', activityId });
    expect(connector.cardsIn('a:someone')).toEqual([]);
    expect(connector.requests.map((request) => request.method)).toEqual(['POST', 'PUT', 'DELETE']);
  });

  it('carries the card as it is, its summary, and no words beside it', async () => {
    await senderWith().create(address(), cardSaying('Agenda'));
    expect(connector.requests[0]?.body).toEqual({
      type: 'message',
      from: { id: '28:bot', name: '' },
      summary: 'Agenda',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: cardSaying('Agenda').content }],
    });
  });

  it.each<[string, ScriptedAnswer, unknown]>([
    ['201 without a body', { kind: 'status', status: 201 }, { kind: 'ok', activityId: null }],
    ['201 with an unreadable body', { kind: 'status', status: 201, body: '{oops' }, { kind: 'ok', activityId: null }],
    ['500', { kind: 'status', status: 500 }, { kind: 'ambiguous', why: 'server-error' }],
    ['502 after accepting', { kind: 'status', status: 502, accept: true }, { kind: 'ambiguous', why: 'server-error' }],
    ['503', teamsError(503, 'ServiceError', { 'retry-after': '1' }), { kind: 'ambiguous', why: 'server-error' }],
    ['504', { kind: 'status', status: 504 }, { kind: 'ambiguous', why: 'server-error' }],
    ['408', { kind: 'status', status: 408 }, { kind: 'ambiguous', why: 'server-error' }],
    ['a reset', { kind: 'reset' }, { kind: 'ambiguous', why: 'reset' }],
    ['a reset after accepting', { kind: 'reset', accept: true }, { kind: 'ambiguous', why: 'reset' }],
    [
      '429 with seconds',
      teamsError(429, 'Throttled', { 'retry-after': '7' }),
      { kind: 'throttled', retryAfterSeconds: 7 },
    ],
    [
      '429 with a date',
      teamsError(429, 'Throttled', { 'retry-after': 'Mon, 23 Nov 2026 09:00:30 GMT' }),
      { kind: 'throttled', retryAfterSeconds: 30 },
    ],
    ['429 without a time', teamsError(429, 'Throttled'), { kind: 'throttled', retryAfterSeconds: null }],
    ['412', teamsError(412, 'PreconditionFailed'), { kind: 'not-sent', why: 'conversation-busy' }],
    ['400', teamsError(400, 'BadSyntax'), { kind: 'rejected', status: 400, code: 'BadSyntax', why: 'bad-request' }],
    ['401', { kind: 'status', status: 401 }, { kind: 'rejected', status: 401, code: 'unknown', why: 'not-registered' }],
    [
      '403 of an app that is not installed',
      teamsError(403, 'ForbiddenOperationException'),
      { kind: 'rejected', status: 403, code: 'ForbiddenOperationException', why: 'not-installed' },
    ],
    [
      '403 of a person who blocked the bot',
      teamsError(403, 'ConversationBlockedByUser'),
      { kind: 'rejected', status: 403, code: 'ConversationBlockedByUser', why: 'blocked-by-person' },
    ],
    [
      '403 with words instead of a code',
      teamsError(403, 'Jane Doe has left'),
      { kind: 'rejected', status: 403, code: 'unknown', why: 'forbidden' },
    ],
    [
      '404',
      teamsError(404, 'ConversationNotFound'),
      { kind: 'rejected', status: 404, code: 'ConversationNotFound', why: 'gone' },
    ],
    [
      '413',
      teamsError(413, 'MessageSizeTooBig'),
      { kind: 'rejected', status: 413, code: 'MessageSizeTooBig', why: 'too-large' },
    ],
  ])('makes one request and no more on %s', async (_fault, scripted, outcome) => {
    const sender = senderWith();
    connector.answerNext(scripted);
    expect(await sender.create(address(), cardSaying('One'))).toEqual(outcome);
    expect(connector.requests).toHaveLength(1);
    // The next send is not hurt by the last.
    expect(await sender.create(address(), cardSaying('Two'))).toMatchObject({ kind: 'ok' });
    expect(connector.requests).toHaveLength(2);
  });

  it.each<ScriptedAnswer>([{ kind: 'hang' }, { kind: 'hang', accept: true }, { kind: 'hang', after: 'head' }])(
    'gives up at the time-out and does not know: %j',
    async (scripted) => {
      connector.answerNext(scripted);
      const outcome = await senderWith({ timeoutMs: 150 }).create(address(), cardSaying('One'));
      expect(outcome).toEqual({ kind: 'ambiguous', why: 'timeout' });
      expect(connector.requests).toHaveLength(1);
    },
  );

  it.each([302, 307, 308])('does not follow a redirect (%i)', async (status) => {
    const elsewhere = await startFakeConnector();
    connector.answerNext({
      kind: 'status',
      status,
      headers: { location: `${elsewhere.url}v3/conversations/x/activities` },
    });
    const outcome = await senderWith().create(address(), cardSaying('One'));
    expect(outcome).toEqual({ kind: 'rejected', status, code: 'unknown', why: 'redirected' });
    expect([connector.requests.length, elsewhere.requests.length]).toEqual([1, 0]);
    await elsewhere.close();
  });

  it('knows that nothing was sent when nobody listens', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    free.close();
    await once(free, 'close');
    const outcome = await senderWith().create(address(`http://127.0.0.1:${port}/`), cardSaying('One'));
    expect(outcome).toEqual({ kind: 'not-sent', why: 'unreachable' });
  });

  it('knows that nothing was sent when it gets no token', async () => {
    const sender = senderWith({
      connectorFor: (url) => connectorWithToken(url, () => Promise.reject(new Error('no'))),
    });
    expect(await sender.create(address(), cardSaying('One'))).toEqual({ kind: 'not-sent', why: 'no-token' });
    expect(connector.requests).toEqual([]);
  });

  it('does not wait for a token beyond the time-out, and lets nothing leave after it', async () => {
    let tokenComes: () => void = () => undefined;
    const token = new Promise<void>((resolve) => {
      tokenComes = resolve;
    });
    const sender = senderWith({ timeoutMs: 50, connectorFor: (url) => connectorWithToken(url, () => token) });
    expect(await sender.create(address(), cardSaying('One'))).toEqual({ kind: 'not-sent', why: 'timeout' });
    tokenComes();
    // A send of another makes the round trip that the late one would have made.
    await senderWith().create(address(), cardSaying('Two'));
    expect(connector.cardsIn('a:someone').map((card) => card.summary)).toEqual(['Two']);
  });

  it.each([
    'http://smba.trafficmanager.net/uk/',
    'https://evil.trafficmanager.net/uk/',
    'https://evilsmba.trafficmanager.net/uk/',
    'https://evil.smba.trafficmanager.net/uk/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net:8443/',
    'https://someone@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://smba.trafficmanager.net/?to=evil',
    'https://ѕmba.trafficmanager.net/',
    'file:///etc/passwd',
    'nonsense',
  ])('asks for no token and sends nothing to %s', async (serviceUrl) => {
    const sender = senderWith({
      serviceUrls: { kind: 'hosts', hosts: ['smba.trafficmanager.net'] },
      connectorFor: () => Promise.reject(new Error('asked for a connector')),
    });
    const outcome = await sender.create(address(serviceUrl), cardSaying('One'));
    expect(outcome).toEqual({ kind: 'not-sent', why: 'host-not-allowed' });
  });
});

describe('opening a personal chat', () => {
  const partner = { tenantId: 't', botId: '28:bot', userId: '29:amina', entraId: 'amina' };

  it('leads to the same chat by either id, and by repeating', async () => {
    const sender = senderWith();
    const opened = [
      await sender.openPersonalChat({ ...partner, serviceUrl: connector.url }),
      await sender.openPersonalChat({ ...partner, serviceUrl: connector.url, userId: null }),
    ];
    const chat = { ...address(), conversationId: 'a:amina' };
    expect(opened).toEqual([
      { kind: 'ok', address: chat },
      { kind: 'ok', address: chat },
    ]);
    expect(connector.requests[0]).toMatchObject({
      method: 'POST',
      path: '/v3/conversations',
      body: { isGroup: false, tenantId: 't', members: [{ id: '29:amina' }], channelData: { tenant: { id: 't' } } },
    });
  });

  it('tells when the app is not installed for the person', async () => {
    connector.answerNext(teamsError(403, 'ForbiddenOperationException'));
    const outcome = await senderWith().openPersonalChat({ ...partner, serviceUrl: connector.url });
    expect(outcome).toMatchObject({ kind: 'rejected', why: 'not-installed' });
  });

  it('makes no request for somebody without any id', async () => {
    const nobody = { ...partner, serviceUrl: connector.url, userId: null, entraId: null };
    expect(await senderWith().openPersonalChat(nobody)).toMatchObject({ kind: 'rejected', code: 'no-member-id' });
    expect(connector.requests).toEqual([]);
  });
});

async function connectorWithToken(serviceUrl: string, token: () => Promise<void>) {
  const client = await adapter.connectorFor(serviceUrl, '');
  client.credentials = {
    signRequest: async (request) => {
      await token();
      return request;
    },
  };
  return client;
}
