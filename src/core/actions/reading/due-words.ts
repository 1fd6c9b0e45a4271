/** A month's name or short form, as part of a pattern; named group to be put around it. */
export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** A weekday's name or short form. */
export const WEEKDAY =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';

const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth ' +
  'twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
).split(' ');

/** "12th", "twelfth", "twenty second": the day of a month said as an ordinal. */
export const ORDINAL = `\\d{1,2}(?:st|nd|rd|th)|${[...ORDINALS]
  .reverse()
  .map((word) => word.replace('-', '[ -]'))
  .join('|')}`;

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A small number in figures or words, or "a". */
export const COUNT = `\\d{1,3}|an?|${NUMBERS.join('|')}`;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1 for January; 0 for a word that is no month. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1;
}

/** 1 for Monday, as the calendar counts; 0 for a word that is no weekday. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3)) + 1;
}

/** The number that "12", "12th", "twelfth" or "two" says; "a" is one. */
export function numberOf(word: string): number {
  const figures = /^\d+/.exec(word)?.[0];
  if (figures !== undefined) return Number(figures);
  if (word === 'a' || word === 'an') return 1;
  const ordinal = ORDINALS.indexOf(word.replace(' ', '-'));
  return ordinal >= 0 ? ordinal + 1 : NUMBERS.indexOf(word) + 1;
}

/** The year that "2027", "27" or nothing says. */
export function yearOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  return Number(word) + (word.length === 2 ? 2000 : 0);
}
