import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument, type ReadDocument } from '../../../src/adapters/files/read-document.js';
import { readAgenda } from '../../../src/core/meetings/agenda/read-agenda/read-agenda.js';
import { docxParts, makeDocx, paragraph, table } from './make-docx.js';
import { LOCKED, makePdf, stacked } from './make-pdf.js';
import { makeZip } from './make-zip.js';

const HEAD = [
  'Westshire Safeguarding Children Board',
  'Thursday 12 March 2026, 10.00am – 12.00pm',
  'Room 1, Town Hall',
  '',
  'Agenda',
];
const ITEMS = ['1. Apologies', '2. Minutes of the last meeting', '3. Neglect audit (Police) 20 mins'];

function texts(read: ReadDocument): string[] {
  return read.kind === 'read' ? read.lines.map((line) => line.text) : [read.reason];
}

function refused(read: ReadDocument): string {
  return read.kind === 'refused' ? `${read.reason} ${read.whatToDo}` : 'it was read';
}

const textFile = (text: string | Buffer, name = 'agenda.txt'): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: Buffer.from(text),
});

describe('readDocument, plain text', () => {
  it('reads lines of text and Markdown', async () => {
    expect(texts(await readDocument(textFile('One\r\nTwo\n')))).toEqual(['One', 'Two', '']);
    expect(texts(await readDocument(textFile('# One', 'AGENDA.MD')))).toEqual(['# One']);
  });

  it('reads the alphabets office programs write', async () => {
    expect(texts(await readDocument(textFile(Buffer.from('Caf\xe9 \x96 tea', 'latin1'))))).toEqual(['Café – tea']);
    expect(texts(await readDocument(textFile(Buffer.from('\uFEFFCafé', 'utf16le'))))).toEqual(['Café']);
    expect(texts(await readDocument(textFile('\uFEFFCafé')))).toEqual(['Café']);
  });

  it('counts pages where a form feed parts them', async () => {
    const read = await readDocument(textFile('One\fTwo'));
    expect(read.kind === 'read' && read.lines.map((line) => line.page)).toEqual([1, 2]);
  });
});

