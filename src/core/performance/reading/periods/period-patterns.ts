import { monthPeriod, quarterPeriod, QUARTERS, yearPeriod, type Quarter } from '../../periods/period.js';
import type { AskedPeriod } from '../../answering/metric-question.js';
import { calendarYear, endingWith, MONTH, monthNumber, monthRange, yearBeside } from './spoken-months.js';
import type { Spoken } from './spoken-mention.js';
import { fullYear, startYearOf, YEAR } from './spoken-years.js';

type Said = Readonly<Record<string, string | undefined>>;

/** One way of naming a time: what it looks like, and what it says. Null where it only looked like it. */
export interface PeriodPattern {
  readonly looks: RegExp;
  readonly says: (parts: Said) => Spoken | null;
}

const ORDINALS = ['1st|first|opening', '2nd|second', '3rd|third', '4th|fourth|final|closing'];
const NUMBERED = '(?:q|qtr|qrtr|quarter|qu) ?\\.?-? ?[1-4](?!\\d)';
const ORDINAL = `(?:${ORDINALS.join('|')}) (?:financial )?(?:quarter|qtr)s?`;
const QUARTER = `(?:${NUMBERED}|${ORDINAL})`;
/** Said beside a calendar year it is the same once more. */
const ALL_MONTHS = '(?:i ?e |from )?jan(?:uary)? ?(?:-|to|through|thru|until) ?(?:the end of )?dec(?:ember)?';
const JOIN = "(?:,? ?(?:of|in|for|from|the|during|fy|year|-|:|\\(|') ?)*,? ?";
/** The year beside a month. */
export const MONTH_YEAR = `(?:,? ?(?:of |in |')?(?:${YEAR}|20\\d{2}(?!\\d)|\\d{2}(?![\\d/%-])(?! (?:working|days?|months?|weeks?|%))))`;
/** Before a month, the day that it ends with. */
export const DAY = '(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?';
const TO =
  ' ?(?:-|to|through|thru|until|till|up to|(?:right |all the way )?(?:through|thru|up) (?:to|until|till)|/|(?<=\\bbetween [a-z\\d ]{0,40})and) ?(?:the )?(?:end of )?';

const pattern = (source: string): RegExp => new RegExp(`${source}(?![a-z\\d])`, 'y');

