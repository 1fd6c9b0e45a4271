import type { Temporal } from 'temporal-polyfill';
import type { Board } from '../../people/board.js';
import { clockTime, londonDay, londonInstant } from '../../shared/london.js';
import { londonMoment } from '../../shared/london-moment.js';
import type { NoticesPorts } from '../ports.js';
import { scheduleId } from '../scheduling/default-schedules.js';

const USUAL_DAYS = 7;

/** The instant a slot is named after: "2027-03-29T08:00 Europe/London". Null for what is no slot's name. */
function slotInstant(label: string): Temporal.Instant | null {
  return londonMoment(label.slice(0, 10), label.slice(11, 16));
}

/**
 * Since when a digest counts what was closed. One that was sent for a slot: a week before it. One that is asked for: the
 * latest digest that went out by itself, or a week when there has been none.
 */
export async function digestSince<Card>(
  { transact, clock }: Pick<NoticesPorts<Card>, 'transact' | 'clock'>,
  { board, slot }: { readonly board: Board; readonly slot: string | null },
): Promise<Temporal.Instant> {
  const aWeekBefore = (instant: Temporal.Instant): Temporal.Instant =>
    londonInstant(londonDay(instant).subtract({ days: USUAL_DAYS }), clockTime(0));
  const now = clock.now();
  if (slot !== null) return aWeekBefore(slotInstant(slot) ?? now);
  const latest = await transact(({ occurrences }) => occurrences.latest(scheduleId(board.id, 'digest')));
  return (latest === null ? null : slotInstant(latest)) ?? aWeekBefore(now);
}
