import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { TeamsMode } from './teams-mode.js';

/** How the bot gets tokens of its own: as an app of its own tenant, and of no other. */
export function botCredentials(
  mode: Extract<TeamsMode, { kind: 'tenant' }>,
): ConfigurationServiceClientCredentialFactory {
  const app = { MicrosoftAppId: mode.appId, MicrosoftAppType: mode.appType, MicrosoftAppTenantId: mode.tenantId };
  if (mode.appType === 'UserAssignedMSI') return new ConfigurationServiceClientCredentialFactory(app);
  const { credentials } = mode;
  return new ConfigurationServiceClientCredentialFactory(
    credentials.kind === 'secret'
      ? { ...app, MicrosoftAppPassword: credentials.secret }
      : { ...app, CertificateThumbprint: credentials.thumbprint, CertificatePrivateKey: credentials.privateKey },
  );
}
