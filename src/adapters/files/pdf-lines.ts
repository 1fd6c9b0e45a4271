import type { TextLine } from '../../core/meetings/agenda/read-agenda/text-line.js';
import { pdfHeadings, type HeadingDepth } from './pdf-headings.js';
import { pdfTables, type PositionedLine } from './pdf-tables.js';
import type { PdfPiece } from './worker-answer.js';

/** In heights of the letters. */
const SAME_LINE = 0.5;
const WORD_GAP = 0.15;
const COLUMN_GAP = 1.5;
const PARAGRAPH_GAP = 1.9;

/**
 * Lines of a PDF, put together from where its pieces of text stand. A PDF knows neither lines nor tables: pieces on one
 * height make a line, a wide gap makes a new cell, a wide space between lines makes an empty line. Where it is asked for,
 * lines in larger letters are marked as headings ("## "), as Markdown does.
 */
export function pdfLines(
  pages: readonly (readonly PdfPiece[])[],
  { headings = false }: { readonly headings?: boolean } = {},
): TextLine[] {
  const depthOf = headings ? pdfHeadings(pages) : () => 0;
  return pages.flatMap((pieces, index) =>
    pdfTables(positionedLines(pieces, depthOf)).map((line) => ({ ...line, page: index + 1 })),
  );
}

function positionedLines(pieces: readonly PdfPiece[], depthOf: HeadingDepth): PositionedLine[] {
  const lines: PositionedLine[] = [];
  let above: { y: number; height: number } | null = null;
  for (const row of rowsOf(pieces)) {
    const { y, height } = row[0] ?? { y: 0, height: 1 };
    const apart = above !== null && above.y - y > PARAGRAPH_GAP * Math.max(height, above.height);
    const cells = cellsOf(row);
    const depth = cells.length === 1 ? depthOf(height) : 0;
    const last = lines.at(-1);
    if (depth > 0 && !apart && last?.depth === depth) lines[lines.length - 1] = wrappedHeading(last, cells);
    else if (cells.length > 0) lines.push({ cells, apart, depth });
    above = { y, height };
  }
  return lines;
}

/** A heading that goes on in the next line. */
function wrappedHeading(above: PositionedLine, [cell]: PositionedLine['cells']): PositionedLine {
  const [first] = above.cells;
  if (first === undefined || cell === undefined) return above;
  return { ...above, cells: [{ ...first, text: `${first.text} ${cell.text}`, to: Math.max(first.to, cell.to) }] };
}

/** Pieces from top to bottom, those on the same height together, each row from left to right. */
function rowsOf(pieces: readonly PdfPiece[]): PdfPiece[][] {
  const rows: PdfPiece[][] = [];
  const visible = pieces.filter((piece) => piece.text.trim() !== '');
  for (const piece of visible.sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      first.y - piece.y <= SAME_LINE * Math.max(first.height, piece.height)
    )
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function cellsOf(row: readonly PdfPiece[]): { text: string; from: number; to: number }[] {
  const cells: { text: string; from: number; to: number }[] = [];
  for (const piece of row) {
    const cell = cells.at(-1);
    const gap = cell === undefined ? Infinity : (piece.x - cell.to) / Math.max(piece.height, 1);
    const to = piece.x + piece.width;
    if (cell === undefined || gap > COLUMN_GAP) cells.push({ text: piece.text.trim(), from: piece.x, to });
    else {
      cell.text = `${cell.text}${gap > WORD_GAP || /\s$/.test(cell.text) ? ' ' : ''}${piece.text}`.replace(/\s+/g, ' ');
      cell.to = to;
    }
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.trim() })).filter((cell) => cell.text !== '');
}
