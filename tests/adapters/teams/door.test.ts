import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLocalPeer } from '../../../src/adapters/teams/door/check-local-peer.js';
import type { TeamsServerOptions } from '../../../src/adapters/teams/create-teams-server.js';
import { Fault } from '../../../src/core/shared/fault.js';
import { startBotOnLoopback, type BotOnLoopback } from '../../kit/teams-client-bot.js';
import { teamsUser } from '../../kit/teams-client-user.js';
import { cardSaying } from './cards-for-tests.js';

const amina = teamsUser('Amina Rahman', 'entra-amina');
let bot: BotOnLoopback;

beforeEach(async () => {
  bot = await startBotOnLoopback(() => ({ kind: 'card', card: cardSaying('Hello') }), { timeouts: { requestMs: 200 } });
});
afterEach(async () => {
  await bot.close();
});

const send = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
const lastRefusal = () => bot.logged.findLast((line) => line.event === 'door.refused')?.['code'];

describe('what is no activity', () => {
  it.each([
    ['nothing', '', 400, 'door.not-an-object'],
    ['broken JSON', '{bad', 400, 'door.not-an-object'],
    ['a list', '[]', 400, 'door.not-an-object'],
    ['a number', '5', 400, 'door.not-an-object'],
    ['an object of another kind', '{"type":5}', 400, 'door.not-an-activity'],
    ['an activity without a sender', '{"type":"message","channelId":"msteams"}', 400, 'door.not-an-activity'],
  ])('is refused with a bare status: %s', async (_what, body, status, code) => {
    const response = await send(body);
    expect([response.status, await response.text()]).toEqual([status, '']);
    expect(lastRefusal()).toBe(code);
    expect(bot.heard).toEqual([]);
  });

  it('is refused when it is not UTF-8', async () => {
    expect((await send(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).status).toBe(400);
  });

  it('is refused when it is not JSON by its own word, or compressed', async () => {
    expect((await send('{}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send('{}', { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('is refused when it is nested deeper than anything of Teams’: %s', async (_what, open, close) => {
    const nested = async (deep: number, end = '1') => {
      const activity = JSON.stringify(
        bot.client.activity(amina, { type: 'message', value: { verb: 'v', deep: 'HERE' } }),
      );
      return (await send(activity.replace('"HERE"', open.repeat(deep) + end + close.repeat(deep)))).status;
    };
    expect(await nested(61)).toBe(200);
    expect(await nested(64)).toBe(400);
    expect(await nested(25_000)).toBe(400);
    expect(lastRefusal()).toBe('door.too-deep');
    expect(bot.heard).toHaveLength(1);
  });

  it('loses fields that are named like the inner parts of JavaScript, wherever they stand', async () => {
    const foreign = '{"verb":"v","kept":1,"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}';
    const activity = JSON.stringify(
      bot.client.activity(amina, { type: 'message', replyToId: 'card', value: 'HERE', prototype: 'x' }),
    );
    const polluted = activity
      .replace('"HERE"', foreign.replace('"kept":1', `"kept":1,"inner":[${foreign}]`))
      .replace('"channelData":{', '"__proto__":{"text":"admin"},"channelData":{"__proto__":{"tenant":{"id":"other"}},');
    expect((await send(polluted)).status).toBe(200);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
    expect(bot.heard).toMatchObject([
      { kind: 'action', verb: 'v', data: { kept: 1, inner: [{ verb: 'v', kept: 1 }] } },
    ]);
    expect(JSON.stringify(bot.heard)).not.toMatch(/admin|__proto__|constructor|prototype/);
  });

  it('holds nothing that a database cannot hold: no U+0000, and no half of a character', async () => {
    const value = { verb: 'v', said: 'a\0b\ud83dc 🧒', list: ['\0'], 'odd\0name': 'x' };
    const activity = bot.client.activity(amina, { type: 'message', replyToId: 'card\0', value });
    expect((await send(JSON.stringify(activity))).status).toBe(200);
    expect(bot.heard).toMatchObject([
      { kind: 'action', verb: 'v', data: { said: 'a\ufffdb\ufffdc 🧒', list: ['\ufffd'] } },
    ]);
    expect(JSON.stringify(bot.heard)).not.toMatch(/\\u0000|\\ud83d|odd/);
  });

  it('is refused beyond 256 KB, told or not told beforehand', async () => {
    const large = JSON.stringify({ text: 'x'.repeat(256 * 1024) });
    const response = await send(large);
    expect([response.status, await response.text()]).toEqual([413, '']);
    const chunked = await raw(
      `POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n` +
        `${large.length.toString(16)}\r\n${large}\r\n0\r\n\r\n`,
    );
    expect(chunked).toContain('413');
  });

  it('is refused when it comes too slowly', async () => {
    const answer = await raw(
      'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"type"',
    );
    expect(answer).toContain('408');
  });
});

describe('an activity of another place', () => {
  it.each([
    ['another channel', { channelId: 'emulator' }, 'door.channel'],
    ['another tenant', { conversation: { id: 'c', tenantId: 'other' }, channelData: null }, 'door.tenant'],
    ['two tenants', { channelData: { tenant: { id: 'other' } } }, 'door.tenant-unclear'],
    ['no tenant', { conversation: { id: 'c' }, channelData: null }, 'door.tenant-unclear'],
    ['another service', { serviceUrl: 'https://smba.trafficmanager.net/uk/' }, 'door.service-url'],
    ['another service beside a loopback name', { serviceUrl: 'http://127.0.0.1@evil.example/' }, 'door.service-url'],
  ])('is refused: %s', async (_what, fields, code) => {
    const answer = await bot.client.post(bot.client.activity(amina, { type: 'message', text: 'hello', ...fields }));
    expect(answer).toMatchObject({ status: 403, text: '' });
    expect(lastRefusal()).toBe(code);
    expect(bot.heard).toEqual([]);
    expect(bot.connector.requests).toEqual([]);
  });
});

describe('the other paths', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/api/messages'],
    ['PUT', '/api/messages'],
    ['HEAD', '/healthz'],
    ['POST', '/healthz'],
    ['HEAD', '/readyz'],
    ['GET', '/api/messages/<script>'],
    ['OPTIONS', '/api/messages'],
  ])('do not exist: %s %s', async (method, path) => {
    const response = await fetch(`${bot.url}${path}`, { method });
    expect([response.status, await response.text()]).toEqual([404, '']);
  });

  it('answers the health question', async () => {
    const response = await fetch(`${bot.url}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('answers whether it is ready, and what is missing', async () => {
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
    await bot.close();
    bot = await startBotOnLoopback(() => ({ kind: 'nothing' }), { missing: () => Promise.resolve(['store', 'keys']) });
    const response = await fetch(`${bot.url}/readyz`);
    expect([response.status, await response.json()]).toEqual([
      503,
      { status: 'not-ready', missing: ['store', 'keys'] },
    ]);
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
  });

  it('refuses an upgrade', async () => {
    expect(
      await raw('GET /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'),
    ).toBe('');
  });

  it('gives only an invoke it knows an answer', async () => {
    const other = bot.client.activity(amina, { type: 'invoke', name: 'task/fetch', value: { verb: 'x' } });
    expect(await bot.client.post(other)).toMatchObject({ status: 501, text: '' });
    expect(bot.heard).toEqual([]);
  });
});

describe('local mode', () => {
  it.each([
    ['a public address', { host: '0.0.0.0' }, 'teams.local-not-loopback'],
    ['a name that only begins like loopback', { host: '127.0.0.1.evil.example' }, 'teams.local-not-loopback'],
    ['no tenants', { allowedTenantIds: [] }, 'teams.no-tenants'],
    ['tenant mode without an app id', { mode: tenantMode(' ') }, 'teams.no-app-id'],
    ['tenant mode without service hosts', { mode: tenantMode('app') }, 'teams.no-service-hosts'],
  ] satisfies [string, Partial<TeamsServerOptions>, string][])(
    'is not started with %s',
    async (_what, changes, code) => {
      await expect(startBotOnLoopback(() => ({ kind: 'nothing' }), changes)).rejects.toMatchObject({
        name: Fault.name,
        code,
      });
    },
  );

  it('turns away pages that call it under a foreign name', async () => {
    const answer = await raw('GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n');
    expect(answer).toContain('200');
    const foreign = await raw(
      'POST /api/messages HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
    );
    expect(foreign).toContain('403');
  });

  it('lets in this machine only', () => {
    const local = (peerAddress: string | undefined, hostHeader = '127.0.0.1:3978') =>
      checkLocalPeer({ peerAddress, hostHeader })?.code ?? 'welcome';
    expect(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'].map((peer) => local(peer))).toEqual(
      Array<string>(4).fill('welcome'),
    );
    expect(['10.0.0.4', '::ffff:10.0.0.4', '192.168.0.2', undefined].map((peer) => local(peer))).toEqual(
      Array<string>(4).fill('door.not-local'),
    );
    expect(local('::1', '[::1]:3978')).toBe('welcome');
    expect(local('::1', 'evil.example')).toBe('door.foreign-host');
  });
});

function tenantMode(appId: string): TeamsServerOptions['mode'] {
  const credentials = { kind: 'secret', secret: 's' } as const;
  return { kind: 'tenant', appType: 'SingleTenant', appId, tenantId: 't', credentials };
}

/** Sends bytes as they are and answers what comes back until the connection ends. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(bot.url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk.toString();
  });
  socket.on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return answer;
}
