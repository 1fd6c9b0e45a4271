import type { TableCell, TableRow } from '../../core/shared/table.js';
import { workbookWords, wordTableWords } from './archive-words.js';
import { checkArchive } from './check-archive.js';
import { foundTables, type ReadTables } from './found-tables.js';
import { runWorker } from './run-worker.js';
import { sheetCell } from './sheet-cell.js';
import { tableAnswer, type SheetAnswer, type WorkbookAnswer } from './table-answer.js';
import type { TableLimits } from './table-limits.js';
import { tableOfRows } from './table-of-rows.js';
import { notAnswered } from './table-refusals.js';
import { wordTable } from './word-table.js';

const MOST_NAMED = 3;

/** One table for each sheet of an Excel workbook with something on it. */
export async function readWorkbook(bytes: Uint8Array, limits: TableLimits): Promise<ReadTables> {
  const unsafe = await checkArchive(bytes, limits, workbookWords);
  if (unsafe !== null) return unsafe;
  const { rows, columns, cells } = limits;
  const answer = await runWorker({ kind: 'sheets', bytes, rows, columns, cells }, tableAnswer, limits);
  if (answer.status !== 'sheets') return notAnswered(answer);
  const made = answer.sheets.map((sheet) =>
    tableOfRows({ name: sheet.name, merged: sheet.merged, rows: rowsOf(sheet, answer.since1904) }, limits),
  );
  return foundTables(made, remarksOn(answer), limits);
}

/** The tables of a Word document, in their order. */
export async function readWordTables(bytes: Uint8Array, limits: TableLimits): Promise<ReadTables> {
  const unsafe = await checkArchive(bytes, limits, wordTableWords);
  if (unsafe !== null) return unsafe;
  const answer = await runWorker({ kind: 'word-tables', bytes }, tableAnswer, limits);
  if (answer.status !== 'word-tables') return notAnswered(answer);
  const made = answer.tables.map((rows) => tableOfRows(wordTable(rows, limits.columns), limits));
  return foundTables(made, [], limits);
}

function rowsOf({ rows }: SheetAnswer, since1904: boolean): TableRow[] {
  return rows.map(({ row, cells }) => {
    const line: TableCell[] = [];
    for (const [column, shown, number, format] of cells) {
      while (line.length < column) line.push({ text: '', number: null, day: null });
      line.push(sheetCell({ shown, number, format, since1904 }));
    }
    return { row, cells: line };
  });
}

function remarksOn({ sheets, uncounted }: WorkbookAnswer): string[] {
  const hidden = sheets.filter((sheet) => sheet.hidden && sheet.rows.length > 0);
  const remarks = hidden.map(({ name }) => `The sheet “${name}” is hidden in the workbook; I read it too.`);
  if (uncounted.length === 0) return remarks;
  const some = uncounted.slice(0, MOST_NAMED).join(', ') + (uncounted.length > MOST_NAMED ? ' and others' : '');
  return [
    ...remarks,
    `Some formulas have no result stored with them, so I read their cells as empty: ${some}. ` +
      'To have them read, open the workbook in Excel, save it, and send it again.',
  ];
}
