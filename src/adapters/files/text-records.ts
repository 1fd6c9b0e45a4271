import { CsvError, parse, type Options } from 'csv-parse/sync';
import { pipeCells } from './pipe-cells.js';
import type { Separator } from './separator.js';
import type { TextRecord } from './table-answer.js';
import { tableLimits } from './table-limits.js';

/** One kind of line end, so that rows are counted alike whatever the file was written with. */
export function withOneLineEnd(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/**
 * How csv-parse is to read rows: leniently, for people write these files too. A row may have any number of cells, and a
 * quotation mark that opens no cell is a sign like any other. As plain data, because the reading thread gets it too.
 */
export function recordOptions(separator: Separator, quotes = true): Options {
  return {
    delimiter: separator,
    quote: quotes ? '"' : null,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    // Only before a cell: with spaces after it taken off too, the library refuses cells such as "Open" day.
    ltrim: true,
  };
}

/**
 * Rows of a text that is held already and short, such as a message. Where a quotation mark is opened and never closed,
 * quotation marks are signs like any other.
 */
export function textRecords(text: string, separator: Separator): TextRecord[] {
  if (separator === '|') return pipeRecords(text, tableLimits.rows);
  return parsed(text, separator)
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Rows whose cells are parted by upright lines, one row a line: "What | Owner | Due". Stops soon after `mostRows`. */
export function pipeRecords(text: string, mostRows: number): TextRecord[] {
  const records: TextRecord[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (records.length > mostRows) break;
    if (line.trim() !== '') records.push({ row: index + 1, cells: pipeCells(line) });
  }
  return records;
}

function parsed(text: string, separator: Separator): string[][] {
  try {
    return parse(text, recordOptions(separator));
  } catch (error) {
    if (error instanceof CsvError) return parse(text, recordOptions(separator, false));
    throw error;
  }
}
