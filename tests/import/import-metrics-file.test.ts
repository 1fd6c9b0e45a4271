import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { randomIds } from '../../src/adapters/clock/system-clock.js';
import { readTablesFromDisk } from '../../src/adapters/files/read-tables-from-disk.js';
import type { PrismaClient } from '../../src/adapters/prisma/generated/client.js';
import { loadSampleBoard } from '../../src/adapters/prisma/sample-board/load-sample-board.js';
import { createTransact } from '../../src/adapters/prisma/stores/bind-stores.js';
import { LOCAL_TENANT_ID } from '../../src/config.js';
import { decideFinding } from '../../src/core/performance/importing/decide-finding.js';
import { importMetrics } from '../../src/core/performance/importing/import-metrics.js';
import { saveImportedMetrics } from '../../src/core/performance/importing/save-imported-metrics.js';
import { quarterPeriod } from '../../src/core/performance/periods/period.js';
import { asId, type DraftId } from '../../src/core/shared/ids.js';
import { actForBoard } from '../../src/import/act-for-board.js';
import { importMetricsFile } from '../../src/import/import-metrics-file.js';
import { makeXlsx } from '../adapters/files/make-xlsx.js';
import { makeZip } from '../adapters/files/make-zip.js';
import { forEachStore } from '../kit/database.js';
import { movingClock } from '../kit/moving-clock.js';

