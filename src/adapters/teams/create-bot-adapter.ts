import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { BotAdapter, connectorScope } from './bot-adapter.js';
import { botCredentials } from './bot-credentials.js';
import { channelIssuer } from './door/check-bearer.js';
import { checkClaims } from './door/check-claims.js';
import { publicKeysUrl } from './door/keys-reachable.js';
import type { TeamsMode } from './teams-mode.js';

type AuthenticationRules = Pick<
  NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[2]>,
  'requiredEndorsements' | 'validateClaims'
>;

/** Builds the SDK's adapter: without authentication for local mode, with ours on top of the SDK's for a tenant. */
export function createBotAdapter(mode: TeamsMode): BotAdapter {
  if (mode.kind === 'local') return new BotAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const keysUrl = mode.keysUrl ?? publicKeysUrl;
  const endpoints = {
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${mode.tenantId}`,
    ToChannelFromBotOAuthScope: connectorScope,
    ToBotFromChannelTokenIssuer: channelIssuer,
    ToBotFromChannelOpenIdMetadataUrl: keysUrl,
    // The SDK's second door, for emulators and other bots. Its keys are the channel's here, so Entra's open nothing.
    ToBotFromEmulatorOpenIdMetadataUrl: keysUrl,
    OAuthUrl: 'https://api.botframework.com',
    CallerId: 'urn:botframework:azure',
  };
  const rules: AuthenticationRules = {
    requiredEndorsements: [],
    validateClaims: (claims) =>
      new Promise((resolve) => {
        checkClaims(claims, mode.appId);
        resolve();
      }),
  };
  // The SDK asks for its own classes and reads plain fields of them; one of them it does not export.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  return new BotAdapter(new ConfigurationBotFrameworkAuthentication(endpoints, botCredentials(mode), rules));
}
