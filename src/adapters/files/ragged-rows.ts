import type { TextRecord } from './table-answer.js';

const MOST_NAMED = 5;

/**
 * A remark on rows of a CSV file with more cells than most: a comma without quotation marks shifts what stands after it.
 * Rows with fewer are common and harmless.
 */
export function raggedRemarks(records: readonly TextRecord[]): string[] {
  const tally = new Map<number, number>();
  for (const { cells } of records) tally.set(cells.length, (tally.get(cells.length) ?? 0) + 1);
  const [usual] = [...tally].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  const ragged = records.filter(({ cells }) => cells.slice(usual).some((cell) => cell !== ''));
  if (ragged.length === 0) return [];
  const named = ragged.slice(0, MOST_NAMED).map(({ row }) => row);
  const more = ragged.length > MOST_NAMED ? ' and others' : '';
  return [
    `${ragged.length === 1 ? 'A row has' : 'Some rows have'} more columns than the rest: row ${named.join(', ')}${more}. ` +
      'Please check there for a comma too many.',
  ];
}
