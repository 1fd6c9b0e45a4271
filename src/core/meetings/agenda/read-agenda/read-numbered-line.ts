import { addItem, addSubItem } from './add-item.js';
import { doubt, leaveUnread, use, type Draft } from './draft.js';
import type { PreparedLine } from './prepared-lines.js';
import { printedNumber, type PrintedNumber } from './printed-number.js';

/** How the agenda tells its items apart. */
export type Style = 'numbered' | 'timed' | 'bulleted';

/** Further than this from the last number, a figure is a year or a house number, not the next item. */
const LARGEST_STEP = 20;

/** Reads a line that starts with a number, letter or bullet; false for other lines and for figures out of turn. */
export function readNumberedLine(
  draft: Draft,
  line: PreparedLine,
  next: PreparedLine | undefined,
  style: Style,
): boolean {
  const printed = printedNumber(line.text);
  if (printed === null) return false;
  if (style === 'bulleted') return readBulleted(draft, line, printed);
  return printed.kind === 'item' ? readItem(draft, line, printed, next) : readSubItem(draft, line, printed);
}

/** How the lines tell their items apart; `none` when there are not even two items to be seen. */
export function styleOf(lines: readonly PreparedLine[], timed: (line: PreparedLine) => boolean): Style | 'none' {
  const printed = lines.map((line) => (line.text === '' ? null : printedNumber(line.text)));
  const numbers = printed.filter((one) => one?.kind === 'item' && one.sure).map((one) => one?.number);
  const lazy = numbers.length >= 3 && numbers.every((number) => number === 1);
  const bare = printed.filter((one) => one?.kind === 'item' && !one.sure && (one.number === 1 || one.number === 2));
  if (!lazy && (numbers.length >= 2 || bare.length >= 2)) return 'numbered';
  if (!lazy && lines.filter(timed).length >= 2) return 'timed';
  return lazy || printed.filter((one) => one?.kind === 'bullet').length >= 2 ? 'bulleted' : 'none';
}

function readItem(draft: Draft, line: PreparedLine, printed: PrintedNumber, next: PreparedLine | undefined): boolean {
  const last = draft.items.at(-1);
  const number = printed.number ?? 0;
  const expected = last === undefined ? 1 : last.number + 1;
  if (!printed.sure && (number < expected || number > (last === undefined ? 1 : expected + 2))) return false;
  if (last !== undefined && number > last.number + LARGEST_STEP) return false;
  if (!/[\p{L}\p{N}]/u.test(printed.rest)) {
    if (!printed.sure && (next === undefined || printedNumber(next.text) !== null)) return false;
    draft.waitingFor = `item:${number}`;
    return use(draft, line, `number of item ${number}`);
  }
  if (last !== undefined && number === 1 && last.number > 1) {
    addSubItem(draft, line, last, `${number}.`, printed.rest);
    doubt(draft, line.number, `The numbers start again under item ${last.number}; these lines were read as its parts.`);
    return use(draft, line, `part of item ${last.number}`);
  }
  addItem(draft, line, number, printed.rest);
  return use(draft, line, `item ${number}`);
}

function readSubItem(draft: Draft, line: PreparedLine, printed: PrintedNumber): boolean {
  const item = draft.items.at(-1);
  if (item === undefined || draft.closing || printed.rest === '') return false;
  if (printed.number !== null && printed.number !== item.number) {
    const sentence = `${printed.label} is printed under item ${item.number}; it was read as part of that item.`;
    if (Math.abs(printed.number - item.number) > LARGEST_STEP) return leaveUnread(draft, line, sentence);
    doubt(draft, line.number, sentence);
  }
  addSubItem(draft, line, item, printed.label, printed.rest);
  return use(draft, line, `part of item ${item.number}`);
}

/** Bullets, or Markdown's "1." on every line: the items are numbered in their order, and the doubt says so. */
function readBulleted(draft: Draft, line: PreparedLine, printed: PrintedNumber): boolean {
  const item = draft.items.at(-1);
  if (printed.rest === '' || draft.closing) return false;
  if (printed.kind === 'sub' && item !== undefined) {
    addSubItem(draft, line, item, printed.label, printed.rest);
    return use(draft, line, `part of item ${item.number}`);
  }
  if (item === undefined)
    doubt(draft, line.number, 'The items carry no numbers of their own; they were numbered in their order.');
  addItem(draft, line, (item?.number ?? 0) + 1, printed.rest);
  return use(draft, line, `item ${(item?.number ?? 0) + 1}`);
}