describe('readDocument, Word documents', () => {
  it('keeps the cells of a table row together', async () => {
    const body =
      HEAD.map((line) => paragraph(line)).join('') +
      table([
        ['No', 'Item', 'Lead', 'Time'],
        ['1', 'Apologies', 'Chair', '5'],
        ['2', 'Audit\nPaper 2 – Findings', 'Police', '20'],
      ]);
    const read = await readDocument({ name: 'agenda.docx', bytes: makeDocx(body) });
    expect(read.kind === 'read' && read.lines.at(-1)).toEqual({
      text: '2\tAudit Paper 2 – Findings\tPolice\t20',
      page: null,
      cells: ['2', 'Audit\nPaper 2 – Findings', 'Police', '20'],
    });
    const agenda = read.kind === 'read' ? readAgenda(read.lines) : null;
    expect(agenda).toMatchObject({
      status: 'read',
      date: '2026-03-12',
      items: [
        { item: { title: 'Apologies', minutes: 5 } },
        { item: { title: 'Audit', lead: 'Police', papers: [{ number: '2', title: 'Findings' }] } },
      ],
    });
  });

  it('counts the numbers Word sets by itself and says so', async () => {
    const body = [
      paragraph('Agenda'),
      paragraph('Apologies', 0),
      paragraph('Lead: Chair'),
      paragraph('Reviews', 0),
      paragraph('Child E', 1),
      paragraph('Child F', 1),
      paragraph('Budget', 0),
      paragraph('Pay', 1),
    ].join('');
    const read = await readDocument({ name: 'agenda.docx', bytes: makeDocx(body) });
    expect(texts(read)).toEqual([
      'Agenda',
      '1. Apologies',
      'Lead: Chair',
      '2. Reviews',
      '(a) Child E',
      '(b) Child F',
      '3. Budget',
      '(a) Pay',
    ]);
    expect(read.kind === 'read' && read.remarks).toHaveLength(1);
  });

  it('makes cells of columns typed with tabs', async () => {
    const read = await readDocument({ name: 'agenda.docx', bytes: makeDocx(paragraph('1\tApologies\tChair')) });
    expect(read.kind === 'read' && read.lines[0]?.cells).toEqual(['1', 'Apologies', 'Chair']);
  });

  it('refuses macros, under either ending', async () => {
    const withMacros = makeZip([...docxParts(paragraph('Hello')), { name: 'word/vbaProject.bin', content: 'x' }]);
    expect(refused(await readDocument({ name: 'agenda.docx', bytes: withMacros }))).toContain('macros');
    expect(refused(await readDocument({ name: 'agenda.docm', bytes: makeDocx(paragraph('Hello')) }))).toContain(
      'macros',
    );
  });

  it('refuses document type declarations in any alphabet', async () => {
    const hostile = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>';
    for (const content of [
      Buffer.from(hostile),
      Buffer.from(hostile, 'utf16le'),
      Buffer.from(hostile, 'utf16le').swap16(),
    ]) {
      const bytes = makeZip([...docxParts(paragraph('Hello')), { name: 'word/styles.xml', content }]);
      expect(refused(await readDocument({ name: 'agenda.docx', bytes }))).toContain('did not open it');
    }
  });

  it('refuses archives that unpack to too much, even when they lie about it', async () => {
    const big = Buffer.alloc(3 * 1024 * 1024);
    const honest = makeZip([...docxParts(paragraph('Hello')), { name: 'word/media/a.bin', content: big }]);
    expect(refused(await readDocument({ name: 'agenda.docx', bytes: honest }))).toContain('unpacks to far more');
    const lying = makeZip([
      ...docxParts(paragraph('Hello')),
      { name: 'word/media/a.bin', content: big, claimedBytes: 10 },
    ]);
    expect(refused(await readDocument({ name: 'agenda.docx', bytes: lying }))).toContain('damaged');
  });

  it('refuses archives whose parts are not as long as they claim', async () => {
    const bytes = makeZip([
      ...docxParts(paragraph('Hello')),
      { name: 'word/media/a.bin', content: 'abc', claimedBytes: 30 },
    ]);
    expect(refused(await readDocument({ name: 'agenda.docx', bytes }))).toContain('damaged');
  });

  it('refuses archives of too many parts', async () => {
    const parts = Array.from({ length: 201 }, (_one, index) => ({ name: `word/media/${index}`, content: 'x' }));
    expect(
      refused(
        await readDocument({ name: 'agenda.docx', bytes: makeZip([...docxParts(paragraph('Hello')), ...parts]) }),
      ),
    ).toContain('far more');
  });

  it('refuses other archives, damaged ones and locked ones', async () => {
    const sheet = makeZip([
      { name: '[Content_Types].xml', content: 'x' },
      { name: 'xl/workbook.xml', content: 'x' },
    ]);
    expect(refused(await readDocument({ name: 'agenda.docx', bytes: sheet }))).toContain('not a Word document');
    const whole = makeDocx(paragraph('Hello'));
    expect(refused(await readDocument({ name: 'agenda.docx', bytes: whole.subarray(0, whole.length - 30) }))).toContain(
      'damaged',
    );
    const broken = makeZip([{ name: 'word/document.xml', content: '<w:document' }]);
    expect(refused(await readDocument({ name: 'agenda.docx', bytes: broken }))).toContain('damaged');
    const locked = makeZip(docxParts(paragraph('Hello')).map((part) => ({ ...part, encrypted: true })));
    expect(refused(await readDocument({ name: 'agenda.docx', bytes: locked }))).toContain('password');
  });
});

