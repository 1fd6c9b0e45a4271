import type { Temporal } from 'temporal-polyfill';
import { formatDay, formatDayAndMonth, formatTime, londonDay, londonTime } from '../../shared/london.js';
import type { Meeting } from '../meeting.js';

type CallParts = Pick<Meeting, 'startsAt' | 'endsAt' | 'place' | 'joinUrl'>;

/**
 * What a new call must tell those who had answered, in plain sentences: the move, the new end, the new place, no more
 * joining online. Null when nothing changed that an answer hangs on.
 */
export function sayCallChange(before: CallParts, after: CallParts): string | null {
  const told = [sayMove(before, after), sayPlace(before, after), sayOnline(before, after)].filter(
    (said) => said !== null,
  );
  return told.length === 0 ? null : told.join(' ');
}

function sayMove(before: CallParts, after: CallParts): string | null {
  if (before.startsAt.equals(after.startsAt)) return sayEnd(before, after);
  const [from, to] = [londonDay(before.startsAt), londonDay(after.startsAt)];
  const [fromTime, toTime] = [timeOf(before.startsAt), timeOf(after.startsAt)];
  if (from.equals(to)) return `Moved from ${fromTime} to ${toTime} on ${formatDayAndMonth(to)}.`;
  const say = from.year === to.year ? formatDayAndMonth : formatDay;
  return `Moved from ${say(from)}, ${fromTime} to ${say(to)}, ${toTime}.`;
}

function sayEnd(before: CallParts, after: CallParts): string | null {
  return before.endsAt.equals(after.endsAt) ? null : `Now ends at ${timeOf(after.endsAt)}.`;
}

function sayPlace(before: CallParts, after: CallParts): string | null {
  return before.place === after.place ? null : `Now at ${after.place}.`;
}

function sayOnline(before: CallParts, after: CallParts): string | null {
  return before.joinUrl !== null && after.joinUrl === null ? 'It can no longer be joined online.' : null;
}

function timeOf(instant: Temporal.Instant): string {
  return formatTime(londonTime(instant));
}
