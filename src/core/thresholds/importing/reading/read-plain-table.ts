import { addPassage } from './add-passage.js';
import type { TableLine } from './block.js';
import { cellLine, cellPieces } from './cell-pieces.js';
import { account, type Draft } from './draft.js';
import { sectionKind } from './section-kind.js';

const TELEPHONE_HEAD = /^(?:tel(?:ephone)?|phone|number|telephone number|phone number|contact(?: number| details)?)$/i;
const HOURS_HEAD = /^(?:hours|opening hours|open|when|times?)$/i;
const WORD_HEAD = /^(?:terms?|abbreviations?|acronyms?|words?)$/i;
const MEANING_HEAD = /^(?:meaning|definition|stands for|explanation|what it means|description|full name)$/i;

/** Reads a table that names no levels: contacts, words explained, or things beside their titles. */
export function readPlainTable(draft: Draft, rows: readonly TableLine[]): void {
  const [first, ...rest] = rows;
  if (first === undefined) return;
  const heads = first.cells.map(cellLine);
  const telephone = heads.findIndex((head) => TELEPHONE_HEAD.test(head));
  const glossary = heads.some((head) => WORD_HEAD.test(head)) && heads.some((head) => MEANING_HEAD.test(head));
  const headed =
    telephone >= 0 || glossary || (rest.length > 0 && heads.length > 1 && heads.every((head) => head.length < 45));
  if (headed) account(draft, [first.line], 'heading');
  const above = draft.sections.map(({ text }) => sectionKind(text));
  for (const row of headed ? rest : rows) {
    if (telephone >= 0 || above.includes('contacts')) readContact(draft, row, telephone, heads);
    else if (glossary || above.includes('glossary')) readWord(draft, row);
    else readRow(draft, row, headed ? heads : []);
    account(draft, [row.line], 'passage');
  }
}

function readContact(draft: Draft, { cells, page }: TableLine, telephone: number, heads: readonly string[]): void {
  const [name = '', ...more] = cells.map(cellLine);
  const text = more.filter((cell) => cell !== '').join(' ');
  if (text === '') {
    addPassage(draft, { text: name, item: true, page, kind: 'contact' });
    return;
  }
  addPassage(draft, { text, item: false, page, titles: [name], kind: 'contact' });
  const last = draft.passages.at(-1);
  if (last === undefined) return;
  const number = telephone > 0 ? (cells[telephone] ?? '') : '';
  const hours = heads.findIndex((head) => HOURS_HEAD.test(head));
  if (/[\p{L}\p{N}]/u.test(number)) last.telephone = cellLine(number);
  if (hours > 0 && (cells[hours] ?? '').trim() !== '') last.hours = cellLine(cells[hours] ?? '');
}

function readWord(draft: Draft, { cells, page }: TableLine): void {
  const [word = '', ...more] = cells.map(cellLine);
  const text = more.filter((cell) => cell !== '').join(' ');
  addPassage(draft, {
    text: text === '' ? word : text,
    item: false,
    page,
    titles: text === '' ? [] : [word],
    kind: 'glossary',
  });
}

function readRow(draft: Draft, { cells, page }: TableLine, heads: readonly string[]): void {
  const short = cells.length > 1 && cellLine(cells[0] ?? '').length <= 70 && cellPieces(cells[0] ?? '').length <= 1;
  const beside = short ? cellLine(cells[0] ?? '') : '';
  cells.forEach((cell, at) => {
    if (short && at === 0 && cells.slice(1).some((other) => other.trim() !== '')) return;
    for (const piece of cellPieces(cell)) addPassage(draft, { ...piece, page, titles: [heads[at] ?? '', beside] });
  });
}