describe('readDocument, PDF', () => {
  it('puts lines together from where words stand, page by page', async () => {
    const words = [
      { text: 'Safe', x: 60, y: 700 },
      { text: 'guarding', x: 83, y: 700.4 },
      { text: 'Board', x: 132, y: 700 },
      { text: 'above', x: 60, y: 730 },
    ];
    const read = await readDocument({ name: 'agenda.pdf', bytes: makePdf([words, stacked(['Second page'])]) });
    expect(read.kind === 'read' && read.lines.filter((line) => line.text !== '')).toEqual([
      { text: 'above', page: 1, cells: null },
      { text: 'Safeguarding Board', page: 1, cells: null },
      { text: 'Second page', page: 2, cells: null },
    ]);
  });

  it('hands on an agenda that can be read', async () => {
    const read = await readDocument({ name: 'agenda.pdf', bytes: makePdf([stacked([...HEAD, '', ...ITEMS])]) });
    const agenda = read.kind === 'read' ? readAgenda(read.lines) : null;
    expect(agenda).toMatchObject({
      status: 'read',
      date: '2026-03-12',
      startTime: '10:00',
      endTime: '12:00',
      place: 'Room 1, Town Hall',
    });
    expect(agenda?.status === 'read' && agenda.items.map(({ item }) => item.title)).toEqual([
      'Apologies',
      'Minutes of the last meeting',
      'Neglect audit',
    ]);
  });

  it('puts a table together whose cells are broken over lines', async () => {
    const row = (y: number, cells: readonly (string | null)[]): { text: string; x: number; y: number }[] =>
      cells.flatMap((text, index) => (text === null ? [] : [{ text, x: [60, 100, 300, 460][index] ?? 0, y }]));
    const words = [
      ...stacked(HEAD),
      ...row(600, ['No', 'Item', 'Lead', 'Time']),
      ...row(584, ['1', 'Apologies', 'Chair', '5 mins']),
      ...row(568, ['2', 'Mental health and', 'Director of', '20 mins']),
      ...row(552, [null, 'wellbeing strategy', 'Public Health', null]),
      { text: 'Date of next meeting: 11 June 2026', x: 60, y: 500 },
    ];
    const read = await readDocument({ name: 'agenda.pdf', bytes: makePdf([words]) });
    const agenda = read.kind === 'read' ? readAgenda(read.lines) : null;
    expect(agenda).toMatchObject({
      items: [
        {},
        { item: { title: 'Mental health and wellbeing strategy', lead: 'Director of Public Health', minutes: 20 } },
      ],
      nextMeeting: { date: '2026-06-11' },
    });
  });

  it('refuses a scan, a locked file and a damaged one, each in its own words', async () => {
    expect(refused(await readDocument({ name: 'scan.pdf', bytes: makePdf([[]]) }))).toContain('scanned');
    expect(refused(await readDocument({ name: 'a.pdf', bytes: makePdf([stacked(ITEMS)], LOCKED) }))).toContain(
      'password',
    );
    expect(refused(await readDocument({ name: 'a.pdf', bytes: Buffer.from('%PDF-1.4 and nothing more') }))).toContain(
      'damaged',
    );
  });

  it('stops a file that takes too long', async () => {
    const bytes = makePdf(Array.from({ length: 300 }, () => stacked(ITEMS)));
    const before = performance.now();
    expect(refused(await readDocument({ name: 'a.pdf', bytes, limits: { milliseconds: 30 } }))).toContain('too long');
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it('stops a file that needs too much memory', async () => {
    const bytes = makePdf(Array.from({ length: 300 }, () => stacked(ITEMS)));
    expect(refused(await readDocument({ name: 'a.pdf', bytes, limits: { memoryMegabytes: 4 } }))).toContain(
      'too complicated',
    );
  });
});

describe('readDocument, every file', () => {
  it('refuses a file that is empty or too large', async () => {
    expect(refused(await readDocument(textFile('')))).toContain('empty');
    expect(refused(await readDocument(textFile(' \n ')))).toContain('no text');
    expect(refused(await readDocument(textFile('x'.repeat(5 * 1024 * 1024 + 1))))).toContain('larger than 5 MB');
  });

  it('refuses a file whose name and content disagree', async () => {
    const pdf = makePdf([stacked(ITEMS)]);
    for (const name of ['agenda.docx', 'agenda.txt'])
      expect(refused(await readDocument({ name, bytes: pdf }))).toContain('something else');
    expect(refused(await readDocument(textFile('plain', 'agenda.pdf')))).toContain('something else');
    expect(refused(await readDocument({ name: 'agenda.txt', bytes: Buffer.from([65, 0, 1, 2]) }))).toContain(
      'something else',
    );
  });

  it('refuses endings it does not know and old Word files', async () => {
    expect(refused(await readDocument(textFile('x', 'agenda.exe')))).toContain('.exe');
    expect(refused(await readDocument(textFile('x', 'agenda')))).toContain('no ending');
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
    expect(refused(await readDocument({ name: 'agenda.docx', bytes: old }))).toContain('old Word document');
  });

  it('says of every refusal that nothing was saved', async () => {
    const read = await readDocument(textFile('x', 'agenda.exe'));
    expect(read).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Nothing was saved.') as string });
  });

  it('leaves the bytes it was given as they were', async () => {
    const bytes = makePdf([stacked(ITEMS)]);
    const copy = Buffer.from(bytes);
    await readDocument({ name: 'a.pdf', bytes });
    expect(bytes.equals(copy)).toBe(true);
  });

  it('finds the thread’s own file next to its module', () => {
    const url = new URL('../../../src/adapters/files/document-worker.mjs', import.meta.url);
    expect(readFileSync(url, 'utf8')).toContain('parentPort');
  });
});
