import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { teamsAppIdFor } from '../../src/app-package/read-package-settings.js';
import { APP_PACKAGE, aPackage, BOT_APP_ID, faultsOf } from './a-package.js';
import { readZip } from './read-zip.js';

const filled = z.object({
  version: z.string(),
  id: z.string(),
  localizationInfo: z.object({ defaultLanguageTag: z.string() }),
  developer: z.object({ websiteUrl: z.string(), privacyUrl: z.string(), termsOfUseUrl: z.string() }),
  bots: z.tuple([z.object({ botId: z.string(), scopes: z.array(z.string()), supportsFiles: z.boolean() })]),
  validDomains: z.array(z.string()),
});

function manifestOf(env: Record<string, string> = {}): z.infer<typeof filled> {
  const part = readZip(aPackage({ env }).zip).get('manifest.json');
  return filled.parse(JSON.parse(part?.toString('utf8') ?? ''));
}

describe('the app package', () => {
  it('is built from what is in the repository without a fault', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('holds the manifest and both icons at its root, and nothing else', () => {
    const parts = readZip(aPackage().zip);
    expect([...parts.keys()]).toEqual(['manifest.json', 'color.png', 'outline.png']);
    for (const icon of ['color.png', 'outline.png']) {
      expect(parts.get(icon)).toEqual(readFileSync(join(APP_PACKAGE, icon)));
    }
  });

  it('is the same to the byte whenever it is built', () => {
    expect(aPackage().zip.equals(aPackage().zip)).toBe(true);
  });

  it('fills the ids, the version and the addresses', () => {
    const manifest = manifestOf();
    expect(manifest).toMatchObject({
      version: '1.2.3',
      id: teamsAppIdFor(BOT_APP_ID),
      localizationInfo: { defaultLanguageTag: 'en-gb' },
      developer: {
        websiteUrl: 'https://quorum.ravensby.gov.uk',
        privacyUrl: 'https://quorum.ravensby.gov.uk/privacy',
        termsOfUseUrl: 'https://quorum.ravensby.gov.uk/terms',
      },
      bots: [{ botId: BOT_APP_ID, supportsFiles: true }],
      validDomains: ['quorum.ravensby.gov.uk'],
    });
    expect(manifest.bots[0].scopes).toEqual(['personal', 'team', 'groupChat']);
  });

  it('leaves no placeholder behind', () => {
    expect(readZip(aPackage().zip).get('manifest.json')?.toString('utf8')).not.toMatch(/\$\{|\}\}/);
  });

  it('takes the app id and the pages it is given', () => {
    const manifest = manifestOf({
      TEAMS_APP_ID: 'AA9FD3A5-0C57-4B1C-9D43-6A53C1A40F22',
      QUORUM_PUBLIC_URL: 'https://bots.ravensby.gov.uk:8443/quorum/',
      QUORUM_PRIVACY_URL: 'https://www.ravensby.gov.uk/privacy-of-the-board',
    });
    expect(manifest.id).toBe('aa9fd3a5-0c57-4b1c-9d43-6a53c1a40f22');
    expect(manifest.validDomains).toEqual(['bots.ravensby.gov.uk:8443']);
    expect(manifest.developer.websiteUrl).toBe('https://bots.ravensby.gov.uk:8443/quorum');
    expect(manifest.developer.privacyUrl).toBe('https://www.ravensby.gov.uk/privacy-of-the-board');
  });

  it('says which pages nobody named', () => {
    const named = { QUORUM_WEBSITE_URL: 'https://www.ravensby.gov.uk', QUORUM_PRIVACY_URL: ' ' };
    expect(aPackage({ env: named }).unnamedPages).toEqual(['QUORUM_PRIVACY_URL', 'QUORUM_TERMS_URL']);
  });

  it('gives one bot always the same app id, and two bots two', () => {
    const id = teamsAppIdFor(BOT_APP_ID);
    expect(z.uuid({ version: 'v5' }).safeParse(id).success).toBe(true);
    expect(teamsAppIdFor(BOT_APP_ID.toUpperCase())).toBe(id);
    expect(teamsAppIdFor('1d9fd3a5-0c57-4b1c-9d43-6a53c1a40f12')).not.toBe(id);
    // Written down, because another id would put a second app beside the one that people have.
    expect(id).toBe('5a9ae4dd-9546-55de-b20f-40ae200e129c');
  });
});
