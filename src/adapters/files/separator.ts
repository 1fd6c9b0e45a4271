/** What may part the cells of a line. */
export type Separator = ',' | ';' | '\t' | '|';

const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|'];
/** Enough to see what a file is made of. */
const SAMPLE = 64 * 1024;

/**
 * The separators a text might be parted with, the likeliest first: the one by which the most rows have the same number
 * of cells. What stands in quotation marks does not count. Empty when no row has any.
 */
export function likelySeparators(text: string): Separator[] {
  const rows = countedRows(text.slice(0, SAMPLE));
  return SEPARATORS.map((separator, index) => ({ separator, ...commonest(rows.map((row) => row[index] ?? 0)) }))
    .filter(({ rows: alike }) => alike > 0)
    .toSorted((a, b) => b.rows - a.rows || b.count - a.count)
    .map(({ separator }) => separator);
}

/** How often each separator occurs in each row that is not blank. */
function countedRows(text: string): number[][] {
  const rows: number[][] = [];
  let row = [0, 0, 0, 0];
  let blank = true;
  let quoted = false;
  for (const sign of `${text}\n`) {
    if (sign === '"') quoted = !quoted;
    if (sign === '\n' && !quoted) {
      if (!blank) rows.push(row);
      row = [0, 0, 0, 0];
      blank = true;
      continue;
    }
    blank &&= sign.trim() === '';
    const at = quoted ? -1 : SEPARATORS.indexOf(sign as Separator);
    if (at !== -1) row[at] = (row[at] ?? 0) + 1;
  }
  return rows;
}

/** The commonest count other than 0, and how many rows have it. */
function commonest(counts: readonly number[]): { count: number; rows: number } {
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally]
    .map(([count, rows]) => ({ count, rows }))
    .reduce((best, one) => (one.rows > best.rows || (one.rows === best.rows && one.count > best.count) ? one : best), {
      count: 0,
      rows: 0,
    });
}
