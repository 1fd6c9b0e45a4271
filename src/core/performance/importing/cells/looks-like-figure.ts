import type { TableCell } from '../../../shared/table.js';

const FIGURE = /^[<≤~▲▼↑↓(]?\s*[-−]?\d[\d, ]*(?:\.\d+)?\s*(?:%|\(p\)|p|\*|†|\))*\s*[▲▼↑↓]?$/i;

/** Whether a cell holds a number as data do; 2017 is one too, for it can be a count. */
export function looksLikeFigure(cell: Pick<TableCell, 'text' | 'day'> | undefined): boolean {
  if (cell === undefined || cell.day !== null || cell.text === '' || cell.text.length > 30) return false;
  return FIGURE.test(cell.text);
}
