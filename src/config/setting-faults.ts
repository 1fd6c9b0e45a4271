import { isAbsolute } from 'node:path';
import type { Environment } from './environment.js';

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/** What the settings say together: each sentence names the setting and the mend. */
export function settingFaults(env: Environment): readonly string[] {
  const faults: string[] = [];
  const local = env.QUORUM_MODE === 'local';
  if (local && env.NODE_ENV === 'production') {
    faults.push(
      'QUORUM_MODE is local, which lets everybody on this machine in: it is refused when NODE_ENV is production.',
    );
  }
  if (local && env.QUORUM_HOST !== undefined && !LOOPBACK.includes(env.QUORUM_HOST)) {
    faults.push('QUORUM_HOST has to be 127.0.0.1 while QUORUM_MODE is local, which checks no tokens: take it out.');
  }
  if (local && env.BOT_APP_ID !== undefined) {
    faults.push(
      'BOT_APP_ID is set, but in local mode (npm start, or QUORUM_MODE=local) there is no registration: take BOT_APP_ID out, or start the bot for your tenant with node dist/main.js.',
    );
  }
  if (!local) faults.push(...tenantFaults(env));
  if (env.DATABASE_URL !== undefined && env.QUORUM_DATA !== undefined) {
    faults.push('Both DATABASE_URL and QUORUM_DATA are set: keep the one where the board’s data should live.');
  }
  if (env.QUORUM_TENANT_PER_MINUTE < env.QUORUM_PERSON_PER_MINUTE) {
    faults.push('QUORUM_TENANT_PER_MINUTE is below QUORUM_PERSON_PER_MINUTE: one person could use up what is for all.');
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
  if (env.DATABASE_URL === undefined && env.QUORUM_DATA === undefined) {
    faults.push('DATABASE_URL or QUORUM_DATA is missing: where the board’s data live.');
  }
  if (env.QUORUM_PUBLIC_URL === undefined) {
    faults.push('QUORUM_PUBLIC_URL is missing: the https address under which people’s browsers reach the bot.');
  } else if (!env.QUORUM_PUBLIC_URL.startsWith('https://')) {
    faults.push('QUORUM_PUBLIC_URL has to start with https://.');
  }
  return faults;
}
