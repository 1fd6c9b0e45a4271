import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedTable } from '../../../src/adapters/files/read-pasted-table.js';
import { rowsOf } from './say-tables.js';

const rows = (text: string): (number | string)[][] => rowsOf(readPastedTable(text));

describe('readPastedTable, Markdown', () => {
  it('reads a table with what stands around it left out', () => {
    const text = 'Actions please:\n\n| What | Owner |\n| --- | :--: |\n| Audit | Police |\n| Review |\n\nMany thanks';
    expect(rows(text)).toEqual([
      [3, 'What', 'Owner'],
      [5, 'Audit', 'Police'],
      [6, 'Review', ''],
    ]);
  });

  it('reads escaped pipes, line breaks, bold headings and rows without outer pipes', () => {
    const text = '**What** | **Due**\n-|-\nA \\| B<br/>C | 12 March\n | May';
    expect(rows(text)).toEqual([
      [1, 'What', 'Due'],
      [3, 'A | B C', '12 March'],
      [4, 'May', ''],
    ]);
  });

  it('reads a table whose lines a chat program has parted by blank ones', () => {
    expect(rows('| What | Due |\r\n\r\n| - | - |\r\n\r\n| Audit | May |\r\n\r\nThanks')).toEqual([
      [1, 'What', 'Due'],
      [5, 'Audit', 'May'],
    ]);
  });

  it('keeps cells beyond the headings, and a second table’s rows', () => {
    expect(rows('|a|b|\n|-|-|\n|1|2|3|\n# More\n|c|d|\n|-|-|\n|4|5|')).toEqual([
      [1, 'a', 'b', ''],
      [3, '1', '2', '3'],
      [5, 'c', 'd', ''],
      [7, '4', '5', ''],
    ]);
  });

  it('gives back the cells of any table that is written from them', () => {
    const cell = fc.string({ unit: 'grapheme-ascii' });
    const written = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
    const single = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const line = (cells: readonly string[]): string => `| ${cells.map(written).join(' | ')} |`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }), (body) => {
        const text = [line(['What', 'Owner', 'Due']), '|---|---|---|', ...body.map(line)].join('\n');
        const wanted = body
          .map((cells, index) => [index + 3, ...cells.map(single)])
          .filter(([, ...texts]) => texts.some((one) => one !== ''));
        expect(rows(text)).toEqual([[1, 'What', 'Owner', 'Due'], ...wanted]);
      }),
    );
  });
});

describe('readPastedTable, tabs and pipes', () => {
  it('reads what Excel pastes: line breaks within a cell in quotation marks, blank rows, blank cells', () => {
    const text = 'What\tOwner\tDue\r\n"Audit of\n""front door"""\tPolice\t12/03/2026\r\n\t\t\r\nReview\t\tMay\r\n';
    expect(rows(text)).toEqual([
      [1, 'What', 'Owner', 'Due'],
      [2, 'Audit of "front door"', 'Police', '12/03/2026'],
      [4, 'Review', '', 'May'],
    ]);
  });

  it('reads one row alone, for its headings can be asked for', () => {
    expect(rows('Audit\tPolice\tMay')).toEqual([[1, 'Audit', 'Police', 'May']]);
  });

  it('takes a quotation mark that is never closed as it is', () => {
    expect(rows('What\tOwner\n"Open day\tPolice\nReview\tHealth')).toEqual([
      [1, 'What', 'Owner'],
      [2, '"Open day', 'Police'],
      [3, 'Review', 'Health'],
    ]);
  });

  it('keeps a row between others that has lost its tabs, and leaves greetings out', () => {
    expect(rows('Hello\n\nWhat\tOwner\nAudit\nReview\tHealth\nThanks')).toEqual([
      [3, 'What', 'Owner'],
      [4, 'Audit', ''],
      [5, 'Review', 'Health'],
    ]);
  });

  it('reads a list parted by pipes', () => {
    expect(rows('a | b | c\n- | -')).toHaveLength(2);
    expect(rows('What | Owner | Due\nAudit, again | Police |\nA \\| B | DCI | May')).toEqual([
      [1, 'What', 'Owner', 'Due'],
      [2, 'Audit, again', 'Police', ''],
      [3, 'A | B', 'DCI', 'May'],
    ]);
  });
});

describe('readPastedTable, CSV', () => {
  it('reads a list with headings, after a line of greeting too', () => {
    expect(rows('Hi team, please add\nWhat,Owner,Due\n"Audit, again",Police,12 March\nReview,DCI,May\nThanks')).toEqual(
      [
        [2, 'What', 'Owner', 'Due'],
        [3, 'Audit, again', 'Police', '12 March'],
        [4, 'Review', 'DCI', 'May'],
      ],
    );
    expect(rows('What; Owner\nAudit, again; Police\nReview; DCI')).toHaveLength(0);
    expect(rows('What;Owner\nAudit, again;Police\nReview;DCI')).toHaveLength(3);
  });

  it('keeps a row with a comma too many, last or in between', () => {
    expect(rows('What,Owner,Due\nAudit, again,Police,May\nReview,DCI,June\nVisit,Health,July, or later')).toEqual([
      [1, 'What', 'Owner', 'Due', ''],
      [2, 'Audit', 'again', 'Police', 'May'],
      [3, 'Review', 'DCI', 'June', ''],
      [4, 'Visit', 'Health', 'July', 'or later'],
    ]);
  });
});

describe('readPastedTable, what is no table', () => {
  it.each([
    '',
    '   \n\t\n',
    'who has not answered',
    'action: health to circulate the neglect tool by 12 March, owner designated nurse',
    'action: health to circulate the tool, owner designated nurse\naction: police to report, owner the DCI',
    'Dear Ann, Ben\nMany thanks, Carol',
    'Good morning, all.\nPlease find the minutes, as agreed.\nBest wishes, the office',
    'Yes | no',
    'I came, saw, won.\nWe went, looked, left.',
    'To do: audit, visit, plan\nLater: May, June, July',
    'We met on Monday\tand agreed.\nThen we went on.\nThere was more.\nAnd more.\n\tEnd',
    'Agenda\n1. Apologies\n2. Minutes\n---\n3. Any other business',
  ])('finds none in %j', (text) => {
    expect(readPastedTable(text)).toBeNull();
  });

  it('finds none where one row would make all others very wide', () => {
    expect(readPastedTable(`${'\t'.repeat(50_000)}x\n${'a\tb\n'.repeat(20_000)}`)).toBeNull();
  });

  it('never throws, and all rows are of one width', () => {
    const sign = fc.constantFrom('a', ' ', ',', ';', '|', '\t', '\n', '"', '\\', '-', ':', '*', '\r');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
        const widths = new Set((readPastedTable(text)?.rows ?? []).map(({ cells }) => cells.length));
        expect(widths.size).toBeLessThan(2);
      }),
      { numRuns: 1000 },
    );
  });
});
