import type { Temporal } from 'temporal-polyfill';
import type { ActionSettings } from '../../people/board.js';
import { addWorkingDays, isWorkingDay } from '../../shared/working-days.js';

/**
 * What is due before this day is overdue by as many working days as bring it to the chair; null where nothing is brought.
 * It is the nth working day back from today, today counted where it is one: after any earlier day lie n of them.
 */
export function dueBeforeChairsStep(
  { tellChairAfterWorkingDays: step }: Pick<ActionSettings, 'tellChairAfterWorkingDays'>,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  if (step === null) return null;
  return addWorkingDays(today, isWorkingDay(today) ? 1 - step : -step);
}
