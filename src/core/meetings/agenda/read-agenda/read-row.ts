import { addCell, addFact, addItem, addNote, addSubItem } from './add-item.js';
import { doubt, leaveUnread, listUnread, use, type Draft, type ItemDraft } from './draft.js';
import { isMarked } from './marking-of.js';
import type { PreparedLine } from './prepared-lines.js';
import { printedNumber } from './printed-number.js';
import type { Column } from './table-columns.js';

/** Reads a row of an agenda table whose head has been seen; false for rows that are no items. */
export function readRow(draft: Draft, line: PreparedLine): boolean {
  const { columns } = draft;
  if (columns === null || line.cells === null) return false;
  const cellOf = (column: Column): string => line.cells?.[columns.indexOf(column)]?.trim() ?? '';
  const [first = '', ...more] = cellOf('title')
    .split('\n')
    .filter((words) => words.trim() !== '');
  if (first === '') return false;
  const item = itemOrPart(draft, line, columns, cellOf('number'), first);
  if (item === null) return false;
  const whole = draft.items.at(-1)?.line === line.number;
  for (const words of more) readMoreOfTitle(draft, line, item, words);
  for (const [at, cell] of line.cells.entries()) readCell(draft, line, item, columns[at] ?? 'unknown', cell);
  return use(draft, line, whole ? `item ${item.number}` : `part of item ${item.number}`);
}

function itemOrPart(
  draft: Draft,
  line: PreparedLine,
  columns: readonly Column[],
  number: string,
  title: string,
): ItemDraft | null {
  const last = draft.items.at(-1);
  const inTitle = columns.includes('number') ? null : printedNumber(title);
  const printed =
    number === ''
      ? inTitle
      : printedNumber(/^[a-z]$|^[ivx]{2,4}$/.test(number) ? `${number}) ${title}` : `${number} ${title}`);
  if (printed?.kind === 'item' && printed.number !== null) return addItem(draft, line, printed.number, printed.rest);
  if (printed !== null && last !== undefined) {
    addSubItem(draft, line, last, printed.label, printed.rest);
    return last;
  }
  if (columns.includes('number')) return unnumberedRow(draft, line, title);
  if (last === undefined)
    doubt(draft, line.number, 'The items carry no numbers of their own; they were numbered in their order.');
  return addItem(draft, line, (last?.number ?? 0) + 1, title);
}

/** A row with an empty number cell carries on the row above when it has only words; otherwise nothing is guessed. */
function unnumberedRow(draft: Draft, line: PreparedLine, title: string): ItemDraft | null {
  const last = draft.items.at(-1);
  const alone = line.cells?.filter((cell) => cell !== '').length === 1;
  if (last === undefined || !alone) {
    leaveUnread(draft, line, 'This row of the table has no item number.');
    return null;
  }
  return addFact(draft, line, last, title) || addNote(draft, line, last, title) ? last : null;
}

function readMoreOfTitle(draft: Draft, line: PreparedLine, item: ItemDraft, words: string): void {
  const printed = printedNumber(words);
  if (printed !== null && printed.rest !== '') addSubItem(draft, line, item, printed.label, printed.rest);
  else if (!addFact(draft, line, item, words) && !addNote(draft, line, item, words)) {
    listUnread(draft, line, words, `There was more text under item ${item.number} than could be kept.`);
  }
}

function readCell(draft: Draft, line: PreparedLine, item: ItemDraft, column: Column, cell: string): void {
  if (column === 'number' || column === 'title' || cell.trim() === '') return;
  if (isMarked(cell)) item.restricted = true;
  if (column === 'notes') {
    if (!addNote(draft, line, item, cell.replaceAll('\n', ' ')))
      listUnread(draft, line, cell, 'There was no room for this note.');
    return;
  }
  if (column !== 'unknown' && addCell(item, column, cell)) return;
  const why =
    column === 'unknown'
      ? 'The head of this column was not understood.'
      : `This could not be read as the ${column === 'paper' ? 'papers' : column} of item ${item.number}.`;
  listUnread(draft, line, cell.replaceAll('\n', ' '), why);
}
