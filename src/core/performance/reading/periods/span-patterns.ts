import { monthPeriod, QUARTERS, quarterPeriod, yearPeriod } from '../../periods/period.js';
import { DAY, MONTH_YEAR, type PeriodPattern } from './period-patterns.js';
import { endingWith, MONTH, monthNumber, monthsAsked, yearBeside } from './spoken-months.js';
import type { Spoken } from './spoken-mention.js';
import { startYearOf, YEAR } from './spoken-years.js';

const pattern = (source: string): RegExp => new RegExp(`(?:${source})(?![a-z\\d])`, 'y');
const says = (said: Spoken) => (): Spoken => said;

const QTR = '(?:quarter|qtr|q)';
const FIRST = '(?:1st|first|opening)';
const SECOND = '(?:2nd|second|last|latter|final)';
const HALF = `(?:${FIRST}|${SECOND}) half(?:[ -]year)?|h[12]|(?:${FIRST}|${SECOND}) 6 months(?= (?:of|in|for|during) )|${FIRST} 6 months`;
const OF_YEAR = `(?:[ ,(]*(?:of|in|for|during)?(?: the)?(?: (?:financial|fiscal) year)?[ ,]*(?<year>${YEAR}))?`;
const HELD =
  '(?:(?: that)?(?: (?:we|you|i|they))?(?: (?:actually|currently|ever))? (?:hold|held|have(?: got)?|got|keep|kept|recorded|reported)(?: (?:of|for|on)(?= (?:it|them|this|that)))?| on (?:record|file)| available| in the (?:data ?set|data|series|figures)| of the (?:data ?set|data|series|figures))';
const FIGURE = `(?:${QTR}|figures?|numbers?|data ?point|data|period|count|reading|value)`;

