import { isAbsolute } from 'node:path';
import { z } from 'zod';
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
  readonly store: { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'postgresql'; readonly url: string };
  /** Where people's browsers reach the bot, for calendar and download links; no trailing slash. */
  readonly publicUrl: string;
  /** Signs links; null means the bot makes a key once and keeps it in the store. */
  readonly linkKey: string | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
}

/** The tenant of the sample board and of the Playground: made up, and never a real tenant's. */
export const LOCAL_TENANT_ID = '5a4dbd01-0000-4000-8000-000000000001';

const blank = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const text = z.preprocess(blank, z.string().trim().optional());
const guid = z.preprocess(blank, z.guid({ error: 'has to be an id like 01234567-89ab-cdef-0123-456789abcdef' }).optional());

const environment = z.object({
  NODE_ENV: text,
  QUORUM_MODE: z.preprocess(blank, z.enum(['local', 'tenant'], { error: 'is either local or tenant' }).default('tenant')),
  QUORUM_HOST: text,
  QUORUM_PORT: z.preprocess(
    blank,
    z.coerce.number({ error: 'has to be a port number' }).int({ error: 'has to be a port number' }).min(0).max(65_535).default(3978),
  ),
  QUORUM_DATA: text,
  DATABASE_URL: z.preprocess(
    blank,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, { error: 'has to start with postgresql://' })
      .optional(),
  ),
  QUORUM_PUBLIC_URL: z.preprocess(blank, z.url({ error: 'has to be a web address' }).optional()),
  QUORUM_LINK_KEY: z.preprocess(blank, z.string().min(32, { error: 'needs at least 32 characters' }).optional()),
  QUORUM_LOG_LEVEL: z.preprocess(
    blank,
    z.enum(['debug', 'info', 'warn', 'error'], { error: 'is one of debug, info, warn and error' }).default('info'),
  ),
  QUORUM_INSTANCES: z.preprocess(blank, z.coerce.number({ error: 'has to be a number' }).int().min(1).default(1)),
  QUORUM_ALLOWED_TENANTS: text,
  BOT_APP_ID: guid,
  BOT_APP_TYPE: z.preprocess(
    blank,
    z.enum(['SingleTenant', 'UserAssignedMSI'], { error: 'is either SingleTenant or UserAssignedMSI' }).default('SingleTenant'),
  ),
  BOT_TENANT_ID: guid,
  BOT_SECRET: text,
  BOT_CERTIFICATE_THUMBPRINT: text,
  BOT_CERTIFICATE_PRIVATE_KEY: text,
});

type Environment = z.infer<typeof environment>;

/**
 * Reads the configuration from the environment and from nothing else. Throws one Fault (`config.faults`) whose message
 * lists every fault at once, each with the setting's name and the mend; values are never repeated in it.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  const faults = parsed.success
    ? faultsOf(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
  if (!parsed.success || faults.length > 0) {
    throw new Fault('config.faults', {
      message: `Quorum cannot start with these settings; nothing was changed.\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    });
  }
  return configOf(parsed.data);
}

/** What the settings say together: each sentence names the setting and the mend. */
function faultsOf(env: Environment): readonly string[] {
  const faults: string[] = [];
  const local = env.QUORUM_MODE === 'local';
  if (local && env.NODE_ENV === 'production') {
    faults.push('QUORUM_MODE is local, which lets everybody on this machine in: it is refused when NODE_ENV is production.');
  }
  if (local && env.BOT_APP_ID !== undefined) {
    faults.push('BOT_APP_ID is set although QUORUM_MODE is local: take one of them out.');
  }
  if (!local) faults.push(...tenantFaults(env));
  if (env.DATABASE_URL !== undefined && env.QUORUM_DATA !== undefined) {
    faults.push('Both DATABASE_URL and QUORUM_DATA are set: keep the one where the board’s data should live.');
  }
  if (env.DATABASE_URL === undefined && env.QUORUM_INSTANCES > 1) {
    faults.push('QUORUM_INSTANCES is above 1, which needs PostgreSQL: set DATABASE_URL.');
  }
  if (env.QUORUM_DATA !== undefined && !local && !isAbsolute(env.QUORUM_DATA)) {
    faults.push('QUORUM_DATA has to be a full path when the bot runs as a service.');
  }
  return faults;
}

function tenantFaults(env: Environment): readonly string[] {
  const faults: string[] = [];
  if (env.BOT_APP_ID === undefined) faults.push('BOT_APP_ID is missing: the bot’s app id from its registration.');
  if (env.BOT_TENANT_ID === undefined) faults.push('BOT_TENANT_ID is missing: the tenant of the bot’s registration.');
  const { BOT_CERTIFICATE_THUMBPRINT: thumbprint, BOT_CERTIFICATE_PRIVATE_KEY: privateKey } = env;
  if ((thumbprint === undefined) !== (privateKey === undefined)) {
    faults.push('BOT_CERTIFICATE_THUMBPRINT and BOT_CERTIFICATE_PRIVATE_KEY belong together: one of them is missing.');
  }
  if (env.BOT_APP_TYPE === 'SingleTenant' && thumbprint === undefined && env.BOT_SECRET === undefined) {
    faults.push('BOT_SECRET or a certificate is missing; with BOT_APP_TYPE=UserAssignedMSI none is needed.');
  }
  if (env.QUORUM_PUBLIC_URL === undefined) {
    faults.push('QUORUM_PUBLIC_URL is missing: the https address under which people’s browsers reach the bot.');
  } else if (!env.QUORUM_PUBLIC_URL.startsWith('https://')) {
    faults.push('QUORUM_PUBLIC_URL has to start with https://.');
  }
  return faults;
}

function configOf(env: Environment): Config {
  const host = env.QUORUM_HOST ?? (env.QUORUM_MODE === 'local' ? '127.0.0.1' : '0.0.0.0');
  const tenantId = env.QUORUM_MODE === 'local' ? LOCAL_TENANT_ID : (env.BOT_TENANT_ID ?? '');
  const allowed = env.QUORUM_ALLOWED_TENANTS?.split(/[\s,]+/).filter((id) => id !== '') ?? [tenantId];
  return {
    bot: env.QUORUM_MODE === 'local' ? { kind: 'local', tenantId } : tenantBot(env, tenantId),
    host,
    port: env.QUORUM_PORT,
    allowedTenantIds: allowed,
    store:
      env.DATABASE_URL === undefined
        ? { kind: 'embedded', folder: env.QUORUM_DATA ?? 'data' }
        : { kind: 'postgresql', url: env.DATABASE_URL },
    publicUrl: (env.QUORUM_PUBLIC_URL ?? `http://127.0.0.1:${env.QUORUM_PORT}`).replace(/\/+$/, ''),
    linkKey: env.QUORUM_LINK_KEY ?? null,
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
