import type { PersonId } from '../../shared/ids.js';
import type { ReadingContext } from '../reading/reading-context.js';
import type { BadRow, DraftedAction } from './actions-draft.js';

/** The most rows or lines that are read at once; a longer list is refused whole. */
export const MOST_ROWS = 300;

/** A live action of the log, as far as a row may repeat it. */
export interface ExistingAction {
  readonly what: string;
  readonly ownerId: PersonId;
  /** "SSCB 17.12.26/3" */
  readonly reference: string;
}

/** What a list is read with. */
export interface ListContext extends ReadingContext {
  readonly existing: readonly ExistingAction[];
}

/** A list that was read: every row of it is good, bad, or among those left out. */
export interface ActionList {
  readonly status: 'read';
  readonly good: readonly DraftedAction[];
  readonly bad: readonly BadRow[];
  /** Rows that are no live action: headings, what is closed already. The remarks say why. */
  readonly leftOut: readonly number[];
  /** Sentences about the list as a whole, for the person who sent it. */
  readonly remarks: readonly string[];
}

/** What was sent is no list of actions, and what it needs to be one. */
export interface NotAList {
  readonly status: 'not-a-list';
  readonly why: string;
}

/** "row 3", "rows 3, 5 and 9"; many are not all named. */
export function sayRows(rows: readonly number[], noun = 'row'): string {
  const most = 8;
  const shown = rows.length > most ? [...rows.slice(0, most), `${rows.length - most} more`] : rows;
  if (shown.length === 1) return `${noun} ${shown[0] ?? ''}`;
  return `${noun}s ${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