/** Parts of a year that are no quarter, and times that hang on what else is said or held. */
export const SPAN_PATTERNS: readonly PeriodPattern[] = [
  { looks: pattern(`(?:the )?(?<half>${HALF})${OF_YEAR}`), says: ({ half = '', year }) => halfOf(half, year) },
  {
    looks: pattern(
      `(?:the )?${FIRST} (?<count>[23]) (?:quarters|qtrs|qs)${OF_YEAR}|(?:the )?${FIRST} (?<months>9) months${OF_YEAR.replace('<year>', '<other>')}`,
    ),
    says: ({ count, year, other }) => quarters(1, count === '2' ? 2 : 3, year ?? other),
  },
  // "The first three of 16/17", after "the first three quarters of 17/18"; "the four of 16/17" are the year.
  {
    looks: pattern(`(?:the )?(?:(?<first>${FIRST}) (?<count>[23])|(?:all )?4) of (?:the )?(?<year>${YEAR})`),
    says: ({ first, count, year = '' }) => {
      const start = startYearOf(year);
      if (first !== undefined) return quarters(1, count === '2' ? 2 : 3, year);
      return start === null ? null : { kind: 'asked', period: { kind: 'period', period: yearPeriod(start) } };
    },
  },
  {
    looks: pattern(
      `(?:the )?(?:(?:very )?same|corresponding|equivalent) (?:(?:[2369]|4) )?(?:months?|quarters|qtrs|period|half|stretch|span|run)(?: (?:of|in|from|for|during))?(?: the)? (?:(?<year>${YEAR})|(?<calendar>20\\d{2})(?![-/\\d])|last year|(?:previous|prior|preceding) year|year before|(?:a|1) year (?:ago|before|earlier))`,
    ),
    says: ({ year, calendar }) => ({
      kind: 'same-again',
      startYear: year === undefined ? null : startYearOf(year),
      year: calendar === undefined ? null : Number(calendar),
    }),
  },
  {
    looks: pattern(`(?:the )?(?:last|final) (?<count>[23]) (?:quarters|qtrs|qs) (?:of|in) (?:the )?(?<year>${YEAR})`),
    says: ({ count, year }) => quarters(count === '2' ? 3 : 2, 4, year),
  },
  {
    looks: pattern(
      `(?:the )?(?<from>1st|first|2nd|second|3rd|third) (?:and|to|through|-|&) (?:the )?(?<to>2nd|second|3rd|third|4th|fourth|final|last) (?:quarters?|qtrs?)${OF_YEAR}`,
    ),
    says: ({ from = '', to = '', year }) => quarters(place(from), place(to), year),
  },
  {
    looks: pattern(
      '(?:the )?(?:one|1) (?:just |immediately |directly )?before(?: that| it| this)?(?: the (?:latest|newest|last|current)(?: one| quarter)?)?(?! last)|(?:the )?(?:previous|prior|preceding) one',
    ),
    says: says({ kind: 'one-before' }),
  },
  {
    looks: pattern(
      `(?:the )?(?:half[ -]year|(?<count>6|9)[ -]months?(?: period)?)(?: up)? (?:to|ending|ended|end) (?:the )?${DAY}(?:end(?: of)? )?(?<month>${MONTH})(?<year>${MONTH_YEAR})?`,
    ),
    says: ({ count, month = '', year }) =>
      endingWith(count === '9' ? 9 : 6, monthNumber(month), yearBeside(year, monthNumber(month))),
  },
  {
    looks: pattern(
      `(?:the )?(?:(?<first>${FIRST})|last|final|closing) (?<count>\\d{1,2}) months(?: of| in)? (?:the )?(?<year>${YEAR})`,
    ),
    says: ({ first, count, year }) => monthsOf(first !== undefined, Number(count), year),
  },
  // No half is a period that figures are held for, and no other count of months ends with a quarter.
  {
    looks: pattern(
      `half[ -]?year(?:ly|s)|6[ -]?monthly|bi-?annual(?:ly)?|\\d{1,2}[ -]months? (?:to|ending|ended) (?:the )?${DAY}(?:end of )?${MONTH}`,
    ),
    says: says({ kind: 'doubtful', candidates: [] }),
  },
  // "Fewer this year than last".
  {
    looks: pattern(
      '(?<=\\b(?:than|against|versus|vs|v|compared with|compared to|(?:quarter|qtr|year) and) )(?:the )?last(?= ?(?:[?.!,;)¦]|$))',
    ),
    says: says({ kind: 'one-before' }),
  },
  { looks: pattern('(?:the )?last one'), says: says({ kind: 'last-quarter' }) },
  // Two quarters back from "this quarter", and one from "last quarter".
  { looks: pattern('(?:the )?(?:one|1) before last(?: one)?'), says: says({ kind: 'doubtful', candidates: [] }) },
  {
    looks: pattern(
      `(?:(?:the|your|our|its|their) )?(?:very )?(?:${FIRST} ${FIGURE}(?:${HELD}|(?= (?:of|for|on) [a-z0-9 ]{1,40}${HELD}))|(?:earliest|oldest) (?:available |reported |recorded )?${FIGURE}(?:${HELD})?)|(?:the )?(?:records|(?:data|series|figures|recording)) (?:began|begins?|starts?|started)|(?:the )?(?:start|beginning) of (?:the |our |your )?(?:series|data ?set|data|records?|recording|figures)`,
    ),
    says: says({ kind: 'first-held' }),
  },
  {
    looks: pattern(
      '(?:at |by |on |over |around |before |after )?(?:christmas|xmas|x-mas)(?: (?:time|day))?(?:,? ?(?:of |in )?(?:20(?<year>\\d{2})))?',
    ),
    says: ({ year }) => ({ kind: 'christmas', year: year === undefined ? null : 2000 + Number(year) }),
  },
];

function halfOf(half: string, year: string | undefined): Spoken | null {
  return /^(?:h1|1st|first)/.test(half) ? quarters(1, 2, year) : quarters(3, 4, year);
}

/** "The first three months of 2016/17" are its first quarter; so many months that make no quarters are asked about. */
function monthsOf(first: boolean, count: number, year: string | undefined): Spoken | null {
  const start = startYearOf(year ?? '');
  if (start === null) return null;
  if (count % 3 !== 0 || count < 3 || count > 12) return { kind: 'doubtful', candidates: [] };
  const [from, to] = first ? [monthPeriod(start, 4), count] : [monthPeriod(start + 1, 3), count];
  const index = first ? from.year * 12 + from.month - 1 + to - 1 : from.year * 12 + from.month - 1 - to + 1;
  const other = monthPeriod(Math.floor(index / 12), (index % 12) + 1);
  return { kind: 'asked', period: first ? monthsAsked(from, other) : monthsAsked(other, from) };
}

function quarters(first: number, last: number, year: string | undefined): Spoken | null {
  const [from, to] = [QUARTERS[first - 1], QUARTERS[last - 1]];
  if (from === undefined || to === undefined || to <= from) return null;
  if (year === undefined) return { kind: 'quarters', from, to };
  const start = startYearOf(year);
  if (start === null) return null;
  return { kind: 'asked', period: { kind: 'range', from: quarterPeriod(start, from), to: quarterPeriod(start, to) } };
}

function place(ordinal: string): number {
  return ['1st|first', '2nd|second', '3rd|third'].findIndex((names) => names.split('|').includes(ordinal)) + 1 || 4;
}
