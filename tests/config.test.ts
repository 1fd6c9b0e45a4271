import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readSampleBoard } from '../src/adapters/prisma/sample-board/read-sample-board.js';
import { LOCAL_TENANT_ID, readConfig } from '../src/config.js';
import { Fault } from '../src/core/shared/fault.js';

const ID = '01234567-89ab-4def-8123-456789abcdef';
const PRIVATE_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  format: 'pem',
  type: 'pkcs8',
});
const THUMBPRINT = 'ab'.repeat(20);
const TENANT = {
  BOT_APP_ID: ID,
  BOT_TENANT_ID: '11111111-2222-4333-8444-555555555555',
  BOT_SECRET: 'a-secret-that-nobody-sees',
  QUORUM_PUBLIC_URL: 'https://bot.example',
  QUORUM_DATA: '/srv/board',
};
type Env = Readonly<Record<string, string>>;

function faultsOf(env: Env): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof Fault && error.code === 'config.faults') return error.message;
    throw error;
  }
  return '';
}
const linesOf = (env: Env): readonly string[] => faultsOf(env).split('\n').slice(1);

describe('readConfig', () => {
  it('needs nothing for a trial on this machine', () => {
    expect(readConfig({ QUORUM_MODE: 'local' })).toEqual({
      bot: { kind: 'local', tenantId: LOCAL_TENANT_ID },
      host: '127.0.0.1',
      port: 3978,
      allowedTenantIds: [LOCAL_TENANT_ID],
      fileHosts: [],
      store: { kind: 'embedded', folder: 'data' },
      firstManager: null,
      publicUrl: 'http://127.0.0.1:3978',
      linkKey: null,
      sendsPerSecond: 20,
      allowances: { perPerson: 60, perTenant: 1_200 },
      logLevel: 'info',
    });
  });

  it('tries with the tenant of the sample board', () => {
    expect(readSampleBoard().board.tenantId).toBe(LOCAL_TENANT_ID);
  });

  it('takes a tenant with a secret, a certificate or a managed identity', () => {
    expect(readConfig(TENANT)).toMatchObject({
      bot: { kind: 'tenant', appId: ID, certificate: null },
      host: '0.0.0.0',
    });
    const { BOT_SECRET: _, ...without } = TENANT;
    const certificate = {
      BOT_CERTIFICATE_THUMBPRINT: THUMBPRINT,
      BOT_CERTIFICATE_PRIVATE_KEY: `${PRIVATE_KEY.toString()}\n`,
    };
    expect(readConfig({ ...without, ...certificate }).bot).toMatchObject({
      secret: null,
      certificate: { thumbprint: THUMBPRINT, privateKey: PRIVATE_KEY.toString().trim() },
    });
    expect(readConfig({ ...without, BOT_APP_TYPE: 'UserAssignedMSI' }).bot).toMatchObject({
      appType: 'UserAssignedMSI',
    });
  });

  it('reads ids as Teams writes them, blanks as nothing, and the address without its last slash', () => {
    const tenants = ` ${ID.toUpperCase()}, ${TENANT.BOT_TENANT_ID} `;
    const config = readConfig({
      ...TENANT,
      BOT_APP_ID: ID.toUpperCase(),
      QUORUM_ALLOWED_TENANTS: tenants,
      QUORUM_PUBLIC_URL: 'https://bot.example/quorum//',
      QUORUM_PORT: ' ',
      DATABASE_URL: '',
    });
    expect(config).toMatchObject({
      bot: { appId: ID },
      allowedTenantIds: [ID, TENANT.BOT_TENANT_ID],
      publicUrl: 'https://bot.example/quorum',
      port: 3978,
    });
  });

  it.each<[string, Env]>([
    ['QUORUM_MODE is either', { ...TENANT, QUORUM_MODE: 'lokal' }],
    ['QUORUM_PORT has to be a port number', { ...TENANT, QUORUM_PORT: '70000' }],
    ['QUORUM_PORT has to be a port number', { ...TENANT, QUORUM_PORT: 'http' }],
    ['QUORUM_INSTANCES has to be a whole number', { ...TENANT, QUORUM_INSTANCES: '0' }],
    ['QUORUM_LOG_LEVEL is one of', { ...TENANT, QUORUM_LOG_LEVEL: 'loud' }],
    ['QUORUM_SHAREPOINT has to be the name before', { ...TENANT, QUORUM_SHAREPOINT: 'evil.example/' }],
    ['QUORUM_SHAREPOINT has to be the name before', { ...TENANT, QUORUM_SHAREPOINT: 'contoso.sharepoint.com' }],
    ['QUORUM_LINK_KEY needs at least 32', { ...TENANT, QUORUM_LINK_KEY: 'short' }],
    ['QUORUM_PUBLIC_URL has to be a web address', { ...TENANT, QUORUM_PUBLIC_URL: 'bot' }],
    ['QUORUM_PUBLIC_URL has to start with https', { ...TENANT, QUORUM_PUBLIC_URL: 'http://bot.example' }],
    ['QUORUM_ALLOWED_TENANTS has to be a list', { ...TENANT, QUORUM_ALLOWED_TENANTS: 'ours, theirs' }],
    ['QUORUM_ALLOWED_TENANTS has to be a list', { ...TENANT, QUORUM_ALLOWED_TENANTS: ', ,' }],
    ['DATABASE_URL has to start with', { ...TENANT, DATABASE_URL: 'mysql://x' }],
    ['QUORUM_INSTANCES is above 1', { ...TENANT, QUORUM_INSTANCES: '2' }],
    ['Both DATABASE_URL and QUORUM_DATA', { ...TENANT, DATABASE_URL: 'postgresql://x' }],
    ['QUORUM_DATA has to be a full path', { ...TENANT, QUORUM_DATA: 'board' }],
    ['BOT_APP_ID has to be an id', { ...TENANT, BOT_APP_ID: 'quorum' }],
    ['BOT_APP_TYPE is either', { ...TENANT, BOT_APP_TYPE: 'MultiTenant' }],
    ['belong together', { ...TENANT, BOT_CERTIFICATE_THUMBPRINT: THUMBPRINT }],
    ['BOT_CERTIFICATE_THUMBPRINT has to be', { ...TENANT, BOT_CERTIFICATE_THUMBPRINT: 'AB' }],
    ['BOT_CERTIFICATE_PRIVATE_KEY has to be', { ...TENANT, BOT_CERTIFICATE_PRIVATE_KEY: 'quorum-key.pem' }],
    ['DATABASE_URL or QUORUM_DATA is missing', { ...TENANT, QUORUM_DATA: ' ' }],
    ['QUORUM_PERSON_PER_MINUTE is a whole number', { ...TENANT, QUORUM_PERSON_PER_MINUTE: '5' }],
    ['QUORUM_TENANT_PER_MINUTE is a whole number', { ...TENANT, QUORUM_TENANT_PER_MINUTE: 'many' }],
    ['QUORUM_TENANT_PER_MINUTE is below', { ...TENANT, QUORUM_TENANT_PER_MINUTE: '30' }],
    ['QUORUM_SENDS_PER_SECOND is a whole number', { ...TENANT, QUORUM_SENDS_PER_SECOND: '51' }],
    ['QUORUM_ALOWED_TENANTS is no setting', { ...TENANT, QUORUM_ALOWED_TENANTS: ID }],
    ['BOT_PASSWORD is no setting', { ...TENANT, BOT_PASSWORD: 'x' }],
    ['QUORUM_HOST has to be 127.0.0.1', { QUORUM_MODE: 'local', QUORUM_HOST: '::' }],
    ['BOT_SECRET or a certificate', { ...TENANT, BOT_SECRET: '' }],
    ['refused when NODE_ENV is production', { QUORUM_MODE: 'local', NODE_ENV: 'production' }],
    ['BOT_APP_ID is set, but in local mode', { QUORUM_MODE: 'local', BOT_APP_ID: ID }],
    ['QUORUM_HOST has to be 127.0.0.1', { QUORUM_MODE: 'local', QUORUM_HOST: '0.0.0.0' }],
  ])('says in one sentence: %s', (sentence, env) => {
    const lines = linesOf(env);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(sentence);
  });

  it('lists everything that is missing or wrong at once', () => {
    expect(linesOf({}).map((line) => line.trim().split(' ')[1])).toEqual([
      'BOT_APP_ID',
      'BOT_TENANT_ID',
      'BOT_SECRET',
      'DATABASE_URL',
      'QUORUM_PUBLIC_URL',
    ]);
    const names = linesOf({ QUORUM_PORT: 'x', BOT_APP_ID: 'x', QUORUM_INSTANCES: '3' }).map(
      (line) => line.split(' ')[3],
    );
    expect(names).toEqual(
      [
        'QUORUM_PORT',
        'BOT_APP_ID',
        'QUORUM_INSTANCES',
        'BOT_TENANT_ID',
        'BOT_SECRET',
        'DATABASE_URL',
        'QUORUM_PUBLIC_URL',
      ].sort((a, b) => names.indexOf(a) - names.indexOf(b)),
    );
  });

  it('fetches files from the tenant’s own SharePoint, and from nowhere while it is not named', () => {
    expect(readConfig({ ...TENANT, QUORUM_SHAREPOINT: 'Contoso, fabrikam' }).fileHosts).toEqual([
      'contoso.sharepoint.com',
      'contoso-my.sharepoint.com',
      'fabrikam.sharepoint.com',
      'fabrikam-my.sharepoint.com',
    ]);
    expect(readConfig(TENANT).fileHosts).toEqual([]);
  });

  it('repeats no value, of whatever is wrong', () => {
    const secret = 'hunter2-hunter2';
    for (const name of [
      'QUORUM_PORT',
      'QUORUM_LINK_KEY',
      'DATABASE_URL',
      'BOT_APP_ID',
      'QUORUM_ALLOWED_TENANTS',
      'QUORUM_MODE',
      'QUORUM_PUBLIC_URL',
      'QUORUM_INSTANCES',
      'BOT_APP_TYPE',
      'QUORUM_LOG_LEVEL',
      'QUORUM_DATA',
      'BOT_CERTIFICATE_THUMBPRINT',
      'BOT_CERTIFICATE_PRIVATE_KEY',
      'QUORUM_PERSON_PER_MINUTE',
      'QUORUM_TENANT_PER_MINUTE',
      'QUORUM_SENDS_PER_SECOND',
      'QUORUM_MISSPELT',
    ]) {
      const message = faultsOf({ ...TENANT, [name]: secret });
      expect(message, name).toContain(name);
      expect(message, name).not.toContain(secret);
    }
  });
});
