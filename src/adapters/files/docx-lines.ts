import type { TextLine } from '../../core/meetings/agenda/read-agenda/text-line.js';
import type { DocxBlock, DocxParagraph } from './worker-answer.js';

/**
 * Lines of a Word document; a table row is one line with its cells. Word's automatic numbers are not part of the text,
 * so they are counted again here: 1. for the first level, (a) and (i) for those below. `counted` tells that this was
 * done, because Word may print them in another dress ("4.1").
 */
export function docxLines(blocks: readonly DocxBlock[]): { lines: TextLine[]; counted: boolean } {
  const counter = new Counter();
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return linesOf(block, counter);
    return block.rows.map((row) =>
      rowLine(
        row.map((cell) =>
          cell
            .map((part) => labelled(part, counter))
            .join('\n')
            .trim(),
        ),
      ),
    );
  });
  return { lines, counted: counter.used };
}

function linesOf(paragraph: DocxParagraph, counter: Counter): TextLine[] {
  const { heading, list, text } = paragraph;
  const marked = heading > 0 && list === null && text.trim() !== '' ? `${'#'.repeat(heading)} ` : '';
  return `${marked}${labelled(paragraph, counter)}`
    .split('\n')
    .map((line) => ({ text: line, page: null, cells: tabCells(line) }));
}

function rowLine(cells: readonly string[]): TextLine {
  return { text: cells.map((cell) => cell.replaceAll('\n', ' ')).join('\t'), page: null, cells };
}

/** Columns made with tabs, as a typist makes them. */
function tabCells(text: string): readonly string[] | null {
  const cells = text.split('\t').map((cell) => cell.trim());
  return cells.filter((cell) => cell !== '').length > 1 ? cells : null;
}

function labelled({ text, list }: DocxParagraph, counter: Counter): string {
  if (list === null) return text;
  if (text.trim() === '' && !list.ordered) return text;
  return list.ordered ? `${counter.next(list.id, list.level)} ${text}`.trimEnd() : `• ${text}`;
}

/** Counts list items: each list by itself, and a level anew when one above it goes on. */
class Counter {
  used = false;
  readonly #counts = new Map<number, { level: number; count: number }>();

  next(id: number, level: number): string {
    this.used = true;
    for (const one of this.#counts.values()) if (one.level > level) one.count = 0;
    const count = (this.#counts.get(id)?.count ?? 0) + 1;
    this.#counts.set(id, { level, count });
    if (level === 0) return `${count}.`;
    return level === 1 ? `(${letter(count)})` : `(${roman(count)})`;
  }
}

function letter(count: number): string {
  return String.fromCodePoint(96 + ((count - 1) % 26) + 1);
}

function roman(count: number): string {
  const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return 'x'.repeat(Math.floor(count / 10)) + (units[count % 10] ?? '');
}
