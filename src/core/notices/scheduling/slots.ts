import type { Temporal } from 'temporal-polyfill';
import { Fault } from '../../shared/fault.js';
import { isBefore } from '../../shared/instants.js';
import { clockTime, isEarlierDay, LONDON, londonDay, londonInstant } from '../../shared/london.js';
import { addWorkingDays, isWorkingDay } from '../../shared/working-days.js';
import type { Schedule } from './schedule.js';

/** One time at which a schedule comes round. */
export interface Slot {
  /** "2027-03-28T09:00 Europe/London": in the order of the labels is in the order of time. */
  readonly label: string;
  readonly day: Temporal.PlainDate;
  readonly at: Temporal.Instant;
}

/** As many slots as one look back finds: some two years of days. Older ones are neither run nor counted. */
export const MOST_SLOTS = 500;
/** No run of days without work is longer, and so no slot moves further. */
const LONGEST_MOVE_DAYS = 10;

/** How a slot is named: by its London day and wall-clock time. */
export function slotLabel(day: Temporal.PlainDate, localTime: string): string {
  return `${day.toString()}T${localTime} ${LONDON}`;
}

/** Whether a schedule may come round at this time: HH:MM from 06:00 to 22:00, which no clock change skips or repeats. */
export function isSlotTime(localTime: string): boolean {
  return /^\d\d:[0-5]\d$/.test(localTime) && localTime >= '06:00' && localTime <= '22:00';
}

/**
 * The slots of a schedule after the last one taken (or since the schedule was made) up to now, in order; the latest 500
 * where there are more. A slot on a day without work moves to the next working day where the schedule keeps to those, and
 * two that meet there are one. With the clock set back there is none until time has caught up.
 */
export function slotsBetween(
  { id, weekdays, workingDaysOnly, localTime, since }: Schedule,
  after: string | null,
  now: Temporal.Instant,
): readonly Slot[] {
  if (!isSlotTime(localTime)) throw new Fault('schedule.bad-time', { ids: { scheduleId: id } });
  const time = clockTime(Number(localTime.slice(0, 2)), Number(localTime.slice(3)));
  const earliest = londonDay(since).subtract({ days: LONGEST_MOVE_DAYS });
  const latestFirst: Slot[] = [];
  for (
    let nominal = londonDay(now);
    !isEarlierDay(nominal, earliest) && latestFirst.length < MOST_SLOTS;
    nominal = nominal.subtract({ days: 1 })
  ) {
    if (weekdays.length > 0 && !weekdays.includes(nominal.dayOfWeek)) continue;
    const day = workingDaysOnly && !isWorkingDay(nominal) ? addWorkingDays(nominal, 1) : nominal;
    const slot = { label: slotLabel(day, localTime), day, at: londonInstant(day, time) };
    if (isBefore(now, slot.at) || slot.label === latestFirst.at(-1)?.label) continue;
    if (isBefore(slot.at, since) || (after !== null && slot.label <= after)) break;
    latestFirst.push(slot);
  }
  return latestFirst.reverse();
}
