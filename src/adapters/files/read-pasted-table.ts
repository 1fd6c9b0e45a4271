import type { Table } from '../../core/shared/table.js';
import { columnsInText } from './columns-in-text.js';
import { markdownTables } from './markdown-tables.js';
import { likelySeparators } from './separator.js';
import type { TextRecord } from './table-answer.js';
import { tableLimits } from './table-limits.js';
import { tableOfRecords } from './table-of-rows.js';
import { textRecords, withOneLineEnd } from './text-records.js';

/**
 * Columns in pasted text: a Markdown table, tab-separated cells as Excel and Word paste them, CSV, or a list parted by
 * upright lines; null when there is no table. Rows are counted within the text, words before the table too. Several
 * Markdown tables come as one, because a message is one list, and a second heading that does not fit is seen and said.
 */
export function readPastedTable(text: string): Table | null {
  const lines = withOneLineEnd(text);
  const marked = markdownTables(lines, tableLimits.rows);
  if (marked.length > 0) return tableOf(marked.flat());
  for (const separator of likelySeparators(lines)) {
    const rows = columnsInText(lines, textRecords(lines, separator), separator);
    if (rows !== null) return tableOf(rows);
  }
  return null;
}

/** A paste that is too wide or too long for a table is taken for none. */
function tableOf(records: readonly TextRecord[]): Table | null {
  const made = tableOfRecords(records, tableLimits);
  return made.kind === 'table' ? made.table : null;
}
