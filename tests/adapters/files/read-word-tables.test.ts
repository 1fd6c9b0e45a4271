import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTablesFromDisk } from '../../../src/adapters/files/read-tables-from-disk.js';
import { docxParts, makeDocx, paragraph, table } from './make-docx.js';
import { makeZip } from './make-zip.js';
import { read, refusedWith, rowsOf, said } from './say-tables.js';

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text
    .split('\n')
    .map((line) => paragraph(line))
    .join('')}</w:tc>`;
const rowOf = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const across = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const FIRST = '<w:vMerge w:val="restart"/>';
const GOES_ON = '<w:vMerge/>';

describe('readTables, Word documents', () => {
  it('reads each table, and no words outside', async () => {
    const body =
      paragraph('Actions of March') +
      table([
        ['What', 'Owner'],
        ['Audit\nof the front door', 'Police'],
        ['', ''],
        ['Review', ''],
      ]) +
      paragraph('Actions of May') +
      table([['What'], ['Visit']]);
    const answer = await read('minutes.docx', makeDocx(body));
    expect(answer.kind === 'read' && answer.tables.map((one) => [one.name, rowsOf(one)])).toEqual([
      [
        null,
        [
          [1, 'What', 'Owner'],
          [2, 'Audit of the front door', 'Police'],
          [4, 'Review', ''],
        ],
      ],
      [
        null,
        [
          [1, 'What'],
          [2, 'Visit'],
        ],
      ],
    ]);
  });

  it('keeps columns in their place beside cells that are merged across and down', async () => {
    const body = `<w:tbl>${[
      rowOf(cell('Agency', FIRST), cell('Quarter', across(2)), cell('Note')),
      rowOf(cell('', GOES_ON), cell('Q1'), cell('Q2'), cell('x')),
      rowOf(cell('Police'), cell('both', across(2) + FIRST), cell('y')),
      rowOf(cell('Health'), cell('', across(2) + GOES_ON), cell('z')),
      rowOf(cell('School'), cell('1'), cell('2'), cell('')),
    ].join('')}</w:tbl>`;
    const answer = await read('minutes.docx', makeDocx(body));
    expect(said(answer)).toEqual([
      [1, 'Agency', 'Quarter', '', 'Note'],
      [2, '', 'Q1', 'Q2', 'x'],
      [3, 'Police', 'both', '', 'y'],
      [4, 'Health', '', '', 'z'],
      [5, 'School', '1', '2', ''],
    ]);
    expect(answer).toMatchObject({ tables: [{ merged: ['A1:A2', 'B1:C1', 'B3:C4'] }] });
  });

  it('takes a table within a cell for that cell’s text', async () => {
    const inner = `<w:tc>${table([['inner', 'cells']])}${paragraph('')}</w:tc>`;
    const body = `<w:tbl>${rowOf(cell('What'), cell('Due'))}${rowOf(inner, cell('May'))}</w:tbl>`;
    expect(said(await read('minutes.docx', makeDocx(body)))).toEqual([
      [1, 'What', 'Due'],
      [2, 'inner cells', 'May'],
    ]);
  });

  it('keeps to the limits, whatever a cell claims to take up', async () => {
    const wide = `<w:tbl>${rowOf(cell('a', across(2_000_000_000)), cell('b'))}</w:tbl>`;
    expect(refusedWith(await read('a.docx', makeDocx(wide)))).toContain('more than 100 columns');
    const long = makeDocx(table([['a'], ['b'], ['c']]));
    expect(refusedWith(await read('a.docx', long, { rows: 2 }))).toContain('more than 2 rows');
  });

  it('refuses documents without tables, with macros, damaged, old or in disguise', async () => {
    expect(refusedWith(await read('a.docx', makeDocx(paragraph('Hello'))))).toContain('no table');
    const macros = makeZip([...docxParts(table([['a']])), { name: 'word/vbaProject.bin', content: 'x' }]);
    expect(refusedWith(await read('a.docx', macros))).toContain('macros');
    expect(refusedWith(await read('a.docm', makeDocx(table([['a']]))))).toContain('.docm can hold macros');
    const whole = makeDocx(table([['a']]));
    expect(refusedWith(await read('a.docx', whole.subarray(0, whole.length - 30)))).toContain('damaged');
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
    expect(refusedWith(await read('a.docx', old))).toContain('old Word document');
    expect(refusedWith(await read('a.xlsx', whole))).toContain('not an Excel workbook');
  });
});

describe('readTables, text files', () => {
  it('reads each Markdown table', async () => {
    const answer = await read('a.md', '# May\n\n|a|b|\n|-|-|\n|1|2|\n\n# June\n\n|c|d|\n|-|-|\n|3|4|\n');
    expect(answer.kind === 'read' && answer.tables.map(rowsOf)).toEqual([
      [
        [3, 'a', 'b'],
        [5, '1', '2'],
      ],
      [
        [9, 'c', 'd'],
        [11, '3', '4'],
      ],
    ]);
  });

  it('reads the one list of another text', async () => {
    const wanted = [
      [2, 'What', 'Owner'],
      [3, 'Audit', '"Police'],
    ];
    expect(said(await read('a.txt', 'Actions\nWhat\tOwner\nAudit\t"Police\n'))).toEqual(wanted);
    expect(said(await read('a.txt', 'Actions\nWhat | Owner\nAudit | "Police\n'))).toEqual(wanted);
    expect(said(await read('a.txt', 'Actions\nWhat,Owner\nAudit,"Police\n'))).toEqual(wanted);
  });

  it('keeps to the limits, all tables of a file together', async () => {
    const tables = (count: number): string => '|a|b|\n|-|-|\n|1|2|\n\n'.repeat(count);
    expect(said(await read('a.md', tables(3), { rows: 6 }))).toHaveLength(2);
    expect(refusedWith(await read('a.md', tables(3), { rows: 5 }))).toContain('more than 5 rows');
    expect(refusedWith(await read('a.txt', 'a | b\n'.repeat(6), { rows: 5 }))).toContain('more than 5 rows');
    expect(said(await read('a.txt', 'a | b\n'.repeat(5), { rows: 5 }))).toHaveLength(5);
    expect(refusedWith(await read('a.md', `${'-|'.repeat(2000)}x\n${'-|'.repeat(2000)}-`))).toContain('100 columns');
  });

  it('refuses prose, and a text larger than may be read without waiting', async () => {
    expect(refusedWith(await read('a.txt', 'x'.repeat(1024 * 1024 + 1)))).toContain('larger than 1 MB');
    expect(refusedWith(await read('a.txt', 'Dear all,\nplease come, if you can.\n'))).toContain('no table');
  });
});

describe('readTablesFromDisk', () => {
  it('reads a file, and says what is wrong with a path', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tables-'));
    try {
      await writeFile(join(folder, 'list.csv'), 'What,Owner\nAudit,Police');
      await writeFile(join(folder, 'large.csv'), 'a,b\n'.repeat(2 * 1024 * 1024));
      expect(said(await readTablesFromDisk(join(folder, 'list.csv')))).toHaveLength(2);
      expect(refusedWith(await readTablesFromDisk(join(folder, 'large.csv')))).toContain('larger than 5 MB');
      expect(refusedWith(await readTablesFromDisk(join(folder, 'none.csv')))).toContain('does not exist');
      expect(refusedWith(await readTablesFromDisk(folder))).toContain('is not a file');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