/** Every way of naming a time by its own name. The longest that fits is meant. */
export const PERIOD_PATTERNS: readonly PeriodPattern[] = [
  {
    looks: pattern(`(?<quarter>${QUARTER})${JOIN}(?<year>${YEAR})`),
    says: ({ quarter, year }) => quarterOf(quarter, startYearOf(year ?? '')),
  },
  {
    looks: pattern(`(?<year>${YEAR})[ ,:()-]*(?:the )?(?<quarter>${QUARTER})`),
    says: ({ quarter, year }) => quarterOf(quarter, startYearOf(year ?? '')),
  },
  {
    looks: pattern(`(?:the )?(?:last|final) (?:quarter|qtr|3 months) of (?<year>${YEAR})`),
    says: ({ year }) => quarterOf('q4', startYearOf(year ?? '')),
  },
  {
    looks: pattern(`(?:q|qtrs?|quarters?) ?(?<from>[1-4]) ?(?:-|to|and|&) ?(?<to>[1-4])(?:${JOIN}(?<year>${YEAR}))?`),
    says: ({ from, to, year }) => quarterRun(numbered(from), numbered(to), year),
  },
  {
    looks: pattern(
      `(?<year>${YEAR})[ ,:()-]*(?:q|qtrs?|quarters?) ?(?<from>[1-4]) ?(?:-|to|and|&) ?(?:q ?)?(?<to>[1-4])`,
    ),
    says: ({ from, to, year }) => quarterRun(numbered(from), numbered(to), year),
  },
  {
    looks: pattern(`(?<quarter>${QUARTER})`),
    says: ({ quarter }) => ({ kind: 'quarter', quarter: numbered(quarter) }),
  },
  {
    looks: pattern(`(?<quarter>${QUARTER})${JOIN}(?:20)(?<year>\\d{2})`),
    says: ({ quarter, year }) => doubtfulQuarter(numbered(quarter), fullYear(year ?? '')),
  },
  {
    looks: pattern(`(?:calendar )?20(?<year>\\d{2})[ ,-]*(?<quarter>${QUARTER})`),
    says: ({ quarter, year }) => doubtfulQuarter(numbered(quarter), fullYear(year ?? '')),
  },
  {
    looks: pattern(`(?:at |by )?(?:the )?(?:end of(?: the)?|year end)(?: financial)?(?: year)? ?(?<year>${YEAR})`),
    says: ({ year }) => yearSaid(year, (startYear) => ({ kind: 'year-end', startYear })),
  },
  {
    looks: pattern(
      `(?:at |by )?(?:the )?(?:financial )?year[ -]?end(?:,| at| in| of)? (?:(?:31(?:st)?|end)(?: of)? )?(?<month>march|mar)(?<year>${MONTH_YEAR})`,
    ),
    says: ({ year }) => {
      const calendar = yearBeside(year, 3);
      return calendar === null ? null : { kind: 'year-end', startYear: calendar - 1 };
    },
  },
  { looks: pattern(`(?<year>${YEAR})`), says: ({ year }) => yearSaid(year, (start) => asked(yearPeriodOf(start))) },
  {
    looks: pattern('fy ?(?<year>(?:20)?\\d{2})'),
    says: ({ year }) => doubtfulYear(fullYear(year ?? '')),
  },
  {
    looks: pattern(
      `(?:the )?(?:${ALL_MONTHS}[ ,(]*(?:of |in )?)?(?:calendar (?:year )?20(?<after>\\d{2})|20(?<before>\\d{2}) calendar(?: year)?)(?:[ ,(]*${ALL_MONTHS})?`,
    ),
    says: ({ after, before }) => asked(calendarYear(fullYear(after ?? before ?? ''))),
  },
  { looks: pattern('20(?<year>\\d{2})'), says: ({ year }) => doubtfulYear(fullYear(year ?? '')) },
  {
    looks: pattern(
      `(?:the )?(?:(?:(?:quarter|qtr)|(?<count>\\d{1,2}) months)(?: of|:|,| from)? )?(?:(?:start|beginning) of |(?<first>\\d{1,2})(?:st|nd|rd|th)?(?: of)? |(?<!\\d(?:st|nd|rd|th)?(?: of)? ))(?<from>${MONTH})(?<fromYear>${MONTH_YEAR})?${TO}(?:(?<last>\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(?<to>${MONTH})(?: (?:quarter|period))?(?<toYear>${MONTH_YEAR})?`,
    ),
    says: ({ count, first = '1', from = '', fromYear, last, to = '', toYear }) =>
      (count === undefined || Number(count) === monthsFrom(monthNumber(from), monthNumber(to))) &&
      areWholeMonths(Number(first), last, monthNumber(to))
        ? monthRange(from, yearBeside(fromYear, monthNumber(from)), to, yearBeside(toYear, monthNumber(to)))
        : null,
  },
  {
    looks: pattern(
      `(?<from>${MONTH})[ ,/&]+(?<middle>${MONTH})(?: ?[,/&]? ?(?:and )?)(?<to>${MONTH})(?<year>${MONTH_YEAR})?`,
    ),
    says: ({ from = '', middle = '', to = '', year }) =>
      (monthNumber(from) % 12) + 1 === monthNumber(middle) && (monthNumber(middle) % 12) + 1 === monthNumber(to)
        ? monthRange(from, null, to, yearBeside(year, monthNumber(to)))
        : null,
  },
  {
    looks: pattern(
      `(?:the )?(?:year|12 months|yr|y/e) ?(?:to|(?:(?:that|which) )?(?:ending|ended|ends|end|finish(?:ing|ed|es)|clos(?:ing|ed|es))(?: (?:in|on|at))?|up to)? ?(?:the )?${DAY}(?:end(?: of)? )?(?<month>${MONTH})(?<year>${MONTH_YEAR})?`,
    ),
    says: ({ month = '', year }) => endingWith(12, monthNumber(month), yearBeside(year, monthNumber(month))),
  },
  {
    looks: pattern(
      `(?:the )?(?:last |final )?(?:quarter|qtr|3 months) ?(?:to|(?:(?:that|which) )?(?:ending|ended|ends|end|finish(?:ing|ed|es)|clos(?:ing|ed|es))(?: (?:in|on|at))?|up to)? ?(?:the )?${DAY}(?:end(?: of)? )?(?<month>${MONTH})(?<year>${MONTH_YEAR})?`,
    ),
    says: ({ month = '', year }) => endingWith(3, monthNumber(month), yearBeside(year, monthNumber(month))),
  },
  // "The Sept quarter 2016" ends with that month.
  {
    looks: pattern(`(?:the )?(?<month>${MONTH}) (?:quarter|qtr)(?! end)(?<year>${MONTH_YEAR})?`),
    says: ({ month = '', year }) => endingWith(3, monthNumber(month), yearBeside(year, monthNumber(month))),
  },
  {
    looks: pattern(
      `(?:the )?(?:quarter|qtr|3 months) (?:starting|beginning|from|that (?:starts|began|begins))(?: (?:in|on|with))? (?:the )?(?:1st (?:of )?|start of )?(?<month>${MONTH})(?<year>${MONTH_YEAR})?`,
    ),
    says: ({ month = '', year }) => startingWith(monthNumber(month), yearBeside(year, monthNumber(month))),
  },
  {
    looks: pattern(
      `(?:as at |as of |at |on |by )?(?:the )?(?:end of|end|\\d{1,2}(?:st|nd|rd|th)?(?: of)?) (?<month>${MONTH})(?<year>${MONTH_YEAR})?`,
    ),
    says: ({ month = '', year }) => moment(month, year),
  },
  {
    looks: pattern(`(?:as at|as of|at|by) (?<month>${MONTH})(?<year>${MONTH_YEAR})?`),
    says: ({ month = '', year }) => moment(month, year),
  },
  {
    looks: pattern(`(?<month>${MONTH})(?<year>${MONTH_YEAR})?(?: (?:quarter end|qtr end|year end))`),
    says: ({ month = '', year }) => moment(month, year),
  },
  { looks: pattern(`(?<month>${MONTH})(?<year>${MONTH_YEAR})`), says: ({ month = '', year }) => oneMonth(month, year) },
  {
    looks: pattern(`(?<month>(?!may(?![a-z])|mar(?![a-z]))${MONTH})`),
    says: ({ month = '' }) => oneMonth(month, undefined),
  },
  {
    looks: pattern(`(?:in|for|during) (?<month>may|mar)(?<year>${MONTH_YEAR})?`),
    says: ({ month = '', year }) => oneMonth(month, year),
  },
];

