import type { TableCell } from '../../shared/table.js';

const FIGURE = /^[<≤~▲▼↑↓(]?\s*[-−]?\d[\d, ]*(?:\.\d+)?\s*(?:%|\(p\)|p|\*|†|\))*\s*[▲▼↑↓]?$/i;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a cell holds a number that is no year: headings hold none. */
export function looksLikeFigure(cell: Pick<TableCell, 'text' | 'day'> | undefined): boolean {
  if (cell === undefined || cell.day !== null || cell.text === '' || cell.text.length > 30) return false;
  return FIGURE.test(cell.text) && !YEAR.test(cell.text);
}
