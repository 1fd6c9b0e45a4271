import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeXlsx, xlsxParts, type MadeSheet } from '../adapters/files/make-xlsx.js';
import { makeZip } from '../adapters/files/make-zip.js';
import { forEachStore } from '../kit/database.js';
import { startFileHost, type FileHost } from '../kit/file-host.js';
import { readCard } from '../kit/read-card.js';
import { businessRows, type TableRows } from '../kit/table-rows.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const REFERRALS = "Referrals to children's social care";
const csv = (...rows: readonly string[]) => Buffer.from(rows.join('\n'));
const book = (...sheets: readonly MadeSheet[]) => makeXlsx({ sheets });
const plain = xlsxParts({ sheets: [{ name: 'Data', cells: { A1: 'Measure', B1: 'Q1 2018/19' } }] });
const withPart = (name: string, content: string | Buffer) => makeZip([...plain, { name, content }]);
const oneQuarter = (name: string, figure: number): MadeSheet => ({
  name,
  cells: { A1: 'Measure', B1: 'Q1 2018/19', A2: REFERRALS, B2: figure },
});

/** Each with what has to be said of it. Nothing of the board may change. */
const REFUSED: readonly (readonly [name: string, make: () => Buffer, ...said: readonly string[]])[] = [
  ['notes.xlsx', () => Buffer.from('Dear colleague, the figures follow.'), 'content is something else'],
  ['picture.csv', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'content is something else'],
  ['cut.xlsx', () => makeZip(plain).subarray(0, 300), 'damaged or incomplete'],
  [
    'encrypted.xlsx',
    () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(900)]),
    'locked with a password',
  ],
  ['old.xls', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old Excel workbook'],
  ['macros.xlsm', () => makeZip(plain), '.xlsm can hold macros'],
  ['macros.xlsx', () => withPart('xl/vbaProject.bin', 'x'), 'contains macros'],
  ['bomb.xlsx', () => withPart('xl/media/a.bin', Buffer.alloc(60 * 1024 * 1024)), 'unpacks to far more'],
  [
    'twice.xlsx',
    () =>
      book({
        name: 'Figures',
        cells: { A1: 'Measure', B1: 'Q1 2018/19', A2: REFERRALS, B2: 10, A3: REFERRALS, B3: 11 },
      }),
    'cannot be saved as they are',
    'sheet “Figures”, row 3, column B',
    'is 11 here and 10 in sheet “Figures”, row 2, column B',
  ],
  [
    'two sheets.xlsx',
    () => book(oneQuarter('April', 1603), oneQuarter('Corrected', 1611)),
    'sheet “Corrected”, row 2, column B',
    'is 1,611 here and 1,603 in sheet “April”, row 2, column B',
  ],
  [
    'unknown period.csv',
    () => csv('Measure,Period,Value', `${REFERRALS},Q1 2018/19,1603`, `${REFERRALS},Q5 2018/19,12`),
    'cannot be saved as they are',
    'row 3, column B',
    'Q5 2018/19',
  ],
  [
    'not begun.csv',
    () => csv('Measure,Q1 2018/19,Q1 2030/31', `${REFERRALS},1603,1700`),
    'row 2, column C',
    'Q1 2030/31 has not begun yet',
  ],
  [
    'merged figures.xlsx',
    () =>
      book({
        name: 'Front door',
        cells: { A1: 'Measure', B1: 'Q1 2018/19', C1: 'Q2 2018/19', A2: REFERRALS, B2: 1603, C2: '' },
        merged: ['B2:C2'],
      }),
    'sheet “Front door”, row 2',
    'Cells are merged here',
  ],
  [
    'broken formula.xlsx',
    () =>
      book({
        name: 'Front door',
        cells: {
          A1: 'Measure',
          B1: 'Q1 2018/19',
          A2: REFERRALS,
          B2: { formula: 'A9/0', type: 'e', value: '#REF!' },
          A3: 'Section 47 enquiries',
          B3: 790,
        },
      }),
    'sheet “Front door”, row 2, column B',
    'Its formula is broken: it shows',
  ],
  [
    'words.csv',
    () => csv('Measure,Q1 2018/19', `${REFERRALS},about 1600`, 'Section 47 enquiries,790'),
    'row 2, column B',
    'is an estimate',
  ],
];

