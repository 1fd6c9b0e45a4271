import { describe, expect, it } from 'vitest';
import { makeXlsx, xlsxParts, type MadeBook, type MadeSheet } from './make-xlsx.js';
import { makeZip } from './make-zip.js';
import { read, refusedWith, said } from './say-tables.js';

const bookOf = (cells: MadeSheet['cells']): MadeBook => ({ sheets: [{ name: 'Actions', cells }] });

describe('readTables, limits of a workbook', () => {
  const long = (rows: number): MadeSheet['cells'] =>
    Object.fromEntries(Array.from({ length: rows }, (_one, index) => [`A${index + 1}`, index]));

  it('reads 20,000 rows and refuses one more, naming the sheet', async () => {
    const answer = await read('list.xlsx', makeXlsx(bookOf(long(20_000))));
    expect(answer.kind === 'read' && answer.tables[0]?.rows.length).toBe(20_000);
    const more = refusedWith(await read('list.xlsx', makeXlsx(bookOf(long(20_001)))));
    expect(more).toContain('The sheet “Actions” has more than 20,000 rows.');
  });

  it('reads 100 columns and refuses one more, naming the row', async () => {
    expect(said(await read('list.xlsx', makeXlsx(bookOf({ CV2: 'x' }))))).toMatchObject([{ length: 101 }]);
    const more = refusedWith(await read('list.xlsx', makeXlsx(bookOf({ A1: 'x', CW2: 'x' }))));
    expect(more).toContain('“Actions” has more than 100 columns: row 2 goes on beyond column CV.');
  });

  it('does not lay out cells that stand where no sheet reaches', async () => {
    const far = makeXlsx(bookOf({ A1: 'x', ZZZZZZ4000000000: 'y' }));
    expect(refusedWith(await read('list.xlsx', far))).toContain('more than 100 columns');
    expect(said(await read('list.xlsx', makeXlsx(bookOf({ A1: 'x', A4000000000: 'y' }))))).toHaveLength(2);
  });

  it('refuses more cells than the bot can take over at once', async () => {
    const bytes = makeXlsx(bookOf({ A1: 1, B1: 2, A2: 3, B2: 4 }));
    expect(refusedWith(await read('list.xlsx', bytes, { cells: 3 }))).toContain('more than 3 filled cells');
    expect(said(await read('list.xlsx', bytes, { cells: 4 }))).toHaveLength(2);
  });

  it('stops a workbook that takes too long or too much memory', async () => {
    const bytes = makeXlsx(bookOf(long(20_000)));
    expect(refusedWith(await read('list.xlsx', bytes, { milliseconds: 20 }))).toContain('too long');
    expect(refusedWith(await read('list.xlsx', bytes, { memoryMegabytes: 4 }))).toContain('too complicated');
  });
});

describe('readTables, workbooks that are not opened', () => {
  const parts = xlsxParts(bookOf({ A1: 'What' }));
  const withPart = (name: string, content: string | Buffer): Buffer => makeZip([...parts, { name, content }]);

  it('refuses macros of every kind', async () => {
    expect(refusedWith(await read('list.xlsm', makeZip(parts)))).toContain('.xlsm can hold macros');
    expect(refusedWith(await read('list.xlsx', withPart('xl/vbaProject.bin', 'x')))).toContain('contains macros');
    expect(refusedWith(await read('list.xlsx', withPart('xl/macrosheets/sheet1.xml', 'x')))).toContain(
      'contains macros',
    );
  });

  it('refuses document type declarations', async () => {
    const hostile = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>';
    for (const content of [Buffer.from(hostile), Buffer.from(hostile, 'utf16le')]) {
      expect(refusedWith(await read('list.xlsx', withPart('xl/sharedStrings.xml', content)))).toContain(
        'did not open it',
      );
    }
  });

  it('refuses links to other files, and not web addresses in cells', async () => {
    const relation = (type: string): string =>
      `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="file:///x" TargetMode="External"/></Relationships>`;
    const linked = withPart('xl/externalLinks/externalLink1.xml', '<externalLink/>');
    expect(refusedWith(await read('list.xlsx', linked))).toContain('takes values from other files');
    const image = withPart('xl/drawings/_rels/drawing1.xml.rels', relation('image'));
    expect(refusedWith(await read('list.xlsx', image))).toContain('takes values from other files');
    const address = withPart('xl/worksheets/_rels/sheet1.xml.rels', relation('hyperlink'));
    expect(said(await read('list.xlsx', address))).toEqual([[1, 'What']]);
  });

  it('refuses bombs, also those that lie, and archives of too many parts', async () => {
    const big = Buffer.alloc(3 * 1024 * 1024);
    expect(refusedWith(await read('list.xlsx', withPart('xl/media/a.bin', big)))).toContain('unpacks to far more');
    const lying = makeZip([...parts, { name: 'xl/media/a.bin', content: big, claimedBytes: 10 }]);
    expect(refusedWith(await read('list.xlsx', lying))).toContain('damaged');
    const many = Array.from({ length: 201 }, (_one, index) => ({ name: `xl/media/${index}`, content: 'x' }));
    expect(refusedWith(await read('list.xlsx', makeZip([...parts, ...many])))).toContain('unpacks to far more');
  });

  it('refuses old and locked workbooks', async () => {
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
    for (const name of ['list.xls', 'list.xlsx']) {
      expect(refusedWith(await read(name, old))).toContain('old Excel workbook, or one locked with a password');
    }
    const locked = makeZip(parts.map((part) => ({ ...part, encrypted: true })));
    expect(refusedWith(await read('list.xlsx', locked))).toContain('locked with a password');
  });

  it('refuses what is damaged, cut short or something else', async () => {
    const whole = makeZip(parts);
    for (const bytes of [whole.subarray(0, whole.length - 30), whole.subarray(0, 200)]) {
      expect(refusedWith(await read('list.xlsx', bytes))).toContain('damaged');
    }
    const broken = makeZip([{ name: 'xl/workbook.xml', content: '<workbook' }]);
    expect(refusedWith(await read('list.xlsx', broken))).toContain('damaged');
    const two = xlsxParts({
      sheets: ['One', 'Two'].map((name) => ({ name, cells: { A1: 'x' } })),
    });
    const missing = makeZip(two.filter(({ name }) => name !== 'xl/worksheets/sheet2.xml'));
    expect(refusedWith(await read('list.xlsx', missing))).toContain('damaged');
    const other = makeZip([{ name: 'word/document.xml', content: 'x' }]);
    expect(refusedWith(await read('list.xlsx', other))).toContain('not an Excel workbook');
    expect(refusedWith(await read('list.xlsx', 'What,Due'))).toContain('content is something else');
  });
});