function numbered(words = ''): Quarter {
  const digit = /[1-4]/.exec(words)?.[0];
  const place = ORDINALS.findIndex((names) => names.split('|').some((name) => words.startsWith(name)));
  return QUARTERS[digit === undefined ? Math.max(place, 0) : Number(digit) - 1] ?? 1;
}

function quarterRun(from: Quarter, to: Quarter, year: string | undefined): Spoken | null {
  if (to <= from) return null;
  if (year === undefined) return { kind: 'quarters', from, to };
  const start = startYearOf(year);
  return start === null
    ? null
    : asked({ kind: 'range', from: quarterPeriod(start, from), to: quarterPeriod(start, to) });
}

function quarterOf(words: string | undefined, startYear: number | null): Spoken | null {
  return startYear === null ? null : asked({ kind: 'period', period: quarterPeriod(startYear, numbered(words)) });
}

function yearPeriodOf(startYear: number): AskedPeriod {
  return { kind: 'period', period: yearPeriod(startYear) };
}

function yearSaid(words: string | undefined, says: (startYear: number) => Spoken): Spoken | null {
  const startYear = startYearOf(words ?? '');
  return startYear === null ? null : says(startYear);
}

/** October to March are six. */
function monthsFrom(first: number, last: number): number {
  return ((last - first + 12) % 12) + 1;
}

/** "1 October to 31 March": from the first day of a month to the last of another. */
function areWholeMonths(first: number, last: string | undefined, lastMonth: number): boolean {
  return (
    first === 1 &&
    (last === undefined || Number(last) >= (lastMonth === 2 ? 28 : [4, 6, 9, 11].includes(lastMonth) ? 30 : 31))
  );
}

/** "Q3 2017": of the financial year that begins or that ends in 2017, or July to September by the calendar. */
function doubtfulQuarter(quarter: Quarter, year: number): Spoken {
  const byCalendar = quarter === 1 ? quarterPeriod(year - 1, 4) : quarterPeriod(year, numbered(`q${quarter - 1}`));
  const all = [quarterPeriod(year, quarter), quarterPeriod(year - 1, quarter), byCalendar];
  return { kind: 'doubtful', candidates: all.map((period) => ({ kind: 'period', period })) };
}

function doubtfulYear(year: number): Spoken {
  return { kind: 'doubtful', candidates: [yearPeriodOf(year), yearPeriodOf(year - 1), calendarYear(year)] };
}

function startingWith(month: number, year: number | null): Spoken | null {
  if (month % 3 !== 1) return { kind: 'doubtful', candidates: [] };
  const last = month + 2;
  return endingWith(3, last, year);
}

function moment(month: string, year: string | undefined): Spoken {
  const number = monthNumber(month);
  return { kind: 'moment', month: number, year: yearBeside(year, number) };
}

function oneMonth(name: string, year: string | undefined): Spoken {
  const month = monthNumber(name);
  const calendar = yearBeside(year, month);
  if (year !== undefined && calendar === null) return { kind: 'doubtful', candidates: [] };
  return calendar === null ? { kind: 'month', month } : asked({ kind: 'period', period: monthPeriod(calendar, month) });
}

function asked(period: AskedPeriod): Spoken {
  return { kind: 'asked', period };
}
