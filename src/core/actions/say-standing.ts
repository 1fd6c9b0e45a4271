import { formatDay, weekdayName } from '../shared/london.js';
import type { Action } from './action.js';
import type { DueStanding } from './due-standing.js';

const SETTLED: Readonly<Partial<Record<Action['status'], string>>> = {
  'reported-done': 'reported done',
  closed: 'closed',
  withdrawn: 'withdrawn',
};

/**
 * How an action stands to its date, as a card says it: "due in 3 working days, Thursday 12 March 2026", "due today",
 * "2 working days overdue". Where no working day lies between, the day is named instead of a nought.
 */
export function sayStanding(standing: DueStanding, { status, dueOn }: Pick<Action, 'status' | 'dueOn'>): string {
  switch (standing.kind) {
    case 'settled':
      return SETTLED[status] ?? 'settled';
    case 'today':
      return 'due today';
    case 'due':
      if (standing.inWorkingDays === 0) return `due ${formatDay(dueOn)}`;
      return `due in ${sayWorkingDays(standing.inWorkingDays)}, ${formatDay(dueOn)}`;
    case 'overdue':
      if (standing.byWorkingDays === 0) return `overdue since ${weekdayName(dueOn)}`;
      return `${sayWorkingDays(standing.byWorkingDays)} overdue`;
  }
}

function sayWorkingDays(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}
