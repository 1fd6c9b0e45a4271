import { Temporal } from 'temporal-polyfill';

/** A span of clock time on one day. */
export interface TimeSpan {
  readonly from: Temporal.PlainTime;
  readonly to: Temporal.PlainTime;
}

const CLOCK = /^(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?\s*(?<half>am|pm|noon|midday|midnight)?(?:\s*h(?:ou)?rs)?$/;
const FOUR_DIGITS = /^(?<hour>\d{2})(?<minute>\d{2})(?:\s*h(?:ou)?rs)?$/;
const BETWEEN = /\s*(?:-|–|—|\bto\b|\buntil\b|\btill\b)\s*/;
/** Nobody calls a board for the small hours: "2.00" without am or pm is not safely 2 in the morning. */
const EARLIEST_BARE_HOUR = 7;

/**
 * Reads a time as British people type it: "5.00 pm", "5pm", "17:00", "1700 hrs", "12 noon", "midday".
 * Null when it is not understood, and when it could mean morning or afternoon ("2.00", "9").
 */
export function readTime(text: string): Temporal.PlainTime | null {
  const plain = tidy(text);
  if (plain === 'noon' || plain === 'midday') return new Temporal.PlainTime(12);
  if (plain === 'midnight') return new Temporal.PlainTime(0);
  const parts = (CLOCK.exec(plain) ?? FOUR_DIGITS.exec(plain))?.groups;
  if (parts === undefined) return null;

  const hour = Number(parts.hour);
  const minute = Number(parts.minute ?? 0);
  if (minute > 59) return null;
  if (parts.half === undefined) return bareTime(parts.hour ?? '', parts.minute);
  if (hour < 1 || hour > 12) return null;
  if (parts.half !== 'am' && parts.half !== 'pm') return wordedTwelve(hour, minute, parts.half);
  return new Temporal.PlainTime((hour % 12) + (parts.half === 'pm' ? 12 : 0), minute);
}

/**
 * Reads a span of time: "2pm–4.30pm", "2.00 pm to 4.30 pm", "14:00-16:30". One "pm" at the end serves for both
 * ("2–4.30pm") unless that would turn the span round ("11–1pm" begins in the morning). Null when not understood,
 * and when the end is not after the beginning.
 */
export function readTimeSpan(text: string): TimeSpan | null {
  const [first, second, ...more] = tidy(text).split(BETWEEN);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const to = readTime(second);
  if (to === null) return null;
  const from = /[ap]m|noon|midday|midnight/.test(first) ? readTime(first) : openingTime(first, second, to);
  return from !== null && Temporal.PlainTime.compare(from, to) < 0 ? { from, to } : null;
}

function openingTime(first: string, second: string, to: Temporal.PlainTime): Temporal.PlainTime | null {
  if (!/[ap]m|noon|midday/.test(second)) return readTime(first);
  const candidates = [readTime(`${first}pm`), readTime(`${first}am`), readTime(first)];
  return candidates.find((time) => time !== null && Temporal.PlainTime.compare(time, to) < 0) ?? null;
}

function bareTime(hour: string, minute: string | undefined): Temporal.PlainTime | null {
  if (minute === undefined || Number(hour) > 23) return null;
  if (hour.length === 1 && Number(hour) < EARLIEST_BARE_HOUR) return null;
  return new Temporal.PlainTime(Number(hour), Number(minute));
}

function wordedTwelve(hour: number, minute: number, word: string): Temporal.PlainTime | null {
  if (hour !== 12 || minute !== 0) return null;
  return new Temporal.PlainTime(word === 'midnight' ? 0 : 12);
}

function tidy(text: string): string {
  return text
    .toLowerCase()
    .replace(/([ap])\.?\s?m\b\.?/g, '$1m')
    .replace(/\s+/g, ' ')
    .trim();
}
