import { expect, it } from 'vitest';
import { connectorScope } from '../../../src/adapters/teams/bot-adapter.js';
import { botCredentials } from '../../../src/adapters/teams/bot-credentials.js';
import type { TenantCredentials } from '../../../src/adapters/teams/teams-mode.js';

const tenantId = '11111111-0000-4000-8000-000000000001';
const app = { kind: 'tenant', appId: '22222222-0000-4000-8000-000000000002', tenantId } as const;
const login = `https://login.microsoftonline.com/${tenantId}`;

it.each<TenantCredentials>([
  { kind: 'secret', secret: 'a secret' },
  { kind: 'certificate', thumbprint: 'AB', privateKey: 'a key' },
])('asks the bot’s own tenant for tokens, with a $kind', async (credentials) => {
  const factory = botCredentials({ ...app, appType: 'SingleTenant', credentials });
  expect(await factory.createCredentials(app.appId, connectorScope, login, true)).toMatchObject({
    appId: app.appId,
    tenant: tenantId,
    oAuthEndpoint: login,
  });
});

it('has no secret to send as a managed identity', async () => {
  const factory = botCredentials({ ...app, appType: 'UserAssignedMSI' });
  const credentials = await factory.createCredentials(app.appId, connectorScope, login, true);
  expect(credentials).toHaveProperty('tokenProviderFactory');
  expect(credentials).not.toHaveProperty('appPassword');
});
