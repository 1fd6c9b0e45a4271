import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { checkBearer } from '../../../src/adapters/teams/door/check-bearer.js';
import { checkClaims } from '../../../src/adapters/teams/door/check-claims.js';
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

beforeAll(async () => {
  tokens = await startFakeTokens();
});
afterAll(async () => {
  await tokens.close();
});
beforeEach(async () => {
  // The SDK tells the console about every bad signature.
  vi.spyOn(console, 'error').mockReturnValue();
  const { keysUrl } = tokens;
  const credentials = { kind: 'secret', secret: 'not-a-real-one' } as const;
  bot = await startBotOnLoopback(() => ({ kind: 'card', card: cardSaying('Hello') }), {
    mode: { kind: 'tenant', appType: 'SingleTenant', appId, tenantId: testTenant, credentials, keysUrl },
    allowedServiceHosts: ['smba.trafficmanager.net'],
    clock: { now: () => Temporal.Now.instant() },
  });
  authorization = `Bearer ${tokens.token(good)}`;
  client = createTeamsClient({
    botUrl: bot.url,
    connector: bot.connector,
    tenantId: testTenant,
    botId: `28:${appId}`,
    authorization: () => authorization,
  });
});
afterEach(async () => {
  await bot.close();
  vi.restoreAllMocks();
});

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
    const signature = authorization.split('.').at(-1) ?? '';
    if (signature.length > 10) expect(JSON.stringify(bot.logged)).not.toContain(signature);
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
  const credentials = { kind: 'secret', secret: 'not-a-real-one' } as const;
  bot = await startBotOnLoopback(() => ({ kind: 'card', card: cardSaying('Hello') }), {
    mode: { kind: 'tenant', appType: 'SingleTenant', appId, tenantId: testTenant, credentials, keysUrl: fresh.keysUrl },
    allowedServiceHosts: ['smba.trafficmanager.net'],
    clock: { now: () => Temporal.Now.instant() },
  });
  const { connector, url: botUrl } = bot;
  client = createTeamsClient({
    botUrl,
    connector,
    tenantId: testTenant,
    botId: `28:${appId}`,
    authorization: () => authorization,
  });
  authorization = `Bearer ${fresh.token(good)}`;
  expect(await tap()).toMatchObject({ status: 503, text: '' });
  expect(lastRefusal()).toBe('door.keys-unavailable');
  fresh.down = false;
  expect(await tap()).toMatchObject({ status: 200 });
  await fresh.close();
});
