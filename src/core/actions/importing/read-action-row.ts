import type { TableCell, TableRow } from '../../shared/table.js';
import { cleanText } from '../../shared/clean-text.js';
import type { ActionSource } from '../action.js';
import { calendarDay } from '../reading/calendar-day.js';
import type { ReadDue } from '../reading/drafted-sentence.js';
import { matchAgencies } from '../reading/match-agencies.js';
import { matchOwner } from '../reading/match-owner.js';
import { priorityOf } from '../reading/priority-of.js';
import { readDue } from '../reading/read-due.js';
import type { ActionColumn } from './action-columns.js';
import type { ListContext } from './action-list.js';
import type { ReadRow } from './judge-rows.js';
import { shortened } from './say-why.js';

/** A cell longer than this names nobody and no day. */
const LONGEST_NAME = 200;
const NO_ONE = { chosen: null, all: [], said: '' };
const CLOSED =
  /^(?:action )?(?:completed?|closed|done|discharged|achieved|finished|withdrawn|cancelled|superseded|blue)\b(?!,? (?:by|in part|when|once|if))/i;
const NOTHING = /^(?:-+|–|n\/?a|no|none|open)?$/i;

const SOURCES: readonly (readonly [ActionSource, RegExp])[] = [
  ['case-review', /\b(?:scrs?|case review|serious case|lcspr|cspr|rapid review|practice review|learning review)\b/i],
  ['inspection', /\b(?:inspection|inspectorate|ofsted|cqc|hmicfrs|hmic|jtai|hmip)\b/i],
  ['audit', /\b(?:audits?|section 11|s11|s175|section 175|maca|dip sample)\b/i],
  ['meeting', /\b(?:meeting|board|minutes?|subgroup|sub-group|group)\b/i],
];

/** One row under known columns. */
export interface RowCells {
  readonly text: (column: ActionColumn) => string;
  readonly cell: (column: ActionColumn) => TableCell | null;
}

export function cellsOf({ cells }: TableRow, columns: readonly ActionColumn[]): RowCells {
  const cell = (column: ActionColumn): TableCell | null => cells[columns.indexOf(column)] ?? null;
  return { cell, text: (column) => cleanText(cell(column)?.text ?? '') };
}

/** Whether a row says that its action is done with: its status, its date of closing, or how its update begins. */
export function isClosedRow({ text }: RowCells): boolean {
  return CLOSED.test(text('status')) || CLOSED.test(text('updates')) || !NOTHING.test(text('closed'));
}

/** Reads one row; nothing is judged yet. */
export function readActionRow(row: TableRow, columns: readonly ActionColumn[], context: ListContext): ReadRow {
  const { text, cell } = cellsOf(row, columns);
  const said = text('owner') === '' ? text('agency') : text('owner');
  const named = said === '' || said.length > LONGEST_NAME ? null : matchOwner(said, context);
  const agencySaid = text('agency');
  const agency = agencySaid === '' ? null : matchAgencies(agencySaid.slice(0, LONGEST_NAME), context.agencies);
  const helping = text('helpers') === '' ? null : matchOwner(text('helpers').slice(0, LONGEST_NAME), context);
  const first = named?.owner ?? { ...NO_ONE, said };
  const within = agency?.chosen?.id ?? null;
  const theirs = first.all.filter((id) =>
    context.roster.some(({ person, seats }) => person.id === id && seats.some((seat) => seat.agency.id === within)),
  );
  const owner =
    first.chosen === null && within !== null && text('owner') !== '' && theirs.length === 1
      ? { ...first, chosen: theirs[0] ?? null }
      : first;
  return {
    row: row.row,
    says: shortened(
      text('what') === ''
        ? row.cells
            .map((one) => cleanText(one.text))
            .filter(Boolean)
            .join(' · ')
        : text('what'),
      80,
    ),
    what: text('what'),
    owner,
    helpers: [
      ...(named?.helpers ?? []),
      ...(helping?.owner.chosen == null ? [] : [helping.owner.chosen]),
      ...(helping?.helpers ?? []),
    ],
    helpersUnclear: [
      ...(named?.unclear ?? []),
      ...(helping?.unclear ?? []),
      ...(text('helpers') !== '' && helping?.owner.chosen == null ? [text('helpers')] : []),
    ],
    agency:
      agency === null
        ? { ...(named?.agency ?? NO_ONE), said: '' }
        : { chosen: within, all: agency.all.map(({ id }) => id), said: agencySaid },
    due: dueOf(cell('due'), context),
    minute: text('minute') === '' ? null : text('minute'),
    priority: priorityOf(text('priority'), context.priorities),
    source: sourceOf(text('source')) ?? 'meeting',
  };
}

/** The day behind a cell that holds one; otherwise what its words say. */
export function dueOf(cell: TableCell | null, context: ListContext): ReadDue {
  const [year = 0, month = 0, date = 0] = (cell?.day ?? '').split('-').map(Number);
  if (cell !== null && cell.day !== null)
    return calendarDay({ date, month, year, weekday: 0, said: cell.text }, context.today);
  return readDue(cell?.text ?? '', context);
}

/** Where an action came from, as a cell says it; null for words that are none of ours. */
export function sourceOf(said: string): ActionSource | null {
  return SOURCES.find(([, looks]) => looks.test(said.slice(0, LONGEST_NAME)))?.[0] ?? null;
}
