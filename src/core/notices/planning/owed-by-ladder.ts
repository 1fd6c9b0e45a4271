import type { Temporal } from 'temporal-polyfill';
import type { Action } from '../../actions/action.js';
import { ladderOf, reminderUsefulUntil } from '../../actions/ladder.js';
import type { ActionSettings } from '../../people/board.js';
import { addWorkingDays } from '../../shared/working-days.js';

/** What the ladder owes about one action today, with the names under which it is owed once. */
export interface OwedByLadder {
  readonly action: Action;
  /** `until`: the first day on which the reminder is of no more use. */
  readonly reminder: { readonly occurrence: string; readonly until: Temporal.PlainDate } | null;
  /** For the owner's agency lead. */
  readonly overdue: { readonly occurrence: string } | null;
  /** At how many meetings it was missed, where it is to be marked for challenge. */
  readonly challengeAfter: number | null;
}

/** What is owed for one action; null when nothing is. */
export function owedByLadder(asked: {
  readonly action: Action;
  readonly settings: ActionSettings;
  readonly today: Temporal.PlainDate;
  readonly heldMeetingDays: readonly Temporal.PlainDate[];
}): OwedByLadder | null {
  const { action, settings } = asked;
  const { reminder, tellLead, challenge, missedMeetings } = ladderOf(asked);
  if (reminder === null && !tellLead && !challenge) return null;
  const due = `due-${action.dueOn.toString()}`;
  return {
    action,
    reminder:
      reminder === null
        ? null
        : {
            occurrence: `${due}-${reminder.workingDaysBefore}`,
            until: reminderUsefulUntil(action.dueOn, settings, reminder.workingDaysBefore),
          },
    overdue: tellLead ? { occurrence: due } : null,
    challengeAfter: challenge ? missedMeetings : null,
  };
}

/** No action due later than this day can be owed anything today: the longest of the board's leads, and a day to spare. */
export function farthestDue({ remindWorkingDays }: ActionSettings, today: Temporal.PlainDate): Temporal.PlainDate {
  return addWorkingDays(today, Math.max(0, ...remindWorkingDays) + 1).add({ days: LONGEST_REST_DAYS });
}

/** A due date without work is reminded of on the working day before; no rest is longer. */
const LONGEST_REST_DAYS = 10;
