import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/adapters/files/read-document.js';
import { readTables } from '../../../src/adapters/files/read-table-file.js';
import { workerAnswer } from '../../../src/adapters/files/worker-answer.js';
import { makeDocx, paragraph, table } from './make-docx.js';
import { makeXlsx } from './make-xlsx.js';

/** A text file's first kilobyte may hold U+0000 only where it is marked as UTF-16. */
const BEFORE = 'Words to begin with. '.repeat(60);
const HALF = '\ud83d';
const sheet = { name: 'Acti_x0000_ons', hidden: true, cells: { A1: 'Wel_x0000_come', B1: '_xD83D_ and 🧒' } };

const DOCUMENTS: Readonly<Record<string, Buffer>> = {
  'agenda.txt': Buffer.from(`${BEFORE}\nWel\0come\n🧒`),
  'agenda.md': Buffer.from(`\uFEFFWel\0come ${HALF}\n🧒`, 'utf16le'),
  'agenda.docx': makeDocx(paragraph('Wel&#0;come &#xD83D; and 🧒') + table([['Wel&#0;come', '&#xDE00;']])),
};
const TABLES: Readonly<Record<string, Buffer>> = {
  'list.csv': Buffer.from(`\uFEFFWel\0come,Who ${HALF}\nWelcome,🧒\n`, 'utf16le'),
  'list.tsv': Buffer.from(`${BEFORE}\nWel\0come\t🧒\n`),
  'list.txt': Buffer.from(`${BEFORE}\n| Wel\0come | Chair |\n| --- | --- |\n| Minutes | 🧒 |\n`),
  'list.docx': makeDocx(table([['Wel&#0;come', '&#xDE00; and 🧒']])),
  'list.xlsx': makeXlsx({ sheets: [sheet] }),
};

describe('what no store can hold', () => {
  it.each(Object.keys(DOCUMENTS))('is marked where it stood in a document: %s', async (name) => {
    const text = JSON.stringify(await readDocument({ name, bytes: DOCUMENTS[name] ?? Buffer.alloc(0) }));
    expect(text).not.toMatch(/\\u0000|\\ud[89a-f]/);
    expect(text).toContain('Wel\ufffdcome');
    expect(text).toContain('🧒');
  });

  it.each(Object.keys(TABLES))('is marked where it stood in a table: %s', async (name) => {
    const text = JSON.stringify(await readTables({ name, bytes: TABLES[name] ?? Buffer.alloc(0) }));
    expect(text).not.toMatch(/\\u0000|\\ud[89a-f]/);
    expect(text).toContain('Wel\ufffdcome');
    expect(text).toContain('🧒');
  });

  it('is marked in a PDF, whose fonts may say that a letter stands for anything', () => {
    const piece = { text: 'Wel\0come \ude00', x: 0, y: 0, width: 9, height: 9 };
    const read = workerAnswer.parse({ status: 'pdf', pages: [[piece]], pagesInAll: 1 });
    expect(read).toMatchObject({ pages: [[{ text: 'Wel\ufffdcome \ufffd' }]] });
  });
});
