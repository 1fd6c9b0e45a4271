import { cleanText } from '../../shared/clean-text.js';
import { cutText } from '../../shared/cut-text.js';
import type { Table, TableRow } from '../../shared/table.js';
import { boardColumns, type BoardColumn } from './board-columns.js';
import type { ListFault, ReadBoardList } from './board-list.js';
import type { BoardRow } from './board-row.js';
import { gatherBoard } from './gather-board.js';
import {
  meantOffice,
  meantQuorum,
  meantRoles,
  meantSector,
  meantStanding,
  meantYes,
  type Meant,
} from './board-words.js';

/** The most rows, and characters of a name, that a list of members may have. */
export const BOARD_LIST_LIMITS = { rows: 2_000, name: 120 } as const;

/** A head stands among the first rows; above it a file may have a title. */
const HEAD_WITHIN = 10;
const VACANT = /^(?:vacant|vacancy|-|–|—|tbc|to be confirmed)$/i;
const OBJECT_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Reads a board's list of members: a row for each seat with its agency, and rows without either for people who only hold a
 * role. Every fault is told at once, with its row and column. Nothing is guessed at.
 */
export function readBoardTables(tables: readonly Table[]): ReadBoardList {
  for (const { rows } of tables) {
    for (const [at, head] of rows.slice(0, HEAD_WITHIN).entries()) {
      const columns = boardColumns(head.cells.map(({ text }) => text));
      if (columns !== null) return readRows(rows.slice(at + 1), columns, head);
    }
  }
  return { status: 'not-a-board' };
}

function readRows(rows: readonly TableRow[], columns: ReadonlyMap<BoardColumn, number>, head: TableRow): ReadBoardList {
  const faults: ListFault[] = [];
  const headings = new Map([...columns].map(([column, at]) => [column, cleanText(head.cells[at]?.text ?? '')]));
  if (rows.length > BOARD_LIST_LIMITS.rows) {
    const sentence = `The list has ${rows.length} rows. Please send at most ${BOARD_LIST_LIMITS.rows}.`;
    return { status: 'refused', faults: [{ row: null, column: null, sentence }] };
  }
  const read = rows.map((row) => readRow(row, columns, headings, faults));
  const gathered = gatherBoard(read, headings);
  // What could not be read is not missing too: one sentence for a cell.
  const told = new Set(faults.map(placeOf));
  faults.push(...gathered.faults.filter((fault) => !told.has(placeOf(fault))));
  return faults.length > 0
    ? { status: 'refused', faults: [...faults].sort((one, other) => (one.row ?? 0) - (other.row ?? 0)) }
    : { status: 'read', list: gathered.list };
}

function placeOf({ row, column }: ListFault): string {
  return JSON.stringify([row, column]);
}

function readRow(
  { row, cells }: TableRow,
  columns: ReadonlyMap<BoardColumn, number>,
  headings: ReadonlyMap<BoardColumn, string>,
  faults: ListFault[],
): BoardRow {
  const wrong = (column: BoardColumn, sentence: string): void => {
    faults.push({ row, column: headings.get(column) ?? null, sentence });
  };
  const words = (column: BoardColumn): string => {
    const at = columns.get(column);
    const text = at === undefined ? '' : cleanText(cells[at]?.text ?? '');
    if (text.length > BOARD_LIST_LIMITS.name) {
      wrong(column, `Please keep this to ${BOARD_LIST_LIMITS.name} characters.`);
    }
    return cutText(text, BOARD_LIST_LIMITS.name);
  };
  const meant = <Value>(column: BoardColumn, read: (text: string) => Meant<Value>, otherwise: Value): Value => {
    const text = words(column);
    const found = read(text);
    if ('value' in found) return found.value;
    wrong(column, `I do not know “${text}” here. Please write ${found.allowed}.`);
    return otherwise;
  };
  const maybe =
    <Value>(read: (text: string) => Meant<Value>) =>
    (text: string): Meant<Value | null> =>
      text === '' ? { value: null } : read(text);
  const entraId = words('entraId').toLowerCase();
  if (entraId !== '' && !OBJECT_ID.test(entraId)) {
    wrong('entraId', 'An object id looks like 01234567-89ab-cdef-0123-456789abcdef. Please copy it from Entra.');
  }
  const name = words('name');
  const read: BoardRow = {
    row,
    board: words('board'),
    group: words('group'),
    quorum: meant('quorum', maybe(meantQuorum), null),
    agency: words('agency'),
    short: words('short'),
    sector: meant('sector', maybe(meantSector), null),
    statutory: meant('statutory', meantYes, false),
    seat: words('seat'),
    name: VACANT.test(name) ? '' : name,
    vacant: VACANT.test(name) || (name === '' && entraId === ''),
    entraId: entraId === '' ? null : entraId,
    guest: meant('guest', meantYes, false),
    standing: meant('standing', meantStanding, 'member'),
    office: meant('office', meantOffice, null),
    invitedWhenRequired: meant('invited', meantYes, false),
    roles: meant('roles', meantRoles, []),
  };
  if (VACANT.test(name) && entraId !== '')
    wrong('entraId', 'The seat is vacant and has an object id. Please keep one.');
  if (read.agency === '' && read.seat !== '') wrong('agency', 'Please say which agency the seat is.');
  if (read.seat === '' && read.agency !== '') wrong('seat', 'Please say what the seat is called.');
  if (read.seat === '' && read.agency === '' && (read.vacant || read.roles.length === 0)) {
    wrong('seat', 'A row needs an agency and a seat, or a person with a board role.');
  }
  return read;
}
