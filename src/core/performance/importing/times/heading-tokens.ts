import { cleanText } from '../../../shared/clean-text.js';
import { monthName } from '../../../shared/london.js';
import type { FigureStanding } from '../../figures/observation.js';

/**
 * One word of a heading that may say when. `sign` names it in the shape that the reader matches: Q quarter, S the two years
 * of a financial year, Y a year in four digits, N one or two digits, M month, D a day in digits, X a month in digits,
 * - "to", E "ending", W "year", K "quarter", O "month", F "financial year".
 */
export interface HeadingToken {
  readonly sign: 'Q' | 'S' | 'Y' | 'N' | 'M' | 'D' | 'X' | '-' | 'E' | 'W' | 'K' | 'O' | 'F';
  /** The quarter, month, number, year or first of two years. */
  readonly value: number;
  /** Of a day or month in digits. */
  readonly month: number;
  readonly year: number;
  /** Two years written short and with a dash, "17-18", which by themselves may be ages. */
  readonly loose: boolean;
  readonly said: string;
}

export interface HeadingTokens {
  /** Null where a word is there that says nothing about when. */
  readonly tokens: readonly HeadingToken[] | null;
  readonly standing: FigureStanding | null;
}

const LONGEST_HEADING = 80;
const PLAIN: Omit<HeadingToken, 'sign' | 'said'> = { value: 0, month: 0, year: 0, loose: false };
const NUMERALS = ['one', 'two', 'three', 'four'];
const ROMANS = ['i', 'ii', 'iii', 'iv'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

type Rule = readonly [RegExp, (...found: string[]) => Partial<HeadingToken> & Pick<HeadingToken, 'sign'>];

/** The first that fits is taken, so the longer ways of writing come first. */
const RULES: readonly Rule[] = [
  [
    /y\/e(?![a-z])|(?:full |financial |fiscal )?years? (?:ending|ended|end|to|up to)(?![a-z])|12 months (?:to|ending|ended)(?![a-z])/y,
    () => ({ sign: 'W' }),
  ],
  [/(\d{4})-(\d\d)-(\d\d)(?: 00:00(?::00)?)?(?!\d)/y, (_all, year, month, day) => date(day, month, year)],
  [/(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?!\d)/y, (_all, day, _by, month, year) => date(day, month, year)],
  [/((?:19|20)\d\d) ?[/-] ?((?:19|20)?\d\d)(?!\d)/y, (_all, first, second) => span(first, second)],
  [/(\d\d) ?([/-]) ?(\d\d)(?!\d)/y, (all, first, by, second) => shortSpan(all, first, by, second)],
  [/(?:q|qtr|quarter)[ .]?-? ?(\d+|one|two|three|four|iv|i{1,3})(?![a-z\d])/y, (_all, which) => quarter(which)],
  [/(1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr)(?![a-z])/y, (_all, which) => quarter(which)],
  [/((?:19|20)\d\d)(?!\d)/y, (_all, year) => ({ sign: 'Y', value: Number(year) })],
  [/(\d\d)(\d\d)(?!\d)/y, (all, first, second) => shortSpan(all, first, '-', second)],
  [/'?(\d{1,2})(?:st|nd|rd|th)?(?![a-z\d])/y, (_all, number) => ({ sign: 'N', value: Number(number) })],
  [
    /f\.?y\.?(?![a-z])|financial years?(?![a-z])|fiscal year(?![a-z])|full year(?![a-z])|annual(?![a-z])/y,
    () => ({ sign: 'F' }),
  ],
  [/(?:quarter|qtr|q\/e) ?(?:to|ending|ended|end)?(?![a-z])/y, () => ({ sign: 'K' })],
  [/month (?:ending|ended)(?![a-z])/y, () => ({ sign: 'O' })],
  [/(?:ending|ended|end)(?: of)?(?![a-z])/y, () => ({ sign: 'E' })],
  [/([a-z]{3,9})\.?(?![a-z])/y, (_all, name) => monthCalled(name)],
  [/-|to(?![a-z])|until(?![a-z])|and(?![a-z])|[/&+]/y, () => ({ sign: '-' })],
];
const SKIPPED =
  /(?:as at|as of|at|the|of|in|for|period|year|actuals?|outturn|results?|number|no|counts?|values?|figures?)(?![a-z])|[ ,.:;()[\]|']/y;

/** The words of a heading, where all of them say when; marks of footnotes and of standing are taken off. */
export function headingTokens(text: string): HeadingTokens {
  const { plain, standing } = plainHeading(text);
  const tokens: HeadingToken[] = [];
  let at = 0;
  while (at < plain.length) {
    const next = tokenAt(plain, at);
    if (next === null) return { tokens: null, standing };
    if (next.token !== null) tokens.push(next.token);
    at += next.length;
  }
  return { tokens, standing };
}

function tokenAt(plain: string, at: number): { readonly token: HeadingToken | null; readonly length: number } | null {
  for (const [looks, make] of RULES) {
    looks.lastIndex = at;
    const found = looks.exec(plain);
    if (found === null) continue;
    const made = make(...found);
    if (made.sign === 'M' && made.value === 0) continue;
    return { token: { ...PLAIN, said: found[0].trim(), ...made }, length: found[0].length };
  }
  SKIPPED.lastIndex = at;
  const skipped = SKIPPED.exec(plain);
  return skipped === null ? null : { token: null, length: skipped[0].length };
}

/** A heading in small letters, with one kind of dash and apostrophe and without marks of footnotes and of standing. */
function plainHeading(text: string): { readonly plain: string; readonly standing: FigureStanding | null } {
  const bare = cleanText(text)
    .slice(0, LONGEST_HEADING)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/_/g, ' ')
    .replace(/[*†‡§#¹²³⁰-⁹]+|\[(?:note )?\d{1,2}\]/g, '');
  const marked = /\(?\b(?:provisional|prov)\b\.?\)?|[([]p[)\]]/;
  const settled = /\(?\b(?:final|confirmed|revised)\b\)?|[([]r[)\]]/;
  const standing = marked.test(bare) ? 'provisional' : settled.test(bare) ? 'final' : null;
  return { plain: bare.replace(marked, ' ').replace(settled, ' ').replace(/\s+/g, ' ').trim(), standing };
}

function date(day = '', month = '', year = ''): Pick<HeadingToken, 'sign' | 'value' | 'month' | 'year'> {
  return { sign: 'D', value: Number(day), month: Number(month), year: fullYear(year) };
}

/** "2017-06" is June; any other two numbers that are not one year after the other stay as they are, to be refused. */
function span(first = '', second = ''): Partial<HeadingToken> & Pick<HeadingToken, 'sign'> {
  const year = Number(first);
  if (Number(second) % 100 === (year + 1) % 100 && (second.length === 2 || Number(second) === year + 1))
    return { sign: 'S', value: year };
  const month = Number(second);
  return month >= 1 && month <= 12 && second.length === 2
    ? { sign: 'X', month, year }
    : { sign: 'S', value: Number.NaN };
}

function shortSpan(all = '', first = '', by = '', second = ''): Partial<HeadingToken> & Pick<HeadingToken, 'sign'> {
  const follows = (Number(first) + 1) % 100 === Number(second);
  return {
    sign: 'S',
    value: follows ? fullYear(first) : Number.NaN,
    loose: by !== '/' || Number(first) <= 12,
    said: all,
  };
}

function quarter(which = ''): Pick<HeadingToken, 'sign' | 'value'> {
  const named = [NUMERALS, ROMANS, ORDINALS].map((names) => names.indexOf(which) + 1).find((place) => place > 0);
  return { sign: 'Q', value: named ?? Number.parseInt(which, 10) };
}

function monthCalled(name = ''): Pick<HeadingToken, 'sign' | 'value'> {
  for (let month = 1; month <= 12; month += 1) {
    const full = monthName(month).toLowerCase();
    if (name === full || name === full.slice(0, 3) || (name === 'sept' && month === 9))
      return { sign: 'M', value: month };
  }
  return { sign: 'M', value: 0 };
}

/** Two digits are a year of this century. */
export function fullYear(digits: string | number): number {
  const year = Number(digits);
  return year < 100 ? 2000 + year : year;
}
