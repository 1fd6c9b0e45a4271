import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { makeXlsx, type MadeBook, type MadeSheet } from './make-xlsx.js';
import { read, refusedWith, said } from './say-tables.js';

const FORMATS = [14, '0.0%', '#,##0', '[$-809]dd mmmm yyyy', 'h:mm', '[h]:mm', 22, 'mmm-yy', '0" days"', ';;;', '@'];
const style = (format: string | number): number => FORMATS.indexOf(format) + 1;
const bookOf = (cells: MadeSheet['cells'], rest: Partial<MadeSheet> = {}): MadeBook => ({
  sheets: [{ name: 'Actions', cells, ...rest }],
  formats: FORMATS,
});

async function firstRow(cells: MadeSheet['cells'], since1904 = false): Promise<unknown> {
  const answer = await read('list.xlsx', makeXlsx({ ...bookOf(cells), since1904 }));
  return answer.kind === 'read' ? answer.tables[0]?.rows[0]?.cells : refusedWith(answer);
}

describe('readTables, what a workbook’s cells say', () => {
  it('reads text, numbers and percentages as they are shown, with the number behind', async () => {
    expect(
      await firstRow({
        A1: ' Neglect \n audit ',
        B1: 12.5,
        C1: { value: '0.831', style: style('0.0%') },
        D1: { value: '4296', style: style('#,##0') },
        E1: { value: '3', style: style('0" days"') },
      }),
    ).toEqual([
      { text: 'Neglect audit', number: null, day: null },
      { text: '12.5', number: 12.5, day: null },
      { text: '83.1%', number: 0.831, day: null },
      { text: '4,296', number: 4296, day: null },
      { text: '3 days', number: 3, day: null },
    ]);
  });

  it('takes numbers and dates that are typed as text for text', async () => {
    expect(await firstRow({ A1: '0012', B1: '83.1%', C1: '12/03/2026' })).toEqual([
      { text: '0012', number: null, day: null },
      { text: '83.1%', number: null, day: null },
      { text: '12/03/2026', number: null, day: null },
    ]);
  });

  it('reads days, shown as people in Britain see them', async () => {
    const day = '2026-03-12';
    expect(
      await firstRow({
        A1: { value: '46093', style: style(14) },
        B1: { value: '46093', style: style('[$-809]dd mmmm yyyy') },
        C1: { value: '46093.4375', style: style(22) },
        D1: { value: '46082', style: style('mmm-yy') },
        E1: { value: '2026-03-12T00:00:00', type: 'd', style: style(14) },
        F1: { value: '46092.99999999', style: style(14) },
      }),
    ).toEqual([
      { text: '12/03/2026', number: null, day },
      { text: '12 March 2026', number: null, day },
      { text: '12/03/2026 10:30', number: null, day },
      { text: 'Mar-26', number: null, day: '2026-03-01' },
      { text: '12/03/2026', number: null, day },
      expect.objectContaining({ number: null, day }),
    ]);
  });

  it('reads days of workbooks that count from 1904, and the first days of those that count from 1900', async () => {
    expect(await firstRow({ A1: { value: '44631', style: style(14) } }, true)).toEqual([
      { text: '12/03/2026', number: null, day: '2026-03-12' },
    ]);
    const first = await firstRow({
      A1: { value: '1', style: style(14) },
      B1: { value: '59', style: style(14) },
      C1: { value: '60', style: style(14) },
      D1: { value: '61', style: style(14) },
    });
    expect(first).toMatchObject([{ day: '1900-01-01' }, { day: '1900-02-28' }, { day: null }, { day: '1900-03-01' }]);
  });

  it('reads times, which are neither days nor numbers', async () => {
    expect(
      await firstRow({ A1: { value: '0.5', style: style('h:mm') }, B1: { value: '1.5', style: style('[h]:mm') } }),
    ).toEqual([
      { text: '12:00', number: null, day: null },
      { text: '36:00', number: null, day: null },
    ]);
  });

  it('reads truth values and errors as text, and values that their format hides', async () => {
    expect(
      await firstRow({
        A1: { value: '1', type: 'b' },
        B1: { value: '#N/A', type: 'e' },
        C1: { value: '7', style: style(';;;') },
        D1: { value: 'abc', type: 'n' },
        E1: 1,
      }),
    ).toMatchObject([
      { text: 'TRUE', number: null },
      { text: '#N/A', number: null },
      { text: '7', number: 7 },
      { number: null, day: null },
      { number: 1 },
    ]);
  });

  it('keeps text that looks like a formula, and reads the stored result of a real one', async () => {
    expect(
      await firstRow({
        A1: '=HYPERLINK("http://example.org";"x")',
        B1: { formula: 'SUM(C1:C9)', value: '41' },
        C1: { formula: '"a"&"b"', value: 'kept', type: 'str' },
      }),
    ).toEqual([
      { text: '=HYPERLINK("http://example.org";"x")', number: null, day: null },
      { text: '41', number: 41, day: null },
      { text: 'kept', number: null, day: null },
    ]);
  });

  it('reads a formula without a stored result as empty, never as 0, and says so', async () => {
    const cells = { A1: 'Total', B1: { formula: 'SUM(C1:C9)' }, C1: 4, D1: { formula: 'B1', value: '' } };
    const answer = await read('list.xlsx', makeXlsx(bookOf(cells)));
    expect(said(answer)).toEqual([[1, 'Total', '', '4']]);
    expect(answer).toMatchObject({ remarks: [expect.stringContaining('read their cells as empty: B1, D1.')] });
  });
});

