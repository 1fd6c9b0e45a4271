import { cleanText } from '../../shared/clean-text.js';

/** What a column of a board's list of members holds. */
export const BOARD_COLUMNS = [
  'board',
  'group',
  'quorum',
  'agency',
  'short',
  'sector',
  'statutory',
  'seat',
  'name',
  'entraId',
  'guest',
  'standing',
  'office',
  'invited',
  'roles',
] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

const HEADS: readonly (readonly [BoardColumn, RegExp])[] = [
  ['board', /^(?:board|name of (?:the )?board|board name)$/],
  ['group', /^(?:group|table|sub ?-?group|board or sub ?-?group|committee)$/],
  ['quorum', /^quorum(?: rule)?$/],
  ['agency', /^(?:agency|agency name|organi[sz]ation|organi[sz]ation name)$/],
  ['short', /^(?:short name|agency short name|abbreviation|known as)$/],
  ['sector', /^(?:sector|agency sector)$/],
  ['statutory', /^(?:statutory|statutory partner)$/],
  ['seat', /^(?:seat|seat title|role|role on the board|position|represents)$/],
  ['name', /^(?:name|shown as|member|held by|holder)$/],
  [
    'entraId',
    /^(?:object ?-?id|entra object ?-?id|entra id|aad object ?-?id|azure ad object ?-?id|user object ?-?id)$/,
  ],
  ['guest', /^(?:guest|user type)$/],
  ['standing', /^(?:standing|voting|counts)$/],
  ['office', /^(?:office|chair|chairing)$/],
  ['invited', /^(?:when required|invited when required|only when required)$/],
  ['roles', /^(?:board role|board roles|rights)$/],
];

/** Where each column stands in a row that is the head of a list of members; null for any other row. */
export function boardColumns(cells: readonly string[]): ReadonlyMap<BoardColumn, number> | null {
  const columns = new Map<BoardColumn, number>();
  for (const [at, cell] of cells.entries()) {
    const words = cleanText(cell.slice(0, 60))
      .toLowerCase()
      .replace(/[:?*]+$/, '');
    const column = HEADS.find(([, looks]) => looks.test(words))?.[0];
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
  }
  return columns.has('agency') && columns.has('seat') ? columns : null;
}
