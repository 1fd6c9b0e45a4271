import { createHash } from 'node:crypto';
import { z } from 'zod';
import { domainFault } from './domain-fault.js';

/** What fills the placeholders of `appPackage/manifest.json`, by their names there. */
export interface PackageSettings {
  readonly BOT_APP_ID: string;
  readonly TEAMS_APP_ID: string;
  readonly QUORUM_PUBLIC_HOST: string;
  readonly QUORUM_WEBSITE_URL: string;
  readonly QUORUM_PRIVACY_URL: string;
  readonly QUORUM_TERMS_URL: string;
}

export interface ReadSettings {
  /** Where a setting is at fault an example stands in for it, so that the rest can still be checked. */
  readonly settings: PackageSettings;
  readonly faults: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const EXAMPLE_ID = '01234567-89ab-4def-8123-456789abcdef';
const EXAMPLE_URL = 'https://quorum.example.org';
const NO_ID = '00000000-0000-0000-0000-000000000000';
/** Ours alone, drawn once: the ids made from it are nobody else's. */
const APP_ID_NAMESPACE = 'f3c1c1de-7a0b-4a4e-9a59-2d0c6f7a7d11';

/** Reads what the package needs from the environment, and every fault in it; values are never repeated except for domains. */
export function readPackageSettings(env: Environment): ReadSettings {
  const faults: string[] = [];
  const botAppId = readId(env, 'BOT_APP_ID', faults);
  if (botAppId === null && valueOf(env, 'BOT_APP_ID') === null) {
    faults.push('BOT_APP_ID is missing: the bot’s app id from its registration.');
  }
  const publicUrl = readUrl(env, 'QUORUM_PUBLIC_URL', faults);
  if (publicUrl === null && valueOf(env, 'QUORUM_PUBLIC_URL') === null) {
    faults.push('QUORUM_PUBLIC_URL is missing: the https address under which people’s browsers reach the bot.');
  }
  const home = (publicUrl ?? EXAMPLE_URL).replace(/\/+$/, '');
  const settings = {
    BOT_APP_ID: botAppId ?? EXAMPLE_ID,
    TEAMS_APP_ID: readId(env, 'TEAMS_APP_ID', faults) ?? teamsAppIdFor(botAppId ?? EXAMPLE_ID),
    QUORUM_PUBLIC_HOST: new URL(home).host,
    QUORUM_WEBSITE_URL: readUrl(env, 'QUORUM_WEBSITE_URL', faults) ?? home,
    QUORUM_PRIVACY_URL: readUrl(env, 'QUORUM_PRIVACY_URL', faults) ?? `${home}/privacy`,
    QUORUM_TERMS_URL: readUrl(env, 'QUORUM_TERMS_URL', faults) ?? `${home}/terms`,
  };
  return { settings, faults };
}

/**
 * The app's id in Teams when none is given: always the same for the same bot, so that a later package updates the app
 * instead of adding a second one. A UUID of version 5 (RFC 9562).
 */
export function teamsAppIdFor(botAppId: string): string {
  const namespace = Buffer.from(APP_ID_NAMESPACE.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(namespace).update(botAppId.toLowerCase()).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function valueOf(env: Environment, name: string): string | null {
  const value = (env[name] ?? '').trim();
  return value === '' ? null : value;
}

function readId(env: Environment, name: string, faults: string[]): string | null {
  const value = valueOf(env, name);
  if (value === null) return null;
  if (z.guid().safeParse(value).success && value !== NO_ID) return value.toLowerCase();
  faults.push(`${name} has to be an id like 01234567-89ab-cdef-0123-456789abcdef: copy it from where it was made.`);
  return null;
}

function readUrl(env: Environment, name: string, faults: string[]): string | null {
  const value = valueOf(env, name);
  if (value === null) return null;
  const fault = domainFault(value);
  if (fault === null) return value;
  faults.push(`${name} ${fault}`);
  return null;
}
