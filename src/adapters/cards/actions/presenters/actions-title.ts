import type { ActionsFilter, ActionsState } from '../actions-filter.js';

const TITLES: Readonly<Record<ActionsState, readonly [everybodys: string, mine: string]>> = {
  live: ['Open actions', 'My actions'],
  overdue: ['Overdue actions', 'My overdue actions'],
  'due-soon': ['Actions due soon', 'My actions due soon'],
  'reported-done': ['Actions reported done', 'My actions reported done'],
  'more-time-asked': ['Actions for which more time is asked', 'My actions for which more time is asked'],
  challenged: ['Actions marked for challenge', 'My actions marked for challenge'],
  closed: ['Closed actions', 'My closed actions'],
  all: ['All actions', 'All my actions'],
};

const EMPTY: Readonly<Record<ActionsState, readonly [everybodys: string, mine: string]>> = {
  live: ['There is no open action here.', 'You have nothing to do for the board at the moment. Thank you.'],
  overdue: ['Nothing is overdue. Thank you all.', 'Nothing of yours is overdue. Thank you.'],
  'due-soon': ['Nothing is due soon.', 'Nothing of yours is due soon.'],
  'reported-done': ['Nothing waits to be closed.', 'Nothing of yours waits to be closed.'],
  'more-time-asked': ['Nobody waits for more time.', 'You have not asked for more time.'],
  challenged: ['Nothing is marked for challenge.', 'Nothing of yours is marked for challenge.'],
  closed: ['Nothing has been closed yet.', 'Nothing of yours has been closed yet.'],
  all: ['There is no action here yet.', 'You have had no action yet.'],
};

/** "My actions", "Overdue actions", "Overdue actions: Police". */
export function actionsTitle({ mine, state }: Pick<ActionsFilter, 'mine' | 'state'>, about: string | null): string {
  const title = TITLES[state][mine ? 1 : 0];
  return about === null ? title : `${title}: ${about}`;
}

/** What an empty list says. Narrowed to something, it does not claim anything about the rest. */
export function emptyWords({ mine, state }: Pick<ActionsFilter, 'mine' | 'state'>, about: string | null): string {
  return about === null ? EMPTY[state][mine ? 1 : 0] : `I found nothing under “${about}”.`;
}
