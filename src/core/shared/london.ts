import { Temporal } from 'temporal-polyfill';

/** The one time zone in which people see and type times: the board meets in England. */
export const LONDON = 'Europe/London';

/** The day it is in London at an instant. */
export function londonDay(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(LONDON).toPlainDate();
}

/** What a clock on a wall in London shows at an instant. */
export function londonTime(instant: Temporal.Instant): Temporal.PlainTime {
  return instant.toZonedDateTimeISO(LONDON).toPlainTime();
}

/** Whether one day comes before another. */
export function isEarlierDay(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}

/**
 * The instant at which London's clocks show this day and time. Where the clocks change the rule is Temporal's
 * 'compatible': a time skipped in March is read an hour later, a time that comes twice in October is the first of the two.
 */
export function londonInstant(day: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.Instant {
  return day.toPlainDateTime(time).toZonedDateTime(LONDON, { disambiguation: 'compatible' }).toInstant();
}

/** A time of day from its parts, so that no other part of core needs the time library itself. */
export function clockTime(hour: number, minute = 0): Temporal.PlainTime {
  return new Temporal.PlainTime(hour, minute);
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** English names of the week, Monday first. Written out because the words of a date must not hang on a locale file. */
export function weekdayName(day: Temporal.PlainDate): string {
  return WEEKDAYS[day.dayOfWeek - 1] ?? '';
}

/** English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** "Thursday 17 January 2019" */
export function formatDay(day: Temporal.PlainDate): string {
  return `${formatDayAndMonth(day)} ${day.year}`;
}

/** "Thursday 17 January", for where the year is plain from what stands around it. */
export function formatDayAndMonth(day: Temporal.PlainDate): string {
  return `${weekdayName(day)} ${day.day} ${monthName(day.month)}`;
}

/** "Thu 17 Jan" */
export function formatShortDay(day: Temporal.PlainDate): string {
  return `${weekdayName(day).slice(0, 3)} ${day.day} ${monthName(day.month).slice(0, 3)}`;
}

/** "2.00 pm"; the two twelves are said in words, because "12.00 pm" is read both ways. */
export function formatTime(time: Temporal.PlainTime): string {
  if (time.minute === 0 && time.hour === 12) return '12 noon';
  if (time.minute === 0 && time.hour === 0) return '12 midnight';
  const hour = time.hour % 12 === 0 ? 12 : time.hour % 12;
  return `${hour}.${String(time.minute).padStart(2, '0')} ${time.hour < 12 ? 'am' : 'pm'}`;
}

/** "Thursday 17 January 2019, 2.00 pm", in London. */
export function formatMoment(instant: Temporal.Instant): string {
  return `${formatDay(londonDay(instant))}, ${formatTime(londonTime(instant))}`;
}

/** "Thursday 17 January 2019, 2.00 pm to 4.30 pm", in London; names both days when it runs past midnight. */
export function formatPeriod(startsAt: Temporal.Instant, endsAt: Temporal.Instant): string {
  const sameDay = londonDay(startsAt).equals(londonDay(endsAt));
  return `${formatMoment(startsAt)} to ${sameDay ? formatTime(londonTime(endsAt)) : formatMoment(endsAt)}`;
}
