import type { Table } from '../../../src/core/shared/table.js';
import { readTables, type ReadTables } from '../../../src/adapters/files/read-table-file.js';
import type { TableLimits } from '../../../src/adapters/files/table-limits.js';

export async function read(
  name: string,
  content: string | Buffer,
  limits: Partial<TableLimits> = {},
): Promise<ReadTables> {
  return await readTables({ name, bytes: Buffer.from(content), limits });
}

/** The words of each row, its number before them; nothing for no table. */
export function rowsOf(table: Table | null | undefined): (number | string)[][] {
  return (table?.rows ?? []).map(({ row, cells }) => [row, ...cells.map((cell) => cell.text)]);
}

/** The rows of the first table, or the refusal's sentences. */
export function said(answer: ReadTables): (number | string)[][] | string {
  return answer.kind === 'read' ? rowsOf(answer.tables[0]) : refusedWith(answer);
}

export function refusedWith(answer: ReadTables): string {
  return answer.kind === 'refused' ? `${answer.reason} ${answer.whatToDo}` : 'it was read';
}
