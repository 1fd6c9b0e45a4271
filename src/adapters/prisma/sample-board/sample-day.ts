import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, isWorkingDay } from '../../../core/shared/working-days.js';
import type { SampleDay } from './sample-action-schema.js';

/** A day of the sample: a London day as it is, or so many working days from the day of loading, which is 0. */
export function sampleDay(day: SampleDay, today: Temporal.PlainDate): Temporal.PlainDate {
  if (typeof day === 'string') return Temporal.PlainDate.from(day);
  // At a weekend the days that have passed are counted from Friday, so that -2 is overdue by two then too.
  const from = day < 0 && !isWorkingDay(today) ? addWorkingDays(today, -1) : today;
  return addWorkingDays(from, day);
}
