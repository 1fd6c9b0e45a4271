import type { AskedPeriod } from '../../answering/metric-question.js';
import {
  comparePeriods,
  isSamePeriod,
  periodEarlier,
  quarterOfMonth,
  sameTimeLastYear,
  yearOf,
  type Grain,
  type Period,
} from '../../periods/period.js';
import { isBase, withYears, type Placed } from './give-years.js';
import { isLater } from './is-later.js';
import { placeMentions, withoutSaidBefore, withoutSeasons } from './place-mentions.js';
import { runsAgainst } from './runs-against.js';
import { withSaidAgain } from './said-again.js';
import { settleMention, type Settled, type TimeContext } from './settle-mention.js';
import type { Mention } from './spoken-mention.js';
import { areMonthsJoined, endsOf, quarterEnds, type Ends } from './two-quarters.js';
import { RANGE, twoRuns } from './two-runs.js';

/** When a question is about, and what it measures against. */
export interface Times {
  /** Null where nothing was said. */
  readonly period: AskedPeriod | null;
  readonly against: AskedPeriod | null;
  readonly grain: Grain | null;
  /** Which of these is meant has to be asked; null where nothing is in doubt. */
  readonly doubtful: readonly AskedPeriod[] | null;
  /** The two quarters that were each named, where they make a range. */
  readonly ends: Ends | null;
}

const SINCE = /\b(?:since|from)(?: the)?(?: (?:start|beginning|end) of)?(?: the)? $/;
/** "April 2017 to March 2018" has its own end. */
const ENDED = /[a-z\d)] ?(?:-|\bto\b|\buntil\b|\bthrough\b|\bthru\b) ?(?:the )?(?:end of )?[a-z]/;
const FROM = /\bfrom(?: the)? $/;
const BESIDE = /^ ?(?:and|,|&|or|plus) ?(?:the )?$/;
const APART = /[.?!;] ?[a-z]|\bbut\b|[,:-] (?:so )?(?:how|what|can|could|i)\b/;
const AT_START = /\b(?:at|on|by) (?:the )?(?:very )?(?:start|beginning) of (?:the )?$/;
const ONE_TIME: ReadonlySet<string> = new Set(['relative', 'period']);
const ON = /^ on (?:the )?$/;
const BETWEEN = /\bbetween(?: the)? $/;

/** Reads together what several mentions of a time say: ranges, comparisons, a year that belongs to a quarter. */
export function readTimes(text: string, mentions: readonly Mention[], context: TimeContext): Times {
  const { grain, placed } = placeMentions(text, mentions);
  const dated = withSaidAgain(withoutSaidBefore(withYears(text, placed, context)));
  const telling = withoutSeasons(text, dated, context);
  const times = timesOf(text, telling, { ...context, apart: context.apart || grain !== null });
  return {
    ...times,
    ends: endsOf(text, telling, times.period),
    grain: grain ?? (context.trend ? null : grainBeside(text, placed, times)),
  };
}

/** "2016/17 and 2017/18" are two years beside one another, "2016/17 to 2017/18" the quarters of both. */
function grainBeside(text: string, placed: readonly Placed[], { period }: Bare): Grain | null {
  const [first, second] = placed;
  if (period?.kind !== 'range' || period.from.kind !== 'year' || first === undefined || second === undefined)
    return null;
  return BESIDE.test(text.slice(first.to, second.from)) ? 'year' : null;
}

type Bare = Omit<Times, 'grain' | 'ends'>;