const home = mkdtempSync(join(tmpdir(), 'quorum-figures-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

const NEXT_YEAR = `Measure,Q1 2018/19,Q2 2018/19
Referrals to children's social care,1400,1390
% contacts leading to a referral,25%,c
`;

/** Files that are refused whole, and what is said of each. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['Measure,Q1 2018/19,Q9 2018/19\nReferrals,1,2\n', 'row 1, column C: “Q9 2018/19”: There is no quarter 9.'],
  [`${NEXT_YEAR}Referrals,1400,1391\n`, 'is 1,391 here and 1,390 in row 2, column C. Leave one of them out.'],
  // A comma that parts thousands parts columns in a CSV file.
  [
    NEXT_YEAR.replace('1390', '1,390'),
    'row 2, column D: “390” has no heading: the figures beside it may have slipped.',
  ],
  ['Measure,Q1 2018/19\nSwimming lessons,1\n', 'None of its measures is one that the board holds'],
  ['Name,Role\nChair,Chair\n', 'I found no figures in it.'],
];

/** A person at the keyboard who types these answers and then goes away. */
function keyboard(...answers: string[]) {
  const lines: string[] = [];
  const say = (line: string): void => {
    lines.push(line);
  };
  const ask = (question: string): Promise<string | null> => {
    lines.push(question);
    return Promise.resolve(answers.shift() ?? null);
  };
  return { said: () => lines.join('\n'), ask: { say, ask }, alone: { say } };
}

function onDisk(name: string, content: string | Buffer): string {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
}

forEachStore('importing a file of figures', (open) => {
  let client: PrismaClient;
  let ports: Parameters<typeof importMetricsFile>[0]['ports'];
  let principal: Parameters<typeof importMetricsFile>[0]['principal'];
  beforeEach(async () => {
    ({ client } = await open());
    const clock = movingClock('2018-11-23T10:00:00Z');
    await loadSampleBoard({ client, now: clock.now() });
    const made = { transact: createTransact({ client }, clock), clock, ids: randomIds };
    ports = made;
    principal = await actForBoard(made, [LOCAL_TENANT_ID], 'figures.import');
  });

  async function run(how: {
    readonly text?: string;
    readonly save?: boolean;
    readonly terminal?: Parameters<typeof importMetricsFile>[0]['terminal'];
  }) {
    const { text = NEXT_YEAR, save = false } = how;
    const file = await readTablesFromDisk(onDisk('figures.csv', text));
    if (file.kind === 'refused') throw new Error(file.reason);
    const person = keyboard();
    const terminal = how.terminal ?? person.alone;
    const code = await importMetricsFile({ ports, principal, fileName: 'figures.csv', file, save, terminal });
    return { code, said: person.said() };
  }

  const history = async (measure: string, quarter: 1 | 2) =>
    ports.transact((tx) =>
      tx.figures.history(principal.board.id, {
        measure: asId(measure),
        area: asId('own'),
        period: quarterPeriod(2018, quarter),
      }),
    );

  it('saves figures, revises them with history, and says when nothing is new', async () => {
    const first = await run({ save: true });
    expect(first.code).toBe(0);
    expect(first.said).toContain('4 figures: 4 new, 0 changed, 0 as held already');
    expect(first.said).toContain('Saved: 4 new figures, 0 revised figures; 0 had not changed.');

    const revised = await run({ text: NEXT_YEAR.replace('1390', '"1,395"'), save: true });
    expect(revised.said).toContain("Referrals to children's social care, Q2 2018/19: 1,390 → 1,395 (row 2, column C)");
    expect(revised.said).toContain('Saved: 0 new figures, 1 revised figure; 3 had not changed.');
    expect(await history('referrals', 2)).toMatchObject([
      { revision: 1, value: { value: 1390 }, was: null },
      { revision: 2, value: { value: 1395 }, was: { value: 1390 } },
    ]);
    expect(await history('referrals', 1)).toHaveLength(1);

    const again = await run({ text: NEXT_YEAR.replace('1390', '1395'), save: true });
    expect(again.code).toBe(0);
    expect(again.said).toContain('All of it is held already, so there is nothing to save.');
    expect(await client.figureImport.count({ where: { fileName: 'figures.csv' } })).toBe(2);
    expect(await client.draft.count()).toBe(0);
  });

  it('lets only one of two imports of the same figures through', async () => {
    await run({ save: true });
    const draftOf = async (text: string): Promise<DraftId> => {
      const file = await readTablesFromDisk(onDisk('race.csv', text));
      if (file.kind === 'refused') throw new Error(file.reason);
      const sent = { fileName: 'race.csv', tables: file.tables, remarks: [] };
      const imported = await importMetrics(ports, { principal, sent });
      if (imported.status !== 'read') throw new Error(imported.status);
      return imported.draftId;
    };
    const drafts = [await draftOf(NEXT_YEAR.replace('1390', '1391')), await draftOf(NEXT_YEAR.replace('1390', '1392'))];
    const saved = await Promise.all(drafts.map((draftId) => saveImportedMetrics(ports, { principal, draftId })));
    expect(saved.map(({ status }) => status).sort()).toEqual(['saved', 'stale']);
    expect(await history('referrals', 2)).toHaveLength(2);
  });

  it('keeps a verdict through the next import of the same file', async () => {
    const text = "Measure,Q1 2018/19,Q2 2018/19\nReferrals to children's social care,1400,0\n";
    expect((await run({ text, save: true })).said).toContain('0 was printed for Q2 2018/19 after 1,400 for Q1 2018/19');
    const decided = await decideFinding(ports, {
      principal,
      key: 'zero-after-large|referrals|own|2018-Q2',
      verdict: { kind: 'not-reported' },
    });
    expect(decided).toMatchObject({ status: 'decided', to: { kind: 'not-reported' } });
    expect((await run({ text, save: true })).said).toContain('All of it is held already');
    expect((await history('referrals', 2)).map(({ value }) => value.kind)).toEqual(['value', 'not-reported']);
  });

  it('changes nothing when it is not told to save, and leaves nothing behind', async () => {
    const before = await client.figure.count();
    expect((await run({})).said).toContain('To save it, run the same command again with --save at its end.');
    const person = keyboard('perhaps', 'no');
    expect((await run({ terminal: person.ask })).code).toBe(0);
    expect(person.said()).toContain('Please type yes or no.');
    expect(person.said()).toContain('Thrown away. Nothing was saved.');
    await run({ terminal: keyboard().ask });
    expect([await client.figure.count(), await client.draft.count()]).toEqual([before, 0]);
    expect((await run({ terminal: keyboard('Yes').ask })).code).toBe(0);
    expect(await client.figure.count()).toBe(before + 4);
  });

  it('refuses what is in the way, naming its place, and saves nothing of the file', async () => {
    const before = await client.figure.count();
    for (const [text, sentence] of REFUSED) {
      const refused = await run({ text, save: true });
      expect(refused.code).toBe(1);
      expect(refused.said).toContain(sentence);
      expect(refused.said).toMatch(/Nothing was saved\.$/);
    }
    expect([await client.figure.count(), await client.draft.count()]).toEqual([before, 0]);
  });
});

describe('a file that cannot be figures', () => {
  const formula = '=HYPERLINK("http://example.invalid")';

  it.each([
    ['is empty', 'empty.csv', Buffer.alloc(0), 'The file is empty.'],
    ['is no spreadsheet', 'picture.png', Buffer.from('\u0089PNG'), 'I cannot read tables from files that end in .png.'],
    [
      'only pretends to be one',
      'book.xlsx',
      Buffer.from('Measure,Value'),
      'The name says .xlsx, but the content is something else',
    ],
    ['can hold macros', 'book.xlsm', makeXlsx({ sheets: [] }), 'can hold macros'],
    ['is locked with a password', 'book.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'locked with a password'],
    ['is no workbook inside', 'book.xlsx', makeZip([{ name: 'readme.txt', content: 'x' }]), 'Nothing was saved.'],
  ])('is refused when it %s', async (_what, name, content, sentence) => {
    const read = await readTablesFromDisk(onDisk(name, content));
    expect(read.kind === 'refused' ? read.reason : 'it was read').toContain(sentence);
  });

  it('is refused at 200 MB without being taken in', async () => {
    const path = onDisk('huge.csv', 'Measure');
    truncateSync(path, 200 * 1024 * 1024);
    const read = await readTablesFromDisk(path);
    expect(read.kind === 'refused' ? read.reason : 'it was read').toContain('The file is larger than');
  });

  it('is read with the results of its formulas and none of them run', async () => {
    const cells = {
      A1: 'Measure',
      B1: 'Q1 2018/19',
      A2: { value: formula, type: 'inlineStr' as const },
      B2: { value: '1400', type: 'n' as const, formula: 'SUM(C2:D2)' },
    };
    const read = await readTablesFromDisk(onDisk('formulas.xlsx', makeXlsx({ sheets: [{ name: 'Data', cells }] })));
    if (read.kind === 'refused') throw new Error(read.reason);
    expect(read.tables[0]?.rows[1]?.cells.map(({ text }) => text)).toEqual([formula, '1400']);
  });
});
