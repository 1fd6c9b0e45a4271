import type { TableRow } from '../../shared/table.js';
import { cleanText } from '../../shared/clean-text.js';
import { matchOwner } from '../reading/match-owner.js';
import type { ActionColumn } from './action-columns.js';
import type { ListContext } from './action-list.js';
import { dueOf } from './read-action-row.js';

const ROWS_LOOKED_AT = 20;
const MOST_COLUMNS = 12;
/** So many of the filled cells of a column have to say what it is taken for. */
const SHARE = 0.7;
const FEWEST_WORDS = 3;

/**
 * The columns of a list without headings, where they are plain: one of dates, one of owners, and one of sentences. Null
 * where they are not, since a column taken for another would put the wrong owner to every row.
 */
export function plainColumns(rows: readonly TableRow[], context: ListContext): readonly ActionColumn[] | null {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...looked.map(({ cells }) => cells.length)));
  const kinds = Array.from({ length: width }, (_, at) => kindOf(looked, at, context));
  const columns = kinds.map((kind): ActionColumn => kind);
  const once = (['what', 'owner', 'due'] as const).every((kind) => kinds.filter((one) => one === kind).length === 1);
  return once ? columns : null;
}

function kindOf(rows: readonly TableRow[], at: number, context: ListContext): 'what' | 'owner' | 'due' | 'unknown' {
  const filled = rows.flatMap(({ cells }) => cells[at] ?? []).filter(({ text }) => text.trim() !== '');
  if (filled.length < rows.length * SHARE) return 'unknown';
  const share = (is: (text: string, index: number) => boolean): boolean =>
    filled.filter(({ text }, index) => is(cleanText(text), index)).length >= filled.length * SHARE;
  if (share((_text, index) => isDay(dueOf(filled[index] ?? null, context).status))) return 'due';
  if (share((text) => text.length <= 100 && matchOwner(text, context) !== null)) return 'owner';
  return share((text) => text.split(' ').length >= FEWEST_WORDS) ? 'what' : 'unknown';
}

function isDay(status: string): boolean {
  return status === 'read' || status === 'past' || status === 'weekday-differs';
}
