import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { checkBearer } from '../../../src/adapters/teams/door/check-bearer.js';
import { checkClaims } from '../../../src/adapters/teams/door/check-claims.js';
import { keysReachable } from '../../../src/adapters/teams/door/keys-reachable.js';
import type { TeamsServerOptions } from '../../../src/adapters/teams/create-teams-server.js';
import { heapUsed } from '../../kit/heap-used.js';
import { startBotOnLoopback, testTenant, type BotOnLoopback } from '../../kit/teams-client-bot.js';
import { startFakeTokens, type FakeTokens } from '../../kit/teams-client-tokens.js';
import { createTeamsClient, type TeamsClient } from '../../kit/teams-client.js';
import { teamsUser } from '../../kit/teams-client-user.js';
import { cardSaying } from './cards-for-tests.js';

const appId = '11111111-1111-4111-8111-111111111111';
const serviceUrl = 'https://smba.trafficmanager.net/uk/';
const amina = teamsUser('Amina Rahman', 'entra-amina');
const nowSeconds = Math.floor(Date.now() / 1000);
const good = {
  iss: 'https://api.botframework.com',
  aud: appId,
  serviceurl: serviceUrl,
  nbf: nowSeconds - 60,
  exp: nowSeconds + 600,
};
/** What the bot itself sends to Teams, sent back to it. */
const ownToken = {
  iss: `https://sts.windows.net/${testTenant}/`,
  aud: 'https://api.botframework.com',
  appid: appId,
  tid: testTenant,
  exp: nowSeconds + 600,
};
/** An Entra user's token for an app that shares the bot's registration: the hole of the SDK's "emulator" path. */
const entraUser = (tenantId: string) => ({
  iss: `https://sts.windows.net/${tenantId}/`,
  tid: tenantId,
  ver: '1.0',
  aud: appId,
  appid: appId,
  exp: nowSeconds + 600,
});

let tokens: FakeTokens;
let bot: BotOnLoopback;
let authorization: string;
let client: TeamsClient;
/** What the SDK tells the console. */
let complaints: MockInstance<typeof console.error>;

beforeAll(async () => {
  tokens = await startFakeTokens();
});
afterAll(async () => {
  await tokens.close();
});
beforeEach(async () => {
  // The SDK tells the console about every bad signature.
  complaints = vi.spyOn(console, 'error').mockReturnValue();
  bot = await startWith(tokens.keysUrl);
  authorization = `Bearer ${tokens.token(good)}`;
  useBot();
});
afterEach(async () => {
  await bot.close();
  vi.restoreAllMocks();
});

function startWith(keysUrl: string, timeouts: TeamsServerOptions['timeouts'] = {}): Promise<BotOnLoopback> {
  const credentials = { kind: 'secret', secret: 'not-a-real-one' } as const;
  return startBotOnLoopback(() => ({ kind: 'card', card: cardSaying('Hello') }), {
    mode: { kind: 'tenant', appType: 'SingleTenant', appId, tenantId: testTenant, credentials, keysUrl },
    allowedServiceHosts: ['smba.trafficmanager.net'],
    clock: { now: () => Temporal.Now.instant() },
    timeouts,
  });
}

function useBot(): void {
  client = createTeamsClient({
    botUrl: bot.url,
    connector: bot.connector,
    tenantId: testTenant,
    botId: `28:${appId}`,
    authorization: () => authorization,
  });
}

const tap = (fields: Readonly<Record<string, unknown>> = {}) => {
  const action = { type: 'Action.Execute', verb: 'home.open', data: {} };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } };
  return client.post(client.activity(amina, { ...invoke, serviceUrl, ...fields }));
};
const lastRefusal = () => bot.logged.findLast((line) => line.event === 'door.refused')?.['code'];

