import type { Temporal } from 'temporal-polyfill';
import type { ActionLine } from '../../../../core/actions/action-view.js';
import { formatDay, formatDayAndMonth, londonDay, monthName } from '../../../../core/shared/london.js';

/** Beyond so many working days the date alone says more than a count. */
export const FEW_WORKING_DAYS = 20;

/** "Thursday 17 December", with the year where it is not this one. */
export function dayWords(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return day.year === today.year ? formatDayAndMonth(day) : formatDay(day);
}

/** "3 December", with the year where it is not this one. */
export function shortDayWords(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const words = `${day.day} ${monthName(day.month)}`;
  return day.year === today.year ? words : `${words} ${day.year}`;
}

export function workingDays(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}

/** How an action stands to its date, in a short sentence without a full stop: "Due Thursday 17 December, in 3 working days". */
export function dueWords(
  { action, standing }: Pick<ActionLine, 'action' | 'standing'>,
  today: Temporal.PlainDate,
): string {
  const day = dayWords(action.dueOn, today);
  switch (standing.kind) {
    case 'today':
      return `Due today, ${day}`;
    case 'due': {
      const { inWorkingDays } = standing;
      // Due on the coming Saturday there is no working day left, and then the day says it.
      const near = inWorkingDays > 0 && inWorkingDays <= FEW_WORKING_DAYS;
      return near ? `Due ${day}, in ${workingDays(inWorkingDays)}` : `Due ${day}`;
    }
    case 'overdue':
      return `${overdueWords(standing.byWorkingDays)} (it was due ${day})`;
    case 'settled':
      return settledWords(action, today);
  }
}

/** "2 working days overdue". Due on a Saturday and looked at on the Sunday it is overdue by none. */
export function overdueWords(byWorkingDays: number): string {
  return byWorkingDays < 1 ? 'Overdue' : `${workingDays(byWorkingDays)} overdue`;
}

function settledWords({ status, closedAt, dueOn }: ActionLine['action'], today: Temporal.PlainDate): string {
  const on = closedAt === null ? '' : ` ${dayWords(londonDay(closedAt), today)}`;
  if (status === 'closed') return `Closed${on}`;
  if (status === 'withdrawn') return `Withdrawn${on}`;
  return `Due ${dayWords(dueOn, today)}`;
}