function timesOf(text: string, placed: readonly Placed[], context: TimeContext): Bare {
  const [first, second, ...more] = placed;
  if (first === undefined) return { period: null, against: null, doubtful: null };
  if (second === undefined) return oneTime(text, first, context);
  const runs = more.length > 0 ? twoRuns(text, placed, context) : null;
  if (runs !== null) return compared(...runs, context);
  if (more.length > 0) return runOf(placed.map((one) => settle(one, context)));
  const between = text.slice(first.to, second.from);
  // "The latest on the previous quarter", "year on year, Q4": the one is against the other whatever else is said.
  if (first.said.kind === 'year-before') return compared(settle(second, context), settle(first, context), context);
  const onOther = ON.test(between) && ONE_TIME.has(settle(second, { ...context, change: true }).kind);
  const against =
    onOther ||
    isBase(second, context) ||
    second.said.kind === 'year-before' ||
    (!context.apart && areMonthsJoined(text, [first, second]));
  const connected = RANGE.test(between) || BETWEEN.test(first.before) || SINCE.test(first.before);
  if (against || (context.change && (connected || /\b(?:and|to|from|with)\b|-|^ ?, ?$/.test(between)))) {
    return compared(settle(first, { ...context, change: false }), settle(second, context), context);
  }
  if (isBase(first, context))
    return compared(settle(second, context), settle(first, { ...context, change: true }), context);
  // From one day to another: whether the first of them counts changes what is to be added up.
  if (context.flow && first.said.kind === 'moment') return doubtful([]);
  const both = [settle(first, context), settle(second, context)] as const;
  // "I was asked about Q2. What was Q3?"
  if (APART.test(between)) return doubtful(both.filter((one): one is AskedPeriod => one.kind !== 'doubtful'));
  return BESIDE.test(between) && !BETWEEN.test(first.before) && areApart(...both)
    ? compared(...both, context)
    : runOf(both, connected);
}

function oneTime(text: string, one: Placed, context: TimeContext): Bare {
  const base = isBase(one, context) && !(one.said.kind === 'asked' && isSpan(one.said.period));
  const since = SINCE.test(one.before) || (context.change && one.said.kind === 'first-held');
  if (one.said.kind === 'year-before') return compared(NEWEST, settle(one, context), context);
  if (one.said.kind === 'last-quarter' && context.change) return compared(NEWEST, settle(one, context), context);
  const settled = settle(one, { ...context, change: base });
  if (settled.kind === 'doubtful') return doubtful(settled.candidates);
  // What is counted on one day: at the start of April it is what it was at the end of March.
  if (context.stock && settled.kind === 'period' && AT_START.test(one.before))
    return doubtful([asked(periodEarlier(settled.period)), settled]);
  const moments = context.stock && !context.apart ? quarterEnds(settled) : null;
  if (moments !== null) return compared(...moments, context);
  const relativeBase =
    settled.kind === 'relative' && (settled.what === 'previous-quarter' || settled.what === 'same-quarter-last-year');
  if (settled.kind === 'range' && context.change && !base)
    return compared(asked(settled.to), asked(settled.from), context);
  if (base || (since && context.change) || (relativeBase && context.change)) return compared(NEWEST, settled, context);
  // "S47s from Q1" are those of Q1, or all since; "since Q1" are all.
  const hasEnd = ENDED.test(text.slice(one.from, one.to));
  if (FROM.test(one.before) && !context.trend && settled.kind === 'period' && !hasEnd) {
    const then = sinceThen(settled, context).period;
    return then === null || then.kind !== 'range' ? doubtful([settled]) : doubtful([settled, then]);
  }
  if (since) return sinceThen(settled, context);
  return { period: settled, against: null, doubtful: null };
}

const NEWEST: Settled = { kind: 'latest' };

/** "Q3 16/17 and Q3 17/18": two quarters with others between them are set beside one another. */
function areApart(one: Settled, other: Settled): boolean {
  if (one.kind !== 'period' || other.kind !== 'period' || one.period.kind !== other.period.kind) return false;
  const [first, last] = comparePeriods(one.period, other.period) < 0 ? [one, other] : [other, one];
  return (
    first.period.kind !== 'year' &&
    !isSamePeriod(periodEarlier(last.period), first.period) &&
    !isSamePeriod(first.period, last.period)
  );
}

/** "over two years" is a time, whatever "over" means elsewhere. */
function isSpan(period: AskedPeriod): boolean {
  return period.kind === 'last' || period.kind === 'all' || period.kind === 'year-to-date';
}

/** A time set against another. The later of two is the one asked about, in whichever order they were said. */
function compared(one: Settled, other: Settled, context: TimeContext): Bare {
  if (one.kind === 'doubtful') return doubtful(one.candidates);
  if (other.kind === 'doubtful') return doubtful(other.candidates);
  if ([one, other].some(({ kind }) => kind === 'range' || kind === 'last')) {
    const runs = runsAgainst(one, other);
    return runs === null || !context.flow ? doubtful([one, other]) : { ...runs, doubtful: null };
  }
  const [now, before] = isLater(other, one) ? [other, one] : [one, other];
  if (before.kind === 'relative' && now.kind === 'period') {
    return { period: now, against: asked(earlierOf(now.period, before.what)), doubtful: null };
  }
  if (before.kind === 'relative' && before.what === 'last-year' && now.kind === 'latest') {
    return context.flow
      ? { period: { kind: 'relative', what: 'this-year' }, against: before, doubtful: null }
      : { period: now, against: { kind: 'relative', what: 'same-quarter-last-year' }, doubtful: null };
  }
  if (before.kind === 'period' && before.period.kind === 'year' && now.kind === 'latest' && context.flow) {
    return { period: { kind: 'relative', what: 'this-year' }, against: before, doubtful: null };
  }
  return { period: now, against: before, doubtful: null };
}

