import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { peopleStore } from '../../src/adapters/prisma/stores/people-store.js';
import { readConfig } from '../../src/config.js';
import { identify } from '../../src/core/people/identify.js';
import { asId, type TenantId } from '../../src/core/shared/ids.js';
import { forEachStore } from '../kit/database.js';
import { codeIn, tableRows } from '../kit/markdown.js';
import { readPackageSettings } from '../../src/app-package/read-package-settings.js';

const guide = readFileSync(join(import.meta.dirname, '../../docs/install.md'), 'utf8');
const TENANT = 'ABCDEF01-2345-4678-8ABC-DEF012345678';
const OBJECT = 'FEDCBA98-7654-4321-8FED-CBA987654321';
const FIRST_MANAGER = /```sql\n(WITH board[^`]*)```/;

forEachStore('the first manager of the install guide', (open) => {
  it('is let in as the business manager, and nobody else is', async () => {
    const { client } = await open();
    const [, sql = ''] = FIRST_MANAGER.exec(guide) ?? [];
    const people = peopleStore(client);
    const tenantId = asId<TenantId>(TENANT.toLowerCase());
    expect(await identify(people, { tenantId, entraId: OBJECT })).toBeNull();

    await client.$executeRawUnsafe(sql.replace('TENANT-ID', TENANT).replace('OBJECT-ID', OBJECT));

    const manager = await identify(people, { tenantId, entraId: OBJECT });
    expect(manager?.board.shortName).toBe('RSCB');
    expect([...(manager?.roles ?? [])]).toContain('business-manager');
    const other = await identify(people, { tenantId, entraId: TENANT });
    expect([...(other?.roles ?? [])]).toEqual(['practitioner']);
  });
});

it('the settings of the install guide are enough to start and to package', () => {
  const named = new Map<string, string>();
  for (const [setting = '', value = ''] of tableRows(guide, 'setting')) {
    for (const name of [...codeIn(setting), ...codeIn(value)].filter((code) => /^(BOT|QUORUM|DATABASE)_/.test(code))) {
      named.set(name, 'x');
    }
  }
  const id = '1d9fd3a5-0c57-4b1c-9d43-6a53c1a40f11';
  const example: Readonly<Record<string, string>> = {
    BOT_APP_ID: id,
    BOT_TENANT_ID: id,
    BOT_APP_TYPE: 'SingleTenant',
    BOT_SECRET: 'secret',
    DATABASE_URL: 'postgresql://quorum:PASSWORD@SERVER:5432/quorum?sslmode=verify-full',
    QUORUM_PUBLIC_URL: 'https://quorum.example.org',
    QUORUM_HOST: '127.0.0.1',
  };
  const env = Object.fromEntries(Object.entries(example).filter(([name]) => named.has(name)));
  expect(readConfig(env).store).toEqual({ kind: 'postgresql', url: example['DATABASE_URL'] });
  expect(readPackageSettings(env).faults).toEqual([]);
});
