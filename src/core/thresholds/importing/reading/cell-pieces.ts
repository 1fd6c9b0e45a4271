import { afterBullet, afterNumber, cleanLine, hasWords } from './clean-line.js';

/** The things one cell of a table says: its list items or paragraphs, with wrapped lines put together again. */
export function cellPieces(cell: string): readonly { readonly text: string; readonly item: boolean }[] {
  const lines = cell
    .replace(/<br\s*\/?>/gi, '\n')
    // A PDF's cell may come in one line, with its bullets in it.
    .replace(/\s+([•●▪■◦○‣➢►✓✔])\s+/g, '\n$1 ')
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '');
  const listed = lines.some((line) => afterBullet(line) !== null);
  const pieces: { text: string; item: boolean }[] = [];
  for (const line of lines) {
    const item = afterBullet(line) ?? (listed ? null : afterNumber(line));
    const last = pieces.at(-1);
    const goesOn = last !== undefined && item === null && (/^\p{Ll}/u.test(line) || (listed && last.item));
    if (goesOn && !/[.!?:]$/.test(last.text)) last.text = `${last.text} ${line}`;
    else pieces.push({ text: item ?? line, item: item !== null });
  }
  return pieces.filter(({ text }) => hasWords(text));
}

/** A cell in one line, as a head or a label is read. */
export function cellLine(cell: string): string {
  return cleanLine(cell.replace(/<br\s*\/?>/gi, ' '));
}
