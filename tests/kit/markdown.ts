/** A table of a Markdown page as rows of trimmed cells, without its heading and rule; the first whose heading has this word. */
export function tableRows(page: string, headingWord: string): readonly (readonly string[])[] {
  const tables = page.split(/\n(?!\|)/).map((block) => block.split('\n').filter((line) => line.startsWith('|')));
  const [, , ...rows] = tables.find(([heading]) => heading !== undefined && cells(heading).includes(headingWord)) ?? [];
  return rows.map(cells);
}

/** The heading cells of that table. */
export function tableHeading(page: string, headingWord: string): readonly string[] {
  const heading = page.split('\n').find((line) => line.startsWith('|') && cells(line).includes(headingWord));
  return heading === undefined ? [] : cells(heading);
}

/** What stands between backticks in a text, without them. */
export function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** What is printed bold. */
export function boldIn(text: string): readonly string[] {
  return [...text.matchAll(/\*\*([^*\n]+)\*\*/g)].map(([, words = '']) => words);
}

function cells(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