describe('a token', () => {
  it('of the channel for this bot is let in', async () => {
    expect(await tap()).toMatchObject({ status: 200, card: cardSaying('Hello').content });
    expect(bot.heard).toHaveLength(1);
  });

  it.each<[string, () => string, string]>([
    ['of nobody', () => '', 'door.token-shape'],
    ['of another scheme', () => `Basic ${tokens.token(good)}`, 'door.token-shape'],
    ['that is junk', () => 'Bearer a.b.c', 'door.token-header'],
    ['that is two', () => `Bearer ${tokens.token(good)} ${tokens.token(good)}`, 'door.token-shape'],
    ['of endless length', () => `Bearer ${tokens.token({ ...good, pad: 'x'.repeat(9_000) })}`, 'door.token-shape'],
    ['without a signature', () => `Bearer ${tokens.token(good, { alg: 'none' })}`, 'door.token-header'],
    ['signed with a shared secret', () => `Bearer ${tokens.token(good, { alg: 'HS256' })}`, 'door.token-header'],
    [
      'signed with the public key as if it were a shared secret',
      () => `Bearer ${tokens.signedWithPublicKey(good)}`,
      'door.token-header',
    ],
    ['of the bot itself, played back', () => `Bearer ${tokens.token(ownToken)}`, 'door.token-issuer'],
    [
      'of the bot itself, made to look like the channel’s',
      () => `Bearer ${tokens.token({ ...ownToken, iss: good.iss })}`,
      'door.token-audience',
    ],
    ['of another issuer', () => `Bearer ${tokens.token({ ...good, iss: 'https://api.example' })}`, 'door.token-issuer'],
    ['of several issuers', () => `Bearer ${tokens.token({ ...good, iss: [good.iss] })}`, 'door.token-claims'],
    ['for another bot', () => `Bearer ${tokens.token({ ...good, aud: 'another' })}`, 'door.token-audience'],
    ['for several bots', () => `Bearer ${tokens.token({ ...good, aud: [appId, 'another'] })}`, 'door.token-claims'],
    ['that has expired', () => `Bearer ${tokens.token({ ...good, exp: nowSeconds - 600 })}`, 'door.token-expired'],
    [
      'that is not yet valid',
      () => `Bearer ${tokens.token({ ...good, nbf: nowSeconds + 3600 })}`,
      'door.token-signature',
    ],
    ['of a stranger', () => `Bearer ${tokens.token(good, {}, tokens.strangersKey)}`, 'door.token-signature'],
    ['with an unknown key', () => `Bearer ${tokens.token(good, { kid: 'k2' })}`, 'door.token-refused'],
    [
      'for another service',
      () => `Bearer ${tokens.token({ ...good, serviceurl: 'https://x/' })}`,
      'door.token-refused',
    ],
    ['of a person of the tenant', () => `Bearer ${tokens.token(entraUser(testTenant))}`, 'door.token-issuer'],
    ['of a person of another tenant', () => `Bearer ${tokens.token(entraUser('other'))}`, 'door.token-issuer'],
  ])('%s is refused, and nothing of it is told or logged', async (_what, make, code) => {
    authorization = make();
    expect(await tap()).toMatchObject({ status: 401, text: '' });
    expect(lastRefusal()).toBe(code);
    expect(bot.heard).toEqual([]);
    const [, , signature = ''] = authorization.split('.');
    const said = inspect([bot.logged, complaints.mock.calls], { depth: 10 });
    if (signature.length > 10) expect(said).not.toContain(signature);
    expect(said).not.toContain('Bearer');
  });

  it('twice over is refused, whichever is the good one', () => {
    const authorizations = [authorization, authorization];
    expect(checkBearer({ authorizations, appId, nowSeconds })).toEqual({ status: 401, code: 'door.many-tokens' });
  });

  it('is looked at once more when the SDK has verified it', () => {
    const claims = (iss: string, aud: string) => [
      { type: 'iss', value: iss },
      { type: 'aud', value: aud },
    ];
    const check =
      (given: ReturnType<typeof claims>, bot = appId) =>
      () => {
        checkClaims(given, bot);
      };
    expect(check(claims(good.iss, appId))).not.toThrow();
    expect(check(claims(good.iss, 'another'))).toThrow('door.claims');
    expect(check(claims(entraUser(testTenant).iss, appId))).toThrow('door.claims');
    expect(check([...claims(good.iss, appId), { type: 'aud', value: 'another' }])).toThrow('door.claims');
    expect(check(claims(good.iss, ''), '')).toThrow('door.claims');
  });

  it('that is good does not open the door for another place', async () => {
    expect(await tap({ channelId: 'emulator' })).toMatchObject({ status: 401 });
    expect(await tap({ recipient: { id: '28:another' } })).toMatchObject({ status: 403 });
    expect(lastRefusal()).toBe('door.recipient');
    expect(await tap({ conversation: { id: 'c', tenantId: 'other' }, channelData: null })).toMatchObject({
      status: 403,
    });
    expect(lastRefusal()).toBe('door.tenant');
    authorization = `Bearer ${tokens.token({ ...good, serviceurl: 'https://evil.trafficmanager.net/' })}`;
    expect(await tap({ serviceUrl: 'https://evil.trafficmanager.net/' })).toMatchObject({ status: 403 });
    expect(lastRefusal()).toBe('door.service-url');
    expect(bot.heard).toEqual([]);
  });
});

it('asks Teams to try later while the signing keys cannot be had, and recovers by itself', async () => {
  await bot.close();
  const fresh = await startFakeTokens();
  fresh.down = true;
  bot = await startWith(fresh.keysUrl);
  useBot();
  authorization = `Bearer ${fresh.token(good)}`;
  expect(await tap()).toMatchObject({ status: 503, text: '' });
  expect(lastRefusal()).toBe('door.keys-unavailable');
  fresh.down = false;
  expect(await tap()).toMatchObject({ status: 200 });
  await fresh.close();
});

