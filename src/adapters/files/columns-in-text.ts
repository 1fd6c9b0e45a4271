import type { Separator } from './separator.js';
import type { TextRecord } from './table-answer.js';

const LONGEST_HEADING = 40;
const MOST_HEADING_WORDS = 6;
/** Lines before a list ("Please add these:") that are tried as its headings. */
const MOST_BEFORE = 10;

/**
 * The rows of a text that make a table, or null when it is prose. What stands before the first row and after the last
 * is left out; whatever stands between them is kept, so that no row is lost without a word. Tabs and upright lines are
 * hardly used in prose; commas and semicolons are, so these need a row that reads like headings.
 */
export function columnsInText(text: string, records: readonly TextRecord[], separator: Separator): TextRecord[] | null {
  const wide = records.flatMap(({ cells }, index) => (cells.length > 1 ? [index] : []));
  const last = wide.at(-1) ?? -1;
  if (separator === ',' || separator === ';') {
    const lists = wide.slice(0, MOST_BEFORE).map((first) => records.slice(first, last + 1));
    const best = lists
      .map((rows) => ({ rows, alike: alikeBelow(rows, text, separator) }))
      .reduce((most, one) => (one.alike > most.alike ? one : most), { rows: [] as TextRecord[], alike: 0 });
    return best.alike === 0 ? null : best.rows;
  }
  const rows = records.slice(wide[0] ?? 0, last + 1);
  const several = rows.some(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const enough = separator === '|' ? 2 : 1;
  return several && wide.length >= enough && wide.length * 2 >= rows.length ? rows : null;
}

/**
 * How many rows are just as wide as the first, if that reads like headings and at least half are no narrower; else 0. A
 * comma too many makes a row wider, and such rows must not make the list lose its headings.
 */
function alikeBelow([heading, ...others]: readonly TextRecord[], text: string, separator: Separator): number {
  if (heading === undefined || !readsLikeHeadings(heading.cells)) return 0;
  const width = heading.cells.length;
  // Two lines of a letter ("Dear Ann, Ben") look like two columns; in prose a space follows the comma.
  if (width === 2 && text.includes(heading.cells.join(`${separator} `))) return 0;
  const wideEnough = others.filter(({ cells }) => cells.length >= width).length;
  return wideEnough * 2 >= others.length ? others.filter(({ cells }) => cells.length === width).length : 0;
}

function readsLikeHeadings(cells: readonly string[]): boolean {
  const different = new Set(cells.map((cell) => cell.toLowerCase()));
  return (
    different.size === cells.length &&
    cells.every(
      (cell) =>
        cell !== '' &&
        cell.length <= LONGEST_HEADING &&
        cell.split(/\s+/).length <= MOST_HEADING_WORDS &&
        !/:|[.!?]$/.test(cell),
    )
  );
}
