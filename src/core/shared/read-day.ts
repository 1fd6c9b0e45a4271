import { Temporal } from 'temporal-polyfill';
import { monthName, weekdayName } from './london.js';

/**
 * What a typed date was found to say. A date whose weekday does not fit is not guessed at: one of the two is a slip,
 * and only the person knows which.
 */
export type ReadDay =
  | { readonly status: 'read'; readonly day: Temporal.PlainDate }
  | { readonly status: 'weekday-differs'; readonly day: Temporal.PlainDate; readonly said: string }
  | { readonly status: 'not-understood' };

const NOT_UNDERSTOOD: ReadDay = { status: 'not-understood' };

const ISO = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})$/;
const DIGITS = /^(?<date>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/;
const WORDS = /^(?<date>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>[a-z]{3,9}) (?<year>\d{4}|\d{2})$/;
const WEEKDAY = /^(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(day|sday|nesday|rsday|urday)?\b ?/;

/**
 * Reads a date as British people type it, day before month: "7 January, 2019", "Mon 7 Jan 2019", "7th Sept 2019",
 * "07/01/2019", "7.1.19", "2019-01-07". The year must be there: a missing one is never guessed.
 */
export function readDay(text: string): ReadDay {
  const plain = text.toLowerCase().replaceAll(',', ' ').replace(/\s+/g, ' ').trim();
  const said = WEEKDAY.exec(plain)?.[0] ?? '';
  const rest = plain.slice(said.length);
  const parts = (ISO.exec(rest) ?? DIGITS.exec(rest) ?? WORDS.exec(rest))?.groups;
  if (parts === undefined) return NOT_UNDERSTOOD;

  const day = dayOf(parts);
  if (day === null) return NOT_UNDERSTOOD;
  const actual = weekdayName(day);
  if (said !== '' && !actual.toLowerCase().startsWith(said.slice(0, 3))) {
    return { status: 'weekday-differs', day, said: fullWeekday(said) };
  }
  return { status: 'read', day };
}

function dayOf(parts: Readonly<Record<string, string>>): Temporal.PlainDate | null {
  const month = monthNumber(parts.month ?? '');
  const date = Number(parts.date);
  const year = Number(parts.year) + (parts.year?.length === 2 ? 2000 : 0);
  if (month === null || date < 1 || year < 1900) return null;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return date <= first.daysInMonth ? first.with({ day: date }) : null;
}

function monthNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : null;
  for (let month = 1; month <= 12; month += 1) {
    const name = monthName(month).toLowerCase();
    if (name === text || name.slice(0, 3) === text || (text === 'sept' && month === 9)) return month;
  }
  return null;
}

function fullWeekday(said: string): string {
  const monday = Temporal.PlainDate.from('2019-01-07');
  const names = [0, 1, 2, 3, 4, 5, 6].map((days) => weekdayName(monday.add({ days })));
  return names.find((name) => name.toLowerCase().startsWith(said.slice(0, 3))) ?? said.trim();
}
