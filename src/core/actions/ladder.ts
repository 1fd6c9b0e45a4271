import type { Temporal } from 'temporal-polyfill';
import type { ActionSettings } from '../people/board.js';
import { isEarlierDay, londonDay } from '../shared/london.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../shared/working-days.js';
import type { Action } from './action.js';
import { isLive } from './due-standing.js';

/** What is owed about one action on one day. */
export interface Ladder {
  /** The reminder whose day has come last, by how many working days before the due date it stands; null for none. */
  readonly reminder: { readonly workingDaysBefore: number } | null;
  /** The owner's agency lead is to be told. */
  readonly tellLead: boolean;
  /** It stands in the chair's digest by name. */
  readonly forChair: boolean;
  /** It is to be marked for challenge, and is not yet. */
  readonly challenge: boolean;
  /** How many meetings of its group it was not done at. */
  readonly missedMeetings: number;
}

export interface LadderAsked {
  readonly action: Pick<Action, 'status' | 'dueOn' | 'missedFrom' | 'createdAt' | 'challengedAt'>;
  readonly settings: ActionSettings;
  readonly today: Temporal.PlainDate;
  /** The days of its group's meetings that were held. */
  readonly heldMeetingDays: readonly Temporal.PlainDate[];
}

const NOTHING: Ladder = { reminder: null, tellLead: false, forChair: false, challenge: false, missedMeetings: 0 };

/**
 * What is owed today, from the state and the day alone: asked again it answers the same, and after days of silence it
 * names the latest reminder only. Whether something was said already is for the ledger's keys. Days are working days.
 */
export function ladderOf({ action, settings, today, heldMeetingDays }: LadderAsked): Ladder {
  if (!isLive(action.status)) return NOTHING;
  const overdue = isEarlierDay(action.dueOn, today) ? workingDaysBetween(action.dueOn, today) : 0;
  const reached = (step: number | null, count: number): boolean => step !== null && count >= step;
  const missed = heldMeetingDays.filter((day) => isEarlierDay(action.missedFrom, day) && !isEarlierDay(today, day));
  return {
    reminder: reminderOf(action, settings, today),
    tellLead: reached(settings.tellLeadAfterWorkingDays, overdue),
    forChair: reached(settings.tellChairAfterWorkingDays, overdue),
    challenge: action.challengedAt === null && reached(settings.challengeAfterMeetings, missed.length),
    missedMeetings: missed.length,
  };
}

/** The working day on which a reminder falls; one for a due date without work falls on the working day before. */
export function reminderDay(dueOn: Temporal.PlainDate, workingDaysBefore: number): Temporal.PlainDate {
  const lastToWork = isWorkingDay(dueOn) ? dueOn : addWorkingDays(dueOn, -1);
  return addWorkingDays(lastToWork, -workingDaysBefore);
}

/**
 * The first day on which a reminder is of no more use: that of the next one, or two working days after the due date. One
 * for the due day may so be made up for on the working day after it.
 */
export function reminderUsefulUntil(
  dueOn: Temporal.PlainDate,
  { remindWorkingDays }: Pick<ActionSettings, 'remindWorkingDays'>,
  workingDaysBefore: number,
): Temporal.PlainDate {
  const later = remindWorkingDays.filter((step) => step < workingDaysBefore);
  return later.length === 0 ? addWorkingDays(dueOn, 2) : reminderDay(dueOn, Math.max(...later));
}

function reminderOf(
  { dueOn, createdAt }: Pick<Action, 'dueOn' | 'createdAt'>,
  { remindWorkingDays }: ActionSettings,
  today: Temporal.PlainDate,
): Ladder['reminder'] {
  if (isEarlierDay(addWorkingDays(dueOn, 1), today)) return null;
  const come = remindWorkingDays.filter((step) => !isEarlierDay(today, reminderDay(dueOn, step)));
  if (come.length === 0) return null;
  // Whoever got the action after that day was told its date with it.
  const latest = Math.min(...come);
  if (isEarlierDay(reminderDay(dueOn, latest), londonDay(createdAt))) return null;
  return { workingDaysBefore: latest };
}
