import { describe, expect, it } from 'vitest';
import { guidanceDocument } from '../../../src/adapters/files/document-words.js';
import { readDocument } from '../../../src/adapters/files/read-document.js';
import { readGuidance } from '../../../src/core/thresholds/importing/reading/read-guidance.js';
import { makeDocx, paragraph, table } from './make-docx.js';
import { LOCKED, makePdf, stacked, type Words } from './make-pdf.js';

async function read(name: string, bytes: Uint8Array) {
  const document = await readDocument({ name, bytes, words: guidanceDocument });
  if (document.kind === 'refused') throw new Error(document.reason);
  const reading = readGuidance(document.lines);
  if (reading.status !== 'read') throw new Error(reading.reason);
  return reading;
}

const said = ({ content }: Awaited<ReturnType<typeof read>>) =>
  content.passages.map(({ level, kind, text }) => `${level ?? '-'} ${kind}: ${text}`);

const heading = (text: string, depth: number): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading${depth}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('a threshold document in Word', () => {
  it('is read by the depth of its headings', async () => {
    const body = [
      heading('Our threshold document', 1),
      heading('Level 1 – Universal', 2),
      heading('Child’s development', 3),
      paragraph('Sees a dentist.'),
      paragraph('Sleeps well.'),
      heading('Level 2 – Targeted', 2),
      heading('Parenting capacity', 3),
      paragraph('Often hungry.'),
      heading('Making a referral', 2),
      paragraph('Ring the front door on 0121 000 0000.'),
    ].join('');
    const reading = await read('ours.docx', makeDocx(body));
    expect(reading.content.title).toBe('Our threshold document');
    expect(said(reading)).toEqual([
      '1 indicator: Sees a dentist.',
      '1 indicator: Sleeps well.',
      '2 indicator: Often hungry.',
      '- procedure: Ring the front door on 0121 000 0000.',
    ]);
  });

  it('has levels as columns, also beside cells that go on downwards', async () => {
    const body = table([
      ['', 'Level 1\nUniversal', 'Level 2\nTargeted'],
      ['Health', '• Sees a dentist', '• Misses appointments'],
      ['(goes on)', '• Sleeps well', '• Never sleeps'],
    ])
      .replace(/<w:tc>(<w:p><w:r><w:t[^>]*>Health)/, '<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>$1')
      .replace(/<w:tc>(<w:p><w:r><w:t[^>]*>\(goes on\))/, '<w:tc><w:tcPr><w:vMerge/></w:tcPr>$1');
    const reading = await read('table.docx', makeDocx(body));
    expect(reading.content.levels).toEqual([
      { number: 1, name: 'Universal' },
      { number: 2, name: 'Targeted' },
    ]);
    expect(said(reading)).toEqual([
      '1 indicator: Sees a dentist',
      '2 indicator: Misses appointments',
      '1 indicator: Sleeps well',
      '2 indicator: Never sleeps',
    ]);
    expect(new Set(reading.content.passages.map(({ title }) => title))).toEqual(new Set(['Health']));
  });
});

describe('a threshold document in a PDF', () => {
  it('has bulleted lines under headings, over several pages', async () => {
    const pages = [
      stacked([
        'Tier 1: Universal',
        '',
        '\x95 Sees a dentist when it is time for it and is looked',
        'after at home',
        '\x95 Sleeps well',
      ]),
      stacked(['Tier 2: Targeted', '', '\x95 Misses appointments']),
    ];
    const reading = await read('ours.pdf', makePdf(pages));
    expect(said(reading)).toEqual([
      '1 indicator: Sees a dentist when it is time for it and is looked after at home',
      '1 indicator: Sleeps well',
      '2 indicator: Misses appointments',
    ]);
    expect(reading.content.passages.map(({ page }) => page)).toEqual([1, 1, 2]);
  });

  it('has levels as columns, each cell over several lines, and what follows below the table is under no level', async () => {
    const row = (y: number, ...texts: string[]): Words[] =>
      texts.flatMap((text, at) => (text === '' ? [] : [{ text, x: 40 + at * 180, y }]));
    const page = [
      ...row(780, 'Level 1 Universal', 'Level 2 Early Help', 'Level 3 Specialist'),
      ...row(764, '\x95 Sees a dentist', '\x95 Misses', '\x95 A condition is'),
      ...row(748, '\x95 Sleeps well', 'appointments', 'not looked after'),
      ...row(732, '', '\x95 Often tired', ''),
      ...row(680, 'Making a referral'),
      ...row(640, 'Ring the front door on 0121 000 0000 and say what you have seen and heard.'),
    ];
    expect(said(await read('columns.pdf', makePdf([page])))).toEqual([
      '1 indicator: Sees a dentist',
      '1 indicator: Sleeps well',
      '2 indicator: Misses appointments',
      '2 indicator: Often tired',
      '3 indicator: A condition is not looked after',
      '- procedure: Ring the front door on 0121 000 0000 and say what you have seen and heard.',
    ]);
  });
});

describe('a threshold document whose headings are printed larger', () => {
  it('is read by their sizes, wrapped ones as one, so that what follows a level does not belong to it', async () => {
    const lines: readonly (readonly [number, string])[] = [
      ...([
        [24, 'Getting the right help'],
        [24, 'at the right time'],
      ] as const),
      [18, 'The levels'],
      ...([
        [14, 'Level 1 Universal'],
        [11, 'Most children, and nothing more is needed.'],
      ] as const),
      ...([
        [14, 'Level 2 Targeted'],
        [11, 'A team helps the family, and one person leads it.'],
      ] as const),
      ...([
        [18, 'Consent'],
        [11, 'Ask the parents first, unless that would put the child at risk.'],
      ] as const),
    ];
    const page = lines.map(([height, text], at) => ({ text, height, x: 60, y: 780 - at * 28 + (at === 1 ? 4 : 0) }));
    const reading = await read('sizes.pdf', makePdf([page]));
    expect(reading.content.title).toBe('Getting the right help at the right time');
    expect(said(reading)).toEqual([
      '1 level: Most children, and nothing more is needed.',
      '2 level: A team helps the family, and one person leads it.',
      '- procedure: Ask the parents first, unless that would put the child at risk.',
    ]);
    expect(reading.doubts).not.toContainEqual(expect.stringMatching(/marks no headings/));
  });
});

describe('a threshold document that cannot be read', () => {
  const refused = async (name: string, bytes: Uint8Array) => {
    const document = await readDocument({ name, bytes, words: guidanceDocument });
    return document.kind === 'refused' ? `${document.reason} ${document.whatToDo}` : 'read';
  };

  it('is refused in words about itself: a scan, a password, nothing in it, too large, of another kind', async () => {
    expect(await refused('scan.pdf', makePdf([[]]))).toBe(
      'This PDF holds pictures of pages and no text, as a scanned paper does. Nothing was saved. ' +
        'Please send the document the scan was made from, or one whose text can be marked and copied.',
    );
    expect(await refused('locked.pdf', makePdf([stacked(['Level 1'])], LOCKED))).toMatch(/locked with a password/);
    expect(await refused('empty.md', Buffer.from(''))).toMatch(/^The file is empty\./);
    expect(await refused('blank.docx', makeDocx(paragraph('')))).toMatch(/^There is no text in this file\./);
    expect(await refused('large.pdf', Buffer.alloc(20 * 1024 * 1024 + 1))).toMatch(
      /larger than 20 MB.*without pictures/,
    );
    expect(await refused('sheet.xlsx', Buffer.from('x'))).toMatch(/cannot read files that end in \.xlsx/);
  });
});
