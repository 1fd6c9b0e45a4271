import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { BOARD_COLUMNS, boardColumns } from '../../src/core/people/setup/board-columns.js';
import { meantOffice, meantQuorum, meantRoles, meantStanding } from '../../src/core/people/setup/board-words.js';
import { readBoardTables } from '../../src/core/people/setup/read-board-table.js';
import { readPackageSettings } from '../../src/app-package/read-package-settings.js';
import { aTable } from '../core/actions/importing/a-list.js';
import { codeIn, tableRows } from '../kit/markdown.js';

const OBJECT = 'fedcba98-7654-4321-8fed-cba987654321';
const guide = readFileSync(join(import.meta.dirname, '../../docs/install.md'), 'utf8');
const HEADINGS = ['Board', 'Agency', 'Sector', 'Seat', 'Object ID', 'Group', 'Quorum', 'Office', 'Standing'] as const;

describe('the list of members of the install guide', () => {
  const columns = tableRows(guide, 'column').map(([name = '', what = '']) => ({ name: codeIn(name)[0] ?? '', what }));

  it('names every column that is read, and no other', () => {
    const read = boardColumns(columns.map(({ name }) => name));
    expect([...(read?.keys() ?? [])].sort()).toEqual(
      [...BOARD_COLUMNS].filter((column) => column !== 'statutory').sort(),
    );
    expect(read?.size).toBe(columns.length);
  });

  it('gives examples that are understood', () => {
    const said = (name: string) => codeIn(columns.find((column) => column.name === name)?.what ?? '');
    expect(
      said('Quorum')
        .map(meantQuorum)
        .filter((meant) => !('value' in meant)),
    ).toEqual([]);
    expect(
      said('Office')
        .map(meantOffice)
        .filter((meant) => !('value' in meant)),
    ).toEqual([]);
    expect(
      said('Standing')
        .map(meantStanding)
        .filter((meant) => !('value' in meant)),
    ).toEqual([]);
    expect(
      said('Board role')
        .map(meantRoles)
        .filter((meant) => !('value' in meant)),
    ).toEqual([]);
    const row = [said('Board')[0], 'Police', 'police', said('Seat')[0], OBJECT, '', '50%', 'chair', 'member'];
    const read = readBoardTables([aTable([[...HEADINGS], row.map((cell) => cell ?? '')])]);
    expect(read).toMatchObject({
      status: 'read',
      list: { board: { name: 'Ravensby Safeguarding Children Board', shortName: 'RSCB' } },
    });
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
    QUORUM_FIRST_MANAGER: OBJECT,
  };
  const env = Object.fromEntries(Object.entries(example).filter(([name]) => named.has(name)));
  expect(readConfig(env).firstManager).toBe(OBJECT);
  expect(readConfig(env).store).toEqual({ kind: 'postgresql', url: example['DATABASE_URL'] });
  expect(readPackageSettings(env).faults).toEqual([]);
});
