import { environment } from './environment.js';

/** Read by other commands than a start: packaging, and the tests. */
const OF_OTHERS = [
  'QUORUM_WEBSITE_URL',
  'QUORUM_PRIVACY_URL',
  'QUORUM_TERMS_URL',
  'QUORUM_TEST_POSTGRES_URL',
  'QUORUM_KEEP_IMAGES',
  'QUORUM_FAULT_MINUTES',
  'QUORUM_FAULT_SEED',
];

/**
 * Names that look like settings of Quorum's and are none. A slip of the pen would otherwise leave a setting at what it is
 * when left out, and nobody would be told. Blank ones count as not set.
 */
export function unknownSettings(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const known = new Set([...Object.keys(environment.shape), ...OF_OTHERS]);
  return Object.entries(env)
    .filter(([name, value]) => /^(QUORUM|BOT)_/u.test(name) && !known.has(name) && (value ?? '').trim() !== '')
    .map(([name]) => name)
    .sort();
}