describe('readTables, what a workbook’s sheets hold', () => {
  it('gives a table for each sheet with something on it, hidden ones with a remark', async () => {
    const bytes = makeXlsx({
      sheets: [
        { name: 'Q1 & Q2', cells: { A1: 'What' } },
        { name: 'Empty', cells: {} },
        { name: 'Lists', cells: { A1: 'Police' }, hidden: true },
      ],
    });
    const answer = await read('LIST.XLSX', bytes);
    expect(answer.kind === 'read' && answer.tables.map(({ name }) => name)).toEqual(['Q1 & Q2', 'Lists']);
    expect(answer).toMatchObject({ remarks: ['The sheet “Lists” is hidden in the workbook; I read it too.'] });
  });

  it('leaves blank rows out, keeps their numbers, and reads hidden rows', async () => {
    const cells = { B3: 'What', C3: 'Due', B5: 'Audit', A6: { style: 1 }, A7: '  ', C8: 'May' };
    const answer = await read('list.xlsx', makeXlsx(bookOf(cells, { hiddenRows: [5] })));
    expect(said(answer)).toEqual([
      [3, '', 'What', 'Due'],
      [5, '', 'Audit', ''],
      [8, '', '', 'May'],
    ]);
    expect(answer).toMatchObject({ remarks: [] });
  });

  it('names merged cells', async () => {
    const cells = { A1: 'Area', B1: '2017-18', B2: 'Q1', C2: 'Q2', D2: 'Q3' };
    const answer = await read('list.xlsx', makeXlsx(bookOf(cells, { merged: ['B1:D1', 'A1:A2'] })));
    expect(answer).toMatchObject({ tables: [{ merged: ['B1:D1', 'A1:A2'] }] });
    expect(said(answer)).toEqual([
      [1, 'Area', '2017-18', '', ''],
      [2, '', 'Q1', 'Q2', 'Q3'],
    ]);
  });

  it('reads a workbook that shares its strings, as Excel writes them', async () => {
    const book = utils.book_new(
      utils.aoa_to_sheet([
        ['What', 'Café & “tea”'],
        ['What', 3],
      ]),
      'One',
    );
    const bytes = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }) as Buffer;
    expect(bytes.includes('xl/sharedStrings.xml')).toBe(true);
    expect(said(await read('list.xlsx', bytes))).toEqual([
      [1, 'What', 'Café & “tea”'],
      [2, 'What', '3'],
    ]);
  });

  it('refuses a workbook with nothing in it', async () => {
    expect(refusedWith(await read('list.xlsx', makeXlsx(bookOf({}))))).toContain('no table');
  });
});