function earlierOf(period: Period, what: Extract<AskedPeriod, { kind: 'relative' }>['what']): Period {
  if (what === 'previous-quarter') return periodEarlier(period);
  return sameTimeLastYear(period);
}

function sinceThen(settled: AskedPeriod, { newestYear, newest }: TimeContext): Bare {
  // "From October 2016 to March 2017" has its end already.
  if (OWN_ENDS.has(settled.kind) || newestYear === null) return { period: settled, against: null, doubtful: null };
  const to = newest?.kind === 'quarter' ? newest : asQuarter(newestYear, 4);
  const since = sinceWhen(settled, to);
  if (since === null) return { period: { kind: 'all' }, against: null, doubtful: null };
  const from = startQuarter(since);
  if (from === null || comparePeriods(from, to) > 0) return { period: asked(since), against: null, doubtful: null };
  return { period: { kind: 'range', from, to }, against: null, doubtful: null };
}

/** When something began that goes on to the newest quarter. */
function sinceWhen(settled: AskedPeriod, newest: Period): Period | null {
  if (settled.kind === 'period') return settled.period;
  if (settled.kind === 'relative') {
    if (settled.what === 'this-year') return yearOf(newest);
    if (settled.what === 'last-year') return periodEarlier(yearOf(newest));
    return periodEarlier(newest, settled.what === 'previous-quarter' ? 1 : 4);
  }
  if (settled.kind !== 'quarter-of-newest-year') return null;
  const quarter: Period = { kind: 'quarter', startYear: yearOf(newest).startYear, quarter: settled.quarter };
  return comparePeriods(quarter, newest) > 0 ? sameTimeLastYear(quarter) : quarter;
}

const OWN_ENDS: ReadonlySet<AskedPeriod['kind']> = new Set([
  'range',
  'last',
  'latest',
  'newest-reported',
  'year-to-date',
]);

/** The quarter that begins with a time; null for a month in its midst. */
function startQuarter(period: Period): Period | null {
  if (period.kind === 'year') return asQuarter(period.startYear, 1);
  if (period.kind === 'quarter') return period;
  return period.month % 3 === 1 ? quarterOfMonth(period) : null;
}

function asQuarter(startYear: number, quarter: 1 | 4): Period {
  return { kind: 'quarter', startYear, quarter };
}

/** Times beside one another: a range from the first to the last where they are joined or follow one another. */
function runOf(settled: readonly Settled[], connected = false): Bare {
  const periods: Period[] = [];
  for (const one of settled) {
    if (one.kind === 'doubtful') return doubtful(one.candidates);
    if (one.kind === 'period') periods.push(one.period);
  }
  const [first] = periods;
  const last = periods.at(-1);
  const known = settled.filter((one): one is AskedPeriod => one.kind !== 'doubtful');
  if (first === undefined || last === undefined || periods.length < settled.length) return doubtful(known);
  const sameGrain = periods.every(({ kind }) => kind === first.kind);
  if (periods.every((period) => isSamePeriod(first, period)))
    return { period: asked(first), against: null, doubtful: null };
  const follow = periods.every(
    (period, at) => at === 0 || isSamePeriod(periodEarlier(period), periods[at - 1] ?? period),
  );
  if (!sameGrain || !(connected || follow) || comparePeriods(first, last) > 0) return doubtful(known);
  return { period: { kind: 'range', from: first, to: last }, against: null, doubtful: null };
}

function settle({ said, startYear }: Placed, context: TimeContext): Settled {
  return settleMention(said, startYear, context);
}

function asked(period: Period): AskedPeriod {
  return { kind: 'period', period };
}

function doubtful(candidates: readonly AskedPeriod[]): Bare {
  return { period: null, against: null, doubtful: candidates };
}