/** 200 MB that are never kept: they come in pieces for as long as anybody listens. */
const HUGE_BYTES = 200 * 1024 * 1024;

forEachStore('figures that are not taken', (open) => {
  let whole: WholeBot;
  let host: FileHost;
  let before: TableRows;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { papers: true, table: FEW });
    host = await startFileHost({
      ...Object.fromEntries(REFUSED.map(([name, make]) => [name, make])),
      'huge.csv': () => HUGE_BYTES,
      'formulas.xlsx': () =>
        book({
          name: 'Front door',
          cells: {
            A1: 'Measure',
            B1: 'Q1 2018/19',
            A2: REFERRALS,
            B2: { formula: 'WEBSERVICE("http://127.0.0.1/")+1600', value: '1603' },
          },
        }),
      'names.csv': () =>
        csv('Measure,Q1 2018/19', '"=HYPERLINK(""http://evil.example"",""x"")",12', `${REFERRALS},1603`),
      'headings.xlsx': () =>
        book({
          name: 'Front door',
          cells: { A1: 'Measure', B1: '2018/19', A2: '', B2: 'Q1', C2: 'Q2', A3: REFERRALS, B3: 1603, C3: 1650 },
          merged: ['B1:C1', 'A1:A2'],
        }),
    });
    for (const who of ['analyst', 'manager', 'police']) await whole.client.install(whole.as(who));
  });
  afterAll(async () => {
    host.close();
    await whole.close();
  });
  beforeEach(async () => {
    before = await businessRows(whole.store.client);
  });

  it.each(REFUSED.map(([name, , ...said]) => [name, ...said] as const))(
    'are refused with the reason and the place, and nothing changes: %s',
    async (name, ...said) => {
      const answered = await host.send(whole, 'analyst', name);
      const words = readCard(answered);
      for (const one of said) expect(words).toContain(one);
      expect(words).toContain('Nothing was saved.');
      expect(JSON.stringify(answered.content)).not.toContain('figures.import-save');
      expect(await businessRows(whole.store.client)).toEqual(before);
    },
  );

  it('are refused when they are larger than may be fetched, before all of it has come', async () => {
    const words = readCard(await host.send(whole, 'analyst', 'huge.csv'));
    expect(words).toContain('The file is larger than 5 MB.');
    expect(words).toContain('split them into several files');
    expect(host.sentBytes('huge.csv')).toBeLessThan(HUGE_BYTES / 4);
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it('are the values that were saved with formulas, which nobody runs', async () => {
    const preview = await host.send(whole, 'analyst', 'formulas.xlsx');
    expect(readCard(preview)).toContain('I read 1 figure of 1 measure for Q1 2018/19.');
    await whole.press('analyst', preview, 'Discard');
  });

  it('leave out a name that looks like a formula, and say where it stands', async () => {
    const preview = await host.send(whole, 'analyst', 'names.csv');
    const words = readCard(preview);
    expect(words).toContain('Left out');
    expect(words).toContain('I know no measure “=HYPERLINK(');
    expect(words).toContain('row 2');
    expect(JSON.stringify(preview.content)).not.toMatch(/"url"|OpenUrl|\]\(http/u);
    await whole.press('analyst', preview, 'Discard');
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it('are read under merged headings', async () => {
    const preview = await host.send(whole, 'analyst', 'headings.xlsx');
    expect(readCard(preview)).toContain('I read 2 figures of 1 measure from Q1 2018/19 to Q2 2018/19.');
    await whole.press('analyst', preview, 'Discard');
  });

  it('are taken from nobody who may not, and from no other tenant', async () => {
    expect(readCard(await host.send(whole, 'police', 'two sheets.xlsx'))).toContain('That is not yours to do here');
    expect(readCard(await host.send(whole, 'practitioner', 'two sheets.xlsx'))).not.toContain('sheet “');
    const fetched = host.sentBytes('two sheets.xlsx');
    expect(await host.sendFrom(whole, 'other', 'two sheets.xlsx')).toMatchObject({ status: 403, text: '' });
    expect(host.sentBytes('two sheets.xlsx')).toBe(fetched);
    expect(await businessRows(whole.store.client)).toEqual(before);
  });
});
