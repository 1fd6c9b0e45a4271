import type { TextLine } from './text-line.js';

const LINE_END = /\r\n|[\n\r\v\u2028\u2029]/;

/**
 * Cuts plain text into lines. A form feed starts a new page; rows drawn with bars (`| 1 | Apologies |`)
 * or with tabs become cells, because that is how a table arrives when it is pasted.
 */
export function textLines(text: string): TextLine[] {
  const pages = text.split('\f');
  return pages.flatMap((page, index) =>
    page.split(LINE_END).map((line) => ({
      text: line,
      page: pages.length > 1 ? index + 1 : null,
      cells: cellsOf(line),
    })),
  );
}

function cellsOf(line: string): readonly string[] | null {
  const trimmed = line.trim();
  if (trimmed.startsWith('|') && trimmed.endsWith('|') && trimmed.length > 2) {
    return trimmed
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  }
  const cells = line.split('\t').map((cell) => cell.trim());
  return cells.filter((cell) => cell !== '').length > 1 ? cells : null;
}
