import type { Temporal } from 'temporal-polyfill';
import { londonDay } from '../../../core/shared/london.js';
import { isWorkingDay } from '../../../core/shared/working-days.js';

const THURSDAY = 4;

/**
 * The day of the sample's next meeting: the working Thursday nearest to three weeks ahead (18 to 24 days), so that there
 * is time for the whole story whenever somebody starts; a week or two later where that Thursday is a holiday.
 */
export function nextBoardDay(now: Temporal.Instant): Temporal.PlainDate {
  const earliest = londonDay(now).add({ days: 18 });
  let day = earliest.add({ days: (THURSDAY - earliest.dayOfWeek + 7) % 7 });
  while (!isWorkingDay(day)) day = day.add({ days: 7 });
  return day;
}
