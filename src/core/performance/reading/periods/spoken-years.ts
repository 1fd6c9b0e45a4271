/**
 * A financial year as people write it: 2017/18, 2017-2018, 17/18, 1718, 201718, "2017 to 2018". Groups must be read with
 * `startYearOf`, which refuses two numbers that do not follow one another.
 */
export const YEAR =
  '(?:(?:fy|f/y|financial year|fiscal year) ?)?(?:20\\d{2} ?[-/&] ?(?:20)?\\d{2}|20\\d{2} ?(?:to|and) ?(?:20)?\\d{2}(?!(?:st|nd|rd|th)?(?: of)? (?:jan|feb|march|apr|may \\d|june?|july?|aug|sep|oct|nov|dec))|20\\d{2} 20\\d{2}|20\\d{6}|20\\d{4}|\\d{2} ?/ ?\\d{2}|\\d{2} ?- ?\\d{2}|(?!20)\\d{4})(?![\\d/])';

const EARLIEST = 2000;
const LATEST = 2060;

/** The first calendar year of a financial year: 2017 for "17/18". Null where the words are none. */
export function startYearOf(words: string): number | null {
  const digits = words.replace(/^(?:fy|f\/y|financial year|fiscal year) ?/, '').replace(/[^\d]/g, '');
  if (digits.length < 4 || /^20\d\d$/.test(words)) return null;
  const half = digits.length === 6 ? 4 : digits.length / 2;
  const from = fullYear(digits.slice(0, half));
  const to = fullYear(digits.slice(half));
  const known = from > EARLIEST && to < LATEST;
  return known && to === from + 1 ? from : null;
}

/** Two digits are a year of this century. */
export function fullYear(digits: string | number): number {
  const year = Number(digits);
  return year < 100 ? EARLIEST + year : year;
}
