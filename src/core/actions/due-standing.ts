import type { Temporal } from 'temporal-polyfill';
import { isEarlierDay } from '../shared/london.js';
import { workingDaysBetween } from '../shared/working-days.js';
import { LIVE_STATUSES, type Action } from './action.js';

/** How an action stands to its due date on a day. Days are working days in England. */
export type DueStanding =
  | { readonly kind: 'due'; readonly inWorkingDays: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'overdue'; readonly byWorkingDays: number }
  /** Reported done, closed or withdrawn: its date no longer presses. */
  | { readonly kind: 'settled' };

/** Where an action stands on a London day. One due on a Saturday is overdue by a working day on Monday. */
export function dueStanding(
  { status, dueOn }: Pick<Action, 'status' | 'dueOn'>,
  today: Temporal.PlainDate,
): DueStanding {
  if (!isLive(status)) return { kind: 'settled' };
  if (dueOn.equals(today)) return { kind: 'today' };
  if (isEarlierDay(today, dueOn)) return { kind: 'due', inWorkingDays: workingDaysBetween(today, dueOn) };
  return { kind: 'overdue', byWorkingDays: workingDaysBetween(dueOn, today) };
}

/** Whether somebody still has it to do. */
export function isLive(status: Action['status']): boolean {
  return LIVE_STATUSES.some((one) => one === status);
}
