import { cutText } from '../../../shared/cut-text.js';
import type { TextLine } from './text-line.js';
import { textLines } from './text-lines.js';

/** Longer lines are prose, not agenda; the bound also keeps every pattern here quick on hostile text. */
const LONGEST_LINE = 500;

/** A line that is not empty, cleaned of mark-up, with what its surroundings say. */
export interface PreparedLine {
  /** Counted from 1 over all lines, empty ones too. */
  readonly number: number;
  /** Without mark-up and doubled spaces; tabs part the cells of a row. Empty for a ruled line. */
  readonly text: string;
  readonly cells: readonly string[] | null;
  readonly page: number | null;
  /** An empty line or a page's end stands before it. */
  readonly apart: boolean;
  readonly tooLong: boolean;
  /** Marked as a heading by the document, or printed in capitals. */
  readonly heading: boolean;
}

export function preparedLines(input: readonly TextLine[] | string): PreparedLine[] {
  const lines = typeof input === 'string' ? textLines(input) : input;
  const prepared: PreparedLine[] = [];
  let apart = true;
  let page: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.text.trim() === '' && (line.cells ?? []).every((cell) => cell.trim() === '')) {
      apart = true;
      continue;
    }
    prepared.push(prepare(line, index + 1, apart || line.page !== page));
    apart = false;
    page = line.page;
  }
  return prepared;
}

function prepare(line: TextLine, number: number, apart: boolean): PreparedLine {
  const raw = line.text.trim();
  const tooLong = raw.length > LONGEST_LINE;
  const cells =
    line.cells?.map((cell) => cutText(cell.split('\n').map(cleaned).join('\n').trim(), LONGEST_LINE)) ?? null;
  const text =
    cells === null
      ? cleaned(cutText(raw, LONGEST_LINE))
      : cells
          .map((cell) => cell.replaceAll('\n', ' '))
          .join('\t')
          .trim();
  const heading = /^#{1,6}\s/.test(raw) || (/\p{Lu}{3}/u.test(text) && text === text.toUpperCase());
  const ruled = !/[\p{L}\p{N}]/u.test(text);
  return { number, text: ruled ? '' : cutText(text, LONGEST_LINE), cells, page: line.page, apart, tooLong, heading };
}

/** Takes out Markdown's marks, odd spaces and invisible characters; keeps every word. */
function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}]/gu, (sign) => (sign === '\t' ? '\t' : sign < ' ' ? ' ' : ''))
    .replace(/\*\*|__/g, '')
    .replace(/^#{1,6}\s+/, '')
    .replace(/^>\s+/, '')
    .trim()
    .replace(/ *\t[ \t]*| {3,}/g, '\t')
    .replace(/[^\S\t]+/g, ' ')
    .trim();
}
