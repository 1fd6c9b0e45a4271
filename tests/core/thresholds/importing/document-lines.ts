import type { DocumentLine } from '../../../../src/core/thresholds/importing/reading/guidance-reading.js';

/** Lines of text as a file of text gives them: no pages, no cells. */
export function written(text: string): DocumentLine[] {
  return text.split('\n').map((line) => ({ text: line, page: null, cells: null }));
}

/** Lines of one page of a PDF. */
export function printed(text: string, page = 1): DocumentLine[] {
  return text.split('\n').map((line) => ({ text: line, page, cells: null }));
}

/** Rows of a table as a Word document gives them: a cell may hold several lines. */
export function rows(...cells: readonly (readonly string[])[]): DocumentLine[] {
  return cells.map((row) => ({
    text: row.map((cell) => cell.replaceAll('\n', ' ')).join('\t'),
    page: null,
    cells: row,
  }));
}
