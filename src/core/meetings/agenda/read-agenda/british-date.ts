import { readDay } from '../../../shared/read-day.js';

/** A date found in text, with where it stands, so that the rest of the line can be read too. */
export interface FoundDate {
  /** `YYYY-MM-DD`; null when anything is odd about it: only a person knows which part is the slip. */
  readonly date: string | null;
  /** What is odd about it; null when nothing is. */
  readonly fault: 'no-year' | 'no-such-day' | 'wrong-weekday' | null;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const WEEKDAY = '(?:\\b((?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\\b,? ?(?:the )?)?';
const DAY_FIRST = new RegExp(`${WEEKDAY}\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (\\d{4})\\b)?`, 'gi');
const MONTH_FIRST = new RegExp(`${WEEKDAY}\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi');
const FIGURES = new RegExp(`${WEEKDAY}\\b(\\d{1,2}([/.-])\\d{1,2}\\3(?:\\d{4}|\\d{2}))\\b(?![.\\d])`, 'gi');
const ISO = /\b\d{4}-\d{2}-\d{2}\b/g;

/** Finds British dates ("Monday 7 January, 2019", "7th Jan 2019", "07/01/19") and ISO ones, in order of appearance. */
export function britishDates(text: string): FoundDate[] {
  const found = [
    ...[...text.matchAll(DAY_FIRST)].map((hit) =>
      foundDate(hit, [hit[1], hit[2], hit[3], hit[4]], hit[4] !== undefined),
    ),
    ...[...text.matchAll(MONTH_FIRST)].map((hit) => foundDate(hit, [hit[1], hit[3], hit[2], hit[4]], true)),
    ...[...text.matchAll(FIGURES)].map((hit) => foundDate(hit, [hit[1], hit[2]], true)),
    ...[...text.matchAll(ISO)].map((hit) => foundDate(hit, [hit[0]], true)),
  ].sort((a, b) => a.from - b.from);
  return found.filter((one, index) => index === 0 || one.from >= (found[index - 1]?.to ?? 0));
}

/** Whether a text starts with a month's name: then the figure before it is a day, not an item's number. */
export function startsWithMonth(text: string): boolean {
  return new RegExp(`^(?:of )?${MONTH}(?:,? \\d{4}|$|[ ,])`, 'i').test(text);
}

function foundDate(hit: RegExpExecArray, words: readonly (string | undefined)[], hasYear: boolean): FoundDate {
  const place = { text: hit[0].trim(), from: hit.index, to: hit.index + hit[0].length };
  if (!hasYear) return { ...place, date: null, fault: 'no-year' };
  const read = readDay(words.filter((word) => word !== undefined).join(' '));
  if (read.status === 'not-understood') return { ...place, date: null, fault: 'no-such-day' };
  if (read.status === 'weekday-differs') return { ...place, date: null, fault: 'wrong-weekday' };
  return { ...place, date: read.day.toString(), fault: null };
}
