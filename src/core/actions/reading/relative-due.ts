import type { Temporal } from 'temporal-polyfill';
import { addWorkingDays } from '../../shared/working-days.js';
import type { ReadDue } from './drafted-sentence.js';
import { standing } from './calendar-day.js';
import type { DueContext } from './reading-context.js';

/** So many days, weeks, fortnights, months or working days from today. */
export function relativeDue(today: Temporal.PlainDate, count: number, unit: string, said: string): ReadDue | null {
  if (count === 0 && unit !== 'day') return null;
  if (unit === 'working day') return standing(addWorkingDays(today, Math.min(count, 999)), today, said);
  if (unit === 'month') return standing(today.add({ months: count }), today, said);
  const days = { day: 1, week: 7, fortnight: 14 }[unit];
  return days === undefined ? null : standing(today.add({ days: days * count }), today, said);
}

/**
 * A weekday as people say it. "Friday" is the next one, "next Friday" the one of next week, "Friday week" a week later.
 * On a Friday "Friday" alone may be today or in a week, which is not guessed at.
 */
export function weekdayDue(
  weekday: number,
  which: string | undefined,
  after: string | undefined,
  said: string,
  { today }: DueContext,
): ReadDue {
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  if (which === 'next' || /next/.test(after ?? ''))
    return standing(today.add({ days: 7 - today.dayOfWeek + weekday }), today, said);
  if (which === 'this' || /this/.test(after ?? '')) {
    if (weekday < today.dayOfWeek)
      return { status: 'not-understood', said, why: 'It is not plain which week is meant.' };
    return standing(today.add({ days: ahead }), today, said);
  }
  if (ahead === 0) return { status: 'not-understood', said, why: 'It may be today, or in a week.' };
  return standing(today.add({ days: after === ' week' ? ahead + 7 : ahead }), today, said);
}
