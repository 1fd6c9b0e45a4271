import { yearOf } from '../../periods/period.js';
import type { TimeContext } from './settle-mention.js';
import type { Spoken } from './spoken-mention.js';

/** A mention of a time with what stands around it. */
export interface Placed {
  readonly said: Spoken;
  readonly from: number;
  readonly to: number;
  /** What stands before it, back to the mention before. */
  readonly before: string;
  /** The year given to it by another mention. */
  readonly startYear: number | null;
  /** "annual", "for the year": a time by itself, and none beside a year that is named. */
  readonly idle: boolean;
}

const AFTER_IT =
  '[ ,(]*(?:(?:the|that|those|it|they|we|was|were|had|what|in|of|for|at|from|back|end|close|start|beginning|our|figures?|numbers?|one) )*$';
const BASE = new RegExp(
  `\\b(?:v|vs|versus|against|than|compared (?:to|with)|compare (?:to|with)|comparison (?:to|with)|relative to|next to|alongside|set beside|(?:far|well|way|much) (?:off|above|below|behind|ahead of|short of))\\b\\.?${AFTER_IT}`,
);
/** "Up on Q3" is against Q3; "a report on Q3" is not. */
const BASE_OF_CHANGE = new RegExp(`\\bon\\b${AFTER_IT}`);

/** "A report on last quarter", and "the figures on a year ago", which are a comparison. */
const ABOUT =
  /\b(?:reports?|reporting|info(?:rmation)?|updates?|briefings?|papers?|anything|something|got|have|hold|held|looks?|looking|go|based|focus(?:ing)?) on (?:the )?$/;
const NUMBERS = /\b(?:figures?|numbers?|data|stats|statistics) on (?:the )?$/;

/** Whether something is measured against this time. */
export function isBase({ before, said }: Placed, { change }: TimeContext): boolean {
  if (BASE.test(before) || (change && BASE_OF_CHANGE.test(before))) return true;
  if (!/\bon (?:the )?$/.test(before)) return false;
  // "S47s on a year ago" sets the newest against it, though no word of change was said.
  if (said.kind === 'last-quarter') return !ABOUT.test(before) && !NUMBERS.test(before);
  if (said.kind !== 'asked' || said.period.kind !== 'relative') return false;
  const { what } = said.period;
  return what === 'same-quarter-last-year' || (what === 'previous-quarter' && !ABOUT.test(before));
}

/** Gives each quarter and month without a year the year that stands beside it, or else the one that another mention has. */
export function withYears(text: string, placed: readonly Placed[], context: TimeContext): readonly Placed[] {
  const needing = placed.filter(({ said }) => needsYear(said));
  if (needing.length === 0 || needing.length === placed.length) return placed;
  const used = new Set<Placed>();
  const given = placed.map((one, at) => {
    if (!needsYear(one.said)) return one;
    const beside = [placed[at + 1], placed[at - 1]].find(
      (other) => other !== undefined && touches(text, one, other, context),
    );
    const year = beside === undefined ? null : yearSaid(beside.said, context);
    if (year !== null && beside !== undefined) used.add(beside);
    return { ...one, startYear: year };
  });
  const containers = placed.filter((one) => !used.has(one) && isContainer(one.said) && !isBase(one, context));
  const fallback =
    containers.map(({ said }) => yearSaid(said, context))[0] ??
    placed
      .filter(({ said }) => !needsYear(said) && !isContainer(said))
      .map(({ said }) => yearSaid(said, context))
      .find((year) => year !== null) ??
    null;
  // "The second half of last year 17/18" names two years: both stay, and it is asked.
  const [container] = containers;
  const years = given.flatMap(({ said, startYear }) => (needsYear(said) ? [startYear] : []));
  const serves = container !== undefined && (years.includes(null) || years.includes(yearSaid(container.said, context)));
  const dropped = new Set(serves ? [...used, container] : used);
  return unlike(
    given
      .filter((_one, at) => !dropped.has(placed[at] ?? given[at] ?? NOWHERE))
      .map((one) => (needsYear(one.said) && one.startYear === null ? { ...one, startYear: fallback } : one)),
  );
}

const NOWHERE: Placed = { said: { kind: 'last-quarter' }, from: 0, to: 0, before: '', startYear: null, idle: false };

/** "Q4 against Q4 16/17": the year of the one cannot be that of the other, so the first is of the newest year. */
function unlike(placed: readonly Placed[]): readonly Placed[] {
  const [first, second] = placed;
  if (first === undefined || second === undefined || placed.length > 2) return placed;
  const keys = [first, second].map(({ said, startYear }) => quarterKey(said, startYear));
  if (keys[0] === null || keys[0] !== keys[1]) return placed;
  return needsYear(first.said) ? [{ ...first, startYear: null }, second] : [first, { ...second, startYear: null }];
}

function quarterKey(said: Spoken, startYear: number | null): string | null {
  if (said.kind === 'quarter') return `${startYear ?? ''}-${said.quarter}`;
  if (said.kind !== 'asked' || said.period.kind !== 'period' || said.period.period.kind !== 'quarter') return null;
  return `${said.period.period.startYear}-${said.period.period.quarter}`;
}

function needsYear(said: Spoken): boolean {
  return (
    said.kind === 'quarter' ||
    said.kind === 'quarters' ||
    said.kind === 'month' ||
    (said.kind === 'moment' && said.year === null)
  );
}

function isContainer(said: Spoken): boolean {
  if (said.kind !== 'asked') return false;
  const { period } = said;
  if (period.kind === 'relative') return period.what === 'this-year' || period.what === 'last-year';
  return period.kind === 'period' && period.period.kind === 'year';
}

function touches(text: string, one: Placed, other: Placed, context: TimeContext): boolean {
  if (!isContainer(other.said) || yearSaid(other.said, context) === null) return false;
  const between = text.slice(Math.min(one.to, other.to), Math.max(one.from, other.from));
  return /^[ ,(]*(?:of|in|for|from)? ?$/.test(between);
}

function yearSaid(said: Spoken, { newestYear }: TimeContext): number | null {
  if (said.kind === 'moment' && said.year !== null) return said.month >= 4 ? said.year : said.year - 1;
  if (said.kind === 'christmas') return said.year;
  if (said.kind === 'season') return said.startYear;
  if (said.kind !== 'asked') return null;
  const { period } = said;
  if (period.kind === 'period') return yearOf(period.period).startYear;
  if (period.kind !== 'relative' || newestYear === null) return null;
  if (period.what === 'this-year') return newestYear;
  return period.what === 'last-year' ? newestYear - 1 : null;
}
