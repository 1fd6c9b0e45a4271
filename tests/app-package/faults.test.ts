import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackageSettings } from '../../src/app-package/read-package-settings.js';
import { aFolder, ENVIRONMENT, faultsOf, withManifest } from './a-package.js';

const withSettings = (env: Readonly<Record<string, string | undefined>>) =>
  readPackageSettings({ ...ENVIRONMENT, ...env }).faults;

describe('faults in the settings', () => {
  it('name each missing setting and what it is', () => {
    expect(withSettings({ BOT_APP_ID: undefined, QUORUM_PUBLIC_URL: ' ' })).toEqual([
      'BOT_APP_ID is missing: the bot’s app id from its registration.',
      'QUORUM_PUBLIC_URL is missing: the https address under which people’s browsers reach the bot.',
    ]);
  });

  it.each([
    ['BOT_APP_ID', 'quorum'],
    ['BOT_APP_ID', '00000000-0000-0000-0000-000000000000'],
    ['TEAMS_APP_ID', '{1d9fd3a5-0c57-4b1c-9d43-6a53c1a40f11}'],
  ])('name %s when it is %s', (name, value) => {
    expect(withSettings({ [name]: value })).toEqual([
      `${name} has to be an id like 01234567-89ab-cdef-0123-456789abcdef: copy it from where it was made.`,
    ]);
  });

  it.each([
    ['quorum.ravensby.gov.uk', 'is not a web address'],
    ['ftp://quorum.ravensby.gov.uk', 'is not a web address'],
    ['http://quorum.ravensby.gov.uk', 'has to start with https://'],
    ['https://localhost:3978', 'names this machine'],
    ['https://LOCALHOST', 'names this machine'],
    ['https://bot.localhost', 'names this machine'],
    ['https://127.0.0.1', 'names this machine'],
    ['https://[::1]:3978', 'names this machine'],
    ['https://10.1.2.3', 'is a bare IP address'],
    ['https://[2001:db8::1]', 'is a bare IP address'],
    ['https://quorum', 'is known inside your own network only'],
    ['https://quorum.council.local', 'is known inside your own network only'],
    ['https://*.ravensby.gov.uk', 'has a star in its domain'],
    ['https://quorum_bot.ravensby.gov.uk', 'which is not a domain'],
    ['https://-quorum.ravensby.gov.uk', 'which is not a domain'],
    ['https://me:secret@quorum.ravensby.gov.uk', 'holds a name or password'],
  ])('refuse the address %s', (address, why) => {
    const faults = withSettings({ QUORUM_PUBLIC_URL: address });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^QUORUM_PUBLIC_URL /);
    expect(faults[0]).toContain(why);
    expect(faults[0]).not.toContain('secret');
  });

  it.each(['QUORUM_WEBSITE_URL', 'QUORUM_PRIVACY_URL', 'QUORUM_TERMS_URL'])('refuse a local %s too', (name) => {
    expect(withSettings({ [name]: 'https://localhost/page' })).toEqual([
      expect.stringMatching(new RegExp(`^${name} names this machine`)),
    ]);
  });

  it.each(['https://quorum.ravensby.gov.uk', 'https://abc-3978.uks1.devtunnels.ms/', 'https://a.b:8443/x'])(
    'are not seen in %s',
    (address) => {
      expect(withSettings({ QUORUM_PUBLIC_URL: address })).toEqual([]);
    },
  );
});

describe('faults in the manifest', () => {
  it.each([
    ['a property the schema does not know', ['"accentColor"', '"accentColour"'], 'must NOT have additional properties'],
    ['a colour that is none', ['"#0F4C5C"', '"teal"'], 'accentColor must match pattern'],
    ['a scope that Teams does not have', ['"scopes": ["personal"]', '"scopes": ["private"]'], 'allowed values'],
    ['a description that is too long', ['Agendas, attendance', 'Agendas, '.repeat(20)], 'more than 80 characters'],
    ['a permission that Teams does not have', ['"identity"', '"everything"'], 'allowed values'],
    ['a version it is not of', ['"manifestVersion": "1.30"', '"manifestVersion": "1.29"'], 'names another $schema'],
    ['a misspelt placeholder', ['${{BOT_APP_ID}}', '${{BOT_ID}}'], 'asks for BOT_ID, which is not known'],
    ['a comma too many', ['"accentColor"', ', "accentColor"'], 'is not JSON'],
    ['another icon', ['"color.png"', '"colour.png"'], 'icons has to name color.png as color'],
    [
      'commands where the bot is not',
      ['["personal", "team", "groupChat"]', '["personal", "team"]'],
      'where the bot is not',
    ],
    ['a command twice', ['"title": "My meetings"', '"title": "HELP"'], '“help” is there twice for personal'],
    [
      'a command that is too long',
      ['"My meetings"', `"${'My meetings '.repeat(3).trim()}"`],
      'longer than 32 characters',
    ],
    ['a command without words', ['"What you can ask me"', '""'], 'needs a description of 1 to 128'],
    [
      'a command with too many',
      ['What you can ask me"', `${'What you can ask me '.repeat(7)}"`],
      'needs a description of 1 to 128',
    ],
  ] as const)('tell of %s', (_what, [from, to], why) => {
    const folder = withManifest((text) => text.replace(from, () => to));
    expect(faultsOf({ folder })).toContainEqual(expect.stringContaining(why));
  });

  it('tell of a version the schemas do not know', () => {
    const folder = withManifest((text) => text.replaceAll('1.30', '9.99'));
    expect(faultsOf({ folder })).toEqual([expect.stringContaining('@microsoft/app-manifest does not know')]);
  });

  it('tell of an eleventh command', () => {
    const folder = withManifest((text) =>
      text.replace(
        '{ "title": "My meetings"',
        '{ "title": "Who am I?", "description": "Your seats" }, { "title": "My meetings"',
      ),
    );
    expect(faultsOf({ folder })).toEqual(['There are 11 commands for personal, and Teams shows 10: take some out.']);
  });

  it('tell of a scope without commands', () => {
    const folder = withManifest((text) => text.replace('"scopes": ["groupChat"]', '"scopes": ["team"]'));
    expect(faultsOf({ folder })).toEqual([
      "The bot's scope team needs one list of commands, no more and no fewer.",
      "The bot's scope groupChat needs one list of commands, no more and no fewer.",
    ]);
  });
});

describe('faults of every kind', () => {
  it('are told all at once', () => {
    const folder = withManifest((text) => text.replace('"#0F4C5C"', '"teal"'));
    rmSync(join(folder, 'color.png'));
    writeFileSync(join(folder, 'outline.png'), 'not a picture');
    const faults = faultsOf({ folder, env: { BOT_APP_ID: '', QUORUM_PUBLIC_URL: 'https://localhost' } });
    const names = [
      'BOT_APP_ID',
      'QUORUM_PUBLIC_URL',
      'accentColor',
      'color.png is missing',
      'outline.png is not a whole PNG',
    ];
    expect(faults).toHaveLength(names.length);
    for (const name of names) expect(faults).toContainEqual(expect.stringContaining(name));
  });

  it('are a sentence each', () => {
    const folder = aFolder();
    rmSync(folder, { recursive: true });
    const faults = faultsOf({ folder, env: { BOT_APP_ID: 'x', TEAMS_APP_ID: 'y', QUORUM_PUBLIC_URL: 'z' } });
    expect(faults).toHaveLength(6);
    for (const fault of faults) expect(fault).toMatch(/^[A-Za-z].*\.$/);
  });
});
