import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/adapters/files/csv.js';
import { read, refusedWith, said } from './say-tables.js';

const WANTED = [
  [1, 'What', 'Owner'],
  [2, 'Audit, again', 'Police'],
];

describe('readTables, CSV', () => {
  it('reads quotes, doubled quotes and line breaks within a cell', async () => {
    const text = 'What,Owner\r\n"Audit of ""front door""","Police,\r\nHealth"\r\nReview,DCI\r\n';
    expect(said(await read('list.csv', text))).toEqual([
      [1, 'What', 'Owner'],
      [2, 'Audit of "front door"', 'Police, Health'],
      [3, 'Review', 'DCI'],
    ]);
  });

  it('finds out what parts the cells, and lets the file say it', async () => {
    expect(said(await read('list.csv', 'What,Owner\n"Audit, again",Police'))).toEqual(WANTED);
    expect(said(await read('list.csv', 'What;Owner\nAudit, again;Police'))).toEqual(WANTED);
    expect(said(await read('list.csv', 'What\tOwner\nAudit, again\tPolice'))).toEqual(WANTED);
    expect(said(await read('list.csv', 'What|Owner\nAudit, again|Police'))).toEqual(WANTED);
    expect(said(await read('list.csv', '"a;b;c",x\n"d;e;f",y'))).toContainEqual([1, 'a;b;c', 'x']);
    expect(said(await read('list.csv', 'sep=;\r\nWhat;Owner\r\n"Audit, again";Police'))).toEqual(WANTED);
    expect(said(await read('list.csv', 'Q;a;b\n1;2,5;3,5\n2;4,5;5,5'))).toContainEqual([2, '1', '2,5', '3,5']);
  });

  it('parts a .tsv at tabs only', async () => {
    expect(said(await read('list.tsv', 'What\tOwner\nAudit, again\tPolice\n'))).toEqual(WANTED);
    expect(said(await read('list.tsv', 'a,b,c\nd,e,f'))).toEqual([
      [1, 'a,b,c'],
      [2, 'd,e,f'],
    ]);
  });

  it('reads the alphabets office programs write', async () => {
    const text = 'Café,Ending\nÉcole – south,May';
    const wanted = [
      [1, 'Café', 'Ending'],
      [2, 'École – south', 'May'],
    ];
    expect(said(await read('a.csv', Buffer.from(`\uFEFF${text}`)))).toEqual(wanted);
    expect(said(await read('a.csv', Buffer.from(`\uFEFF${text}`, 'utf16le')))).toEqual(wanted);
    expect(said(await read('a.csv', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()))).toEqual(wanted);
    expect(said(await read('a.csv', Buffer.from(text.replace('–', '\x96'), 'latin1')))).toEqual(wanted);
  });

  it('reads every line end, mixed ones too, and counts blank rows without keeping them', async () => {
    expect(said(await read('a.csv', 'a,b\r\n\r\n,\nc,d\r\re,f'))).toEqual([
      [1, 'a', 'b'],
      [4, 'c', 'd'],
      [6, 'e', 'f'],
    ]);
  });

  it('keeps all cells of a ragged row and names the row', async () => {
    const answer = await read('a.csv', 'What,Owner\nAudit, again,Police\nReview\nPlan,DCI\nVisit,Health');
    expect(said(answer)).toEqual([
      [1, 'What', 'Owner', ''],
      [2, 'Audit', 'again', 'Police'],
      [3, 'Review', '', ''],
      [4, 'Plan', 'DCI', ''],
      [5, 'Visit', 'Health', ''],
    ]);
    expect(answer).toMatchObject({ remarks: [expect.stringContaining('more columns than the rest: row 2.')] });
    expect(await read('a.csv', 'What,Owner\nAudit,Police,\n')).toMatchObject({ remarks: [] });
  });

  it('takes quotation marks that open no cell as they are, and spaces around those that do', async () => {
    expect(said(await read('a.csv', 'What,Size\n12" ruler,6"\n"Open" day, "a, b"\n'))).toEqual([
      [1, 'What', 'Size'],
      [2, '12" ruler', '6"'],
      [3, '"Open" day', 'a, b'],
    ]);
  });

  it('refuses a quotation mark that is never closed, naming its row', async () => {
    const refused = refusedWith(await read('a.csv', 'What,Owner\n"two\nlines",b\nc,"d\ne,f\ng,h'));
    expect(refused).toContain('quotation mark (") in row 3 is opened and never closed');
  });

  it('keeps formula-like text, and takes no text for a number or a day', async () => {
    const answer = await read('a.csv', 'a,b,c\n=1+1,83.1%,12/03/2026');
    expect(answer).toMatchObject({ kind: 'read', tables: [{ name: null, merged: [] }] });
    expect(answer.kind === 'read' && answer.tables[0]?.rows[1]?.cells).toEqual([
      { text: '=1+1', number: null, day: null },
      { text: '83.1%', number: null, day: null },
      { text: '12/03/2026', number: null, day: null },
    ]);
  });

  it('keeps to the limits', async () => {
    const rows = (count: number): string => 'a,b\n'.repeat(count);
    expect(said(await read('a.csv', rows(20_000)))).toHaveLength(20_000);
    expect(refusedWith(await read('a.csv', rows(20_001)))).toContain('This table has more than 20,000 rows.');
    expect(said(await read('a.csv', `${'a,'.repeat(99)}a\n`))).toMatchObject([{ length: 101 }]);
    const wide = refusedWith(await read('a.csv', `a\n${'a,'.repeat(100)}a\n`));
    expect(wide).toContain('more than 100 columns: row 2');
    expect(refusedWith(await read('a.csv', rows(13_000), { cells: 25_999 }))).toContain('25,999 filled cells');
    expect(refusedWith(await read('a.csv', 'x'.repeat(5 * 1024 * 1024 + 1)))).toContain('larger than 5 MB');
  });

  it('refuses a file that is empty, blank, of unknown make or another in disguise', async () => {
    expect(refusedWith(await read('a.csv', ''))).toContain('empty');
    expect(refusedWith(await read('a.csv', ' \n,,\n'))).toContain('no table');
    expect(refusedWith(await read('a.ods', 'x'))).toContain('files that end in .ods');
    expect(refusedWith(await read('list', 'x'))).toContain('no ending');
    expect(refusedWith(await read('a.csv', Buffer.from([0x50, 0x4b, 3, 4])))).toContain('something else');
    expect(await read('a.exe', 'x')).toMatchObject({ reason: expect.stringContaining('Nothing was saved.') as string });
  });

  it('gives back the cells of any CSV that is written from them', async () => {
    const single = (text: string): string => text.replace(/\s+/g, ' ').trim();
    // Our own writer puts an apostrophe before what a spreadsheet would run.
    const cell = fc.string().filter((text) => !/^[\s\0]*[=+\-@\0＝＋－＠]/.test(text));
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const all = [['What', 'Owner', 'Due'], ...written];
        const wanted = all
          .map((row, index) => [index + 1, ...row.map(single)])
          .filter(([, ...texts]) => texts.some((text) => text !== ''));
        expect(said(await read('a.csv', toCsv(['What', 'Owner', 'Due'], written)))).toEqual(
          wanted.map((row) => row.slice(0, 4)),
        );
      }),
      { numRuns: 25 },
    );
  });
});
