/** A date found in text, with where it stands, so that the rest of the line can be read too. */
export interface FoundDate {
  /** `YYYY-MM-DD`; null when the year is missing or there is no such day. */
  readonly date: string | null;
  /** What is odd about it; null when nothing is. */
  readonly fault: 'no-year' | 'no-such-day' | 'wrong-weekday' | null;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const WEEKDAY = '(?:\\b(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\\b,? ?(?:the )?)?';
const DAY_FIRST = new RegExp(`${WEEKDAY}\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (\\d{4})\\b)?`, 'gi');
const MONTH_FIRST = new RegExp(`${WEEKDAY}\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi');
const FIGURES = new RegExp(`${WEEKDAY}\\b(\\d{1,2})([/.-])(\\d{1,2})\\3(\\d{4}|\\d{2})\\b(?![.\\d])`, 'gi');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g;

/** Finds British dates ("Monday 7 January, 2019", "7th Jan 2019", "07/01/19") and ISO ones, in order of appearance. */
export function britishDates(text: string): FoundDate[] {
  const found = [
    ...[...text.matchAll(DAY_FIRST)].map((hit) => foundDate(hit, hit[4], monthNumber(hit[3]), hit[2], hit[1])),
    ...[...text.matchAll(MONTH_FIRST)].map((hit) => foundDate(hit, hit[4], monthNumber(hit[2]), hit[3], hit[1])),
    ...[...text.matchAll(FIGURES)].map((hit) => foundDate(hit, fullYear(hit[5]), Number(hit[4]), hit[2], hit[1])),
    ...[...text.matchAll(ISO)].map((hit) => foundDate(hit, hit[1], Number(hit[2]), hit[3], undefined)),
  ].sort((a, b) => a.from - b.from);
  return found.filter((one, index) => index === 0 || one.from >= (found[index - 1]?.to ?? 0));
}

/** Whether a text starts with a month's name: then the figure before it is a day, not an item's number. */
export function startsWithMonth(text: string): boolean {
  return new RegExp(`^(?:of )?${MONTH}(?:,? \\d{4}|$|[ ,])`, 'i').test(text);
}

function foundDate(
  hit: RegExpExecArray,
  year: string | undefined,
  month: number,
  day: string | undefined,
  weekday: string | undefined,
): FoundDate {
  const place = { text: hit[0].trim(), from: hit.index, to: hit.index + hit[0].length };
  if (year === undefined) return { ...place, date: null, fault: 'no-year' };
  const [y, d] = [Number(year), Number(day)];
  if (month < 1 || month > 12 || d < 1 || d > daysIn(y, month)) return { ...place, date: null, fault: 'no-such-day' };
  const date = `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const named = weekday === undefined ? null : DAYS.indexOf(weekday.slice(0, 3).toLowerCase());
  return { ...place, date, fault: named !== null && named !== weekdayOf(y, month, d) ? 'wrong-weekday' : null };
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

/** Two figures mean this century: boards kept no agendas for us in the last. */
function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Sakamoto's method; 0 is Sunday. */
function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}
