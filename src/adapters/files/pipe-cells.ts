/** A backslash takes the meaning of the sign after it away. Line breaks within a cell are written as HTML. */
const MARKS = /\\([!-/:-@[-`{-~])|(<br\s*\/?>)/gi;

/** Far more than a table may have; what comes after is left in one piece, so that a hostile line costs little. */
const MOST_CELLS = 1000;

/**
 * The cells of one line parted by upright lines, as Markdown has them: `\|` is a sign within a cell, and an upright line
 * at both ends of the line belongs to no cell.
 */
export function pipeCells(line: string): string[] {
  const parts = partedAtPipes(line.trim());
  const framed = parts.length > 1 && parts[0]?.trim() === '' && line.trim().startsWith('|');
  if (framed) parts.shift();
  if (framed && parts.length > 1 && parts.at(-1)?.trim() === '') parts.pop();
  return parts.map((part) =>
    unmarked(part)
      .replace(MARKS, (_all, sign: string | undefined) => (sign === undefined ? ' ' : sign))
      .trim(),
  );
}

function partedAtPipes(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < line.length && parts.length < MOST_CELLS; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '|') {
      parts.push(line.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, line.slice(from)];
}

/** Without the stars that make a whole cell bold, as headings often are. */
function unmarked(cell: string): string {
  return /^\s*\*\*([^*\\]+)\*\*\s*$/.exec(cell)?.[1] ?? cell;
}
