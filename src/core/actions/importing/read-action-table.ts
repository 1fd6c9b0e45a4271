import type { Table, TableRow } from '../../shared/table.js';
import { cleanText } from '../../shared/clean-text.js';
import { actionColumns, type ActionColumn } from './action-columns.js';
import { MOST_ROWS, sayRows, type ActionList, type ListContext, type NotAList } from './action-list.js';
import { judgeRows } from './judge-rows.js';
import { plainColumns } from './plain-columns.js';
import { cellsOf, isClosedRow, readActionRow, sourceOf } from './read-action-row.js';
import { priorityOf } from '../reading/priority-of.js';

const HEAD_WITHIN = 15;
const NEEDED = 'Name the columns in the first row, for example: Action, By whom, By when.';

/**
 * Reads a list of actions from a table, under the headings people use. Every row is good, bad (with all that is in the way
 * of it), or left out with a remark that says so. Numbers are not kept, since the log gives its own; nor are updates.
 */
export function readActionTable(table: Table, context: ListContext): ActionList | NotAList {
  const filled = table.rows.filter(({ cells }) => cells.some(({ text }) => cleanText(text) !== ''));
  if (filled.length === 0) return notAList('There is nothing in the table.');
  if (filled.length > MOST_ROWS + HEAD_WITHIN) return tooMany(filled.length);
  const headAt = filled.slice(0, HEAD_WITHIN).findIndex((row) => headOf(row) !== null);
  const head = filled[headAt];
  const columns = head === undefined ? plainColumns(filled, context) : headOf(head);
  if (columns === null)
    return notAList(`I do not see which column says what is to be done, by whom and by when. ${NEEDED}`);
  const missing = missingColumn(columns);
  if (missing !== null) return notAList(`No column says ${missing}. ${NEEDED}`);
  const above = headAt < 0 ? [] : filled.slice(0, headAt + 1);
  const below = filled.slice(above.length);
  if (below.length > MOST_ROWS) return tooMany(below.length);
  if (below.length === 0) return notAList('There are headings, but no rows under them.');
  return readRows(below, above, columns, headAt >= 0, table, context);
}

function readRows(
  below: readonly TableRow[],
  above: readonly TableRow[],
  columns: readonly ActionColumn[],
  headed: boolean,
  table: Table,
  context: ListContext,
): ActionList {
  const repeated = below.filter((row) => headOf(row) !== null);
  const rows = below.filter((row) => !repeated.includes(row));
  const empty = rows.filter((row) => saysNothing(row, columns));
  const closed = rows.filter((row) => !empty.includes(row) && isClosedRow(cellsOf(row, columns)));
  const open = rows.filter((row) => !empty.includes(row) && !closed.includes(row));
  const judged = judgeRows(
    open.map((row) => readActionRow(row, columns, context)),
    context,
  );
  const out = [...above, ...repeated, ...empty, ...closed].map(({ row }) => row).sort((one, other) => one - other);
  const some = (column: ActionColumn): boolean => open.some((row) => cellsOf(row, columns).text(column) !== '');
  const unknown = (column: 'priority' | 'source', known: (said: string) => boolean): readonly number[] =>
    open
      .filter((row) => cellsOf(row, columns).text(column) !== '' && !known(cellsOf(row, columns).text(column)))
      .map(({ row }) => row);
  const priorities = unknown('priority', (said) => priorityOf(said, context.priorities) !== null);
  const sources = unknown('source', (said) => sourceOf(said) !== null);
  const remarks = [
    headed ? '' : `There are no headings. I took ${sayColumns(columns)}.`,
    above.length > 1
      ? `What stands above the headings was left out (${sayRows(above.slice(0, -1).map(({ row }) => row))}).`
      : '',
    closed.length > 0
      ? `${count(closed.length, 'closed or completed action was', 'closed or completed actions were')} left out (${sayRows(closed.map(({ row }) => row))}).`
      : '',
    empty.length > 0
      ? `${count(empty.length, 'row says', 'rows say')} nothing that is to be done and ${empty.length === 1 ? 'was' : 'were'} left out (${sayRows(empty.map(({ row }) => row))}).`
      : '',
    repeated.length > 0 ? `Headings come again in ${sayRows(repeated.map(({ row }) => row))}.` : '',
    some('number') ? 'The numbers in the list are not kept: the log gives each action its own.' : '',
    some('updates') ? 'The updates in the list are not kept.' : '',
    priorities.length > 0 ? `I do not know the priority in ${sayRows(priorities)}; it is left empty there.` : '',
    sources.length > 0 ? `I do not know the source in ${sayRows(sources)}; a meeting is taken for it.` : '',
    table.merged.length > 0 ? 'Some cells are merged: please look at the rows beside them.' : '',
  ];
  return { status: 'read', ...judged, leftOut: out, remarks: remarks.filter((remark) => remark !== '') };
}

function headOf({ cells }: TableRow): readonly ActionColumn[] | null {
  return actionColumns(cells.map(({ text }) => text));
}

function saysNothing(row: TableRow, columns: readonly ActionColumn[]): boolean {
  const { text } = cellsOf(row, columns);
  return (['what', 'owner', 'agency', 'due'] as const).every((column) => text(column) === '');
}

function missingColumn(columns: readonly ActionColumn[]): string | null {
  if (!columns.includes('due')) return 'by when an action is due';
  return columns.includes('owner') || columns.includes('agency') ? null : 'who owns an action';
}

function sayColumns(columns: readonly ActionColumn[]): string {
  const place = (column: ActionColumn): number => columns.indexOf(column) + 1;
  return `column ${place('what')} for what is to be done, column ${place('owner')} for the owner and column ${place('due')} for the due date`;
}

function count(many: number, one: string, several: string): string {
  return `${many} ${many === 1 ? one : several}`;
}

function tooMany(rows: number): NotAList {
  return notAList(`It has ${rows} rows. I read at most ${MOST_ROWS} at once: please send it in parts.`);
}

function notAList(why: string): NotAList {
  return { status: 'not-a-list', why };
}
