import { environment, type Environment } from './config/environment.js';
import { settingFaults } from './config/setting-faults.js';
import { unknownSettings } from './config/unknown-settings.js';
import { Fault } from './core/shared/fault.js';

/** How the bot meets Teams: locally without tokens for a trial, or in a real tenant. */
export type BotConfig =
  | { readonly kind: 'local'; readonly tenantId: string }
  | {
      readonly kind: 'tenant';
      readonly appId: string;
      readonly appType: 'SingleTenant' | 'UserAssignedMSI';
      readonly tenantId: string;
      readonly secret: string | null;
      readonly certificate: { readonly thumbprint: string; readonly privateKey: string } | null;
    };

export interface Config {
  readonly bot: BotConfig;
  readonly host: string;
  readonly port: number;
  readonly allowedTenantIds: readonly string[];
  /** Where the tenant keeps what people send in Teams; files are fetched from nowhere else. */
  readonly fileHosts: readonly string[];
  readonly store:
    { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'postgresql'; readonly url: string };
  /** The Entra object id of who manages the first board of an empty store; null where nobody is named. */
  readonly firstManager: string | null;
  /** Where people's browsers reach the bot, for calendar and download links; no trailing slash. */
  readonly publicUrl: string;
  /** Signs links; null means the bot makes a key once and keeps it in the store. */
  readonly linkKey: string | null;
  /** How many requests a second go to one tenant, over all instances; Teams takes 50. */
  readonly sendsPerSecond: number;
  /** How many requests a minute are taken of one person and of one tenant, by each instance. */
  readonly allowances: { readonly perPerson: number; readonly perTenant: number };
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
}

/** The tenant of the sample board and of the Playground: made up, and never a real tenant's. */
export const LOCAL_TENANT_ID = '5a4dbd01-0000-4000-8000-000000000001';

/**
 * Reads the configuration from the environment and from nothing else. Throws one Fault (`config.faults`) whose message
 * lists every fault at once, each with the setting's name and the mend; values are never repeated in it.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const issues = environment.safeParse(env).error?.issues ?? [];
  const wrong = new Set(issues.map(({ path }) => String(path[0])));
  const settings = environment.parse(Object.fromEntries(Object.entries(env).filter(([name]) => !wrong.has(name))));
  const faults = [
    ...new Set(issues.map(({ path, message }) => `${String(path[0])} ${message}.`)),
    ...unknownSettings(env).map((name) => `${name} is no setting of Quorum’s: take it out, or put its name right.`),
    // What the others say together; a sentence about a setting that is named already would only confuse.
    ...(wrong.has('QUORUM_MODE') ? [] : settingFaults(settings)).filter(
      (fault) => ![...wrong].some((name) => fault.includes(name)),
    ),
  ];
  if (faults.length > 0) {
    throw new Fault('config.faults', {
      message: `Quorum cannot start with these settings; nothing was changed.\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    });
  }
  return configOf(settings);
}

function configOf(env: Environment): Config {
  const host = env.QUORUM_HOST ?? (env.QUORUM_MODE === 'local' ? '127.0.0.1' : '0.0.0.0');
  const tenantId = env.QUORUM_MODE === 'local' ? LOCAL_TENANT_ID : (env.BOT_TENANT_ID ?? '');
  return {
    bot: env.QUORUM_MODE === 'local' ? { kind: 'local', tenantId } : tenantBot(env, tenantId),
    host,
    port: env.QUORUM_PORT,
    allowedTenantIds: env.QUORUM_ALLOWED_TENANTS ?? [tenantId],
    // What is sent in a chat is kept with its sender, what is sent in a team with the team.
    fileHosts: env.QUORUM_SHAREPOINT.flatMap((name) => [`${name}.sharepoint.com`, `${name}-my.sharepoint.com`]),
    store:
      env.DATABASE_URL === undefined
        ? { kind: 'embedded', folder: env.QUORUM_DATA ?? 'data' }
        : { kind: 'postgresql', url: env.DATABASE_URL },
    firstManager: env.QUORUM_FIRST_MANAGER ?? null,
    publicUrl: (env.QUORUM_PUBLIC_URL ?? `http://127.0.0.1:${env.QUORUM_PORT}`).replace(/\/+$/, ''),
    linkKey: env.QUORUM_LINK_KEY ?? null,
    sendsPerSecond: env.QUORUM_SENDS_PER_SECOND,
    allowances: { perPerson: env.QUORUM_PERSON_PER_MINUTE, perTenant: env.QUORUM_TENANT_PER_MINUTE },
    logLevel: env.QUORUM_LOG_LEVEL,
  };
}

function tenantBot(env: Environment, tenantId: string): BotConfig {
  const { BOT_CERTIFICATE_THUMBPRINT: thumbprint, BOT_CERTIFICATE_PRIVATE_KEY: privateKey } = env;
  return {
    kind: 'tenant',
    appId: env.BOT_APP_ID ?? '',
    appType: env.BOT_APP_TYPE,
    tenantId,
    secret: env.BOT_SECRET ?? null,
    certificate: thumbprint === undefined || privateKey === undefined ? null : { thumbprint, privateKey },
  };
}