describe('what the internet sends', () => {
  const junk = (number: number): string => {
    const claims = {
      ...good,
      iss: `https://sts.windows.net/${number}/`,
      tid: `tenant ${number}`,
      jti: 'j'.repeat(500),
    };
    const forged = (changes: object) => tokens.token({ ...claims, ...changes }, {}, tokens.strangersKey);
    switch (number % 5) {
      case 0:
        return `Bearer ${number}.${number}.${number}`;
      case 1:
        return `Bearer ${Buffer.from(`{"alg":"none","kid":"${number}"}`).toString('base64url')}.e30.x`;
      case 2:
        return `Basic ${number}`;
      case 3:
        return `Bearer ${forgedParts(claims)}.${'A'.repeat(342)}`;
      default:
        // The dear ones: they look right, and only the signature tells. One signature made is enough for all.
        return `Bearer ${forgedParts({ ...good, jti: String(number) })}.${'A'.repeat(342)}`;
    }
    function forgedParts(of: object): string {
      return forged(of).split('.').slice(0, 2).join('.');
    }
  };

  it('is refused ten thousand times, and nothing of it stays in memory', async () => {
    const many = Array.from({ length: 200 }, (_, number) => junk(number));
    const url = `${bot.url}/api/messages`;
    const body = JSON.stringify(client.activity(amina, { type: 'message', text: 'hello', serviceUrl }));
    const sendOne = async (number: number): Promise<number> => {
      // Each its own: tails are changed so that no two are the same.
      const sent = (many[number % many.length] ?? '').replace(/A{6}$/u, String(number).padStart(6, 'B'));
      const headers = { 'content-type': 'application/json', authorization: sent };
      const response = await fetch(url, { method: 'POST', headers, body });
      await response.arrayBuffer();
      return response.status;
    };
    const sendAll = async (from: number, to: number): Promise<ReadonlySet<number>> => {
      const statuses = new Set<number>();
      for (let number = from; number < to; number += 25) {
        const sent = await Promise.all(Array.from({ length: 25 }, (_, more) => sendOne(number + more)));
        for (const status of sent) statuses.add(status);
        bot.forget();
        complaints.mockClear();
      }
      return statuses;
    };
    expect(await sendAll(0, 2_000)).toEqual(new Set([401]));
    const before = heapUsed();
    expect(await sendAll(2_000, 10_000)).toEqual(new Set([401]));
    const grownMb = (heapUsed() - before) / 1024 / 1024;
    // A token kept is half a kilobyte and more: eight thousand of them would be more than this.
    expect(grownMb).toBeLessThan(4);
    expect(bot.heard).toEqual([]);
    expect(await tap()).toMatchObject({ status: 200 });
  });
});

describe('the signing keys', () => {
  it('may be rolled over: what the old one signed is refused, and the new one is fetched', async () => {
    expect(await tap()).toMatchObject({ status: 200 });
    const old = authorization;
    tokens.roll();
    const later = Date.now() + 2 * 60 * 60_000;
    vi.spyOn(Date, 'now').mockImplementation(() => later);
    const claims = { ...good, nbf: later / 1000 - 60, exp: later / 1000 + 600 };
    authorization = `Bearer ${tokens.token(claims)}`;
    expect(await tap()).toMatchObject({ status: 200 });
    authorization = old;
    expect(await tap()).toMatchObject({ status: 401 });
    expect(bot.heard).toHaveLength(2);
  });

  it('that never come are answered 503 and hold nobody up', async () => {
    await bot.close();
    const silent = await startFakeTokens();
    silent.silent = true;
    bot = await startWith(silent.keysUrl, { verifyMs: 100 });
    useBot();
    authorization = `Bearer ${silent.token(good)}`;
    expect(await tap()).toMatchObject({ status: 503, text: '' });
    expect(lastRefusal()).toBe('door.keys-unavailable');
    silent.silent = false;
    await silent.letGo();
    expect(await tap()).toMatchObject({ status: 200 });
    // What was given up is not done afterwards: Teams was told to send it again.
    expect(bot.heard).toHaveLength(1);
    await silent.close();
  });

  it('are asked for before the bot calls itself ready', async () => {
    await expect(keysReachable(tokens.keysUrl)).resolves.toBeUndefined();
    tokens.down = true;
    await expect(keysReachable(tokens.keysUrl)).rejects.toThrow('door.keys-unavailable');
    tokens.down = false;
    await expect(keysReachable(`${tokens.keysUrl}/nowhere`)).rejects.toThrow();
  });
});
