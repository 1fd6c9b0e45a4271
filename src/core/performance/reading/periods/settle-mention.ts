import type { AskedPeriod } from '../../answering/metric-question.js';
import {
  monthPeriod,
  periodEarlier,
  quarterOfMonth,
  quarterPeriod,
  yearOf,
  yearPeriod,
  type Period,
  type Quarter,
} from '../../periods/period.js';
import type { Spoken } from './spoken-mention.js';

/** What decides which time is meant by words that leave it open. */
export interface TimeContext {
  /** Of the measure: a stock or rate is asked at a moment, a flow over a time. */
  readonly flow: boolean;
  /** Counted on one day. */
  readonly stock: boolean;
  /** Held by the year only. */
  readonly annual: boolean;
  /** Something is measured against something. */
  readonly change: boolean;
  /** How it went is asked, and not how much it was. */
  readonly trend: boolean;
  /** Each of several figures is wanted, or all of them as one: no time is set against another. */
  readonly apart: boolean;
  /** The first year of the newest financial year with figures; null where nothing is held. */
  readonly newestYear: number | null;
  readonly newest: Period | null;
  /** The first quarter with a figure of the measure; null where none is held. */
  readonly oldest: Period | null;
}

/** A time that is settled, or that has to be asked. */
export type Settled = AskedPeriod | { readonly kind: 'doubtful'; readonly candidates: readonly AskedPeriod[] };

/** Settles a mention that stands by itself. `startYear` is the year that another mention gave to it, where one did. */
export function settleMention(said: Spoken, startYear: number | null, context: TimeContext): Settled {
  switch (said.kind) {
    case 'asked':
      return momentOfYear(said.period, context) ?? said.period;
    case 'quarter':
      return quarterIn(said.quarter, startYear);
    case 'quarters':
      return quartersIn(said.from, said.to, startYear ?? context.newestYear);
    case 'month':
      return monthIn(said.month, startYear ?? context.newestYear, context);
    case 'moment': {
      const year = said.year ?? calendarYearOf(said.month, startYear ?? context.newestYear);
      return year === null ? DOUBTFUL : momentIn(said.month, year, context);
    }
    case 'year-end': {
      const year = said.startYear ?? startYear ?? context.newestYear;
      if (year === null) return { kind: 'latest' };
      return { kind: 'period', period: context.flow || context.annual ? yearPeriod(year) : quarterPeriod(year, 4) };
    }
    case 'doubtful':
      return said;
    case 'ago':
      return agoFrom(context, said);
    case 'last-quarter':
      return context.change ? { kind: 'relative', what: 'previous-quarter' } : newestQuarter(context);
    case 'newest-quarter':
      return newestQuarter(context);
    case 'one-before':
      return { kind: 'relative', what: 'previous-quarter' };
    case 'first-held':
      return context.oldest === null ? DOUBTFUL : { kind: 'period', period: context.oldest };
    case 'christmas':
      return context.flow ? DOUBTFUL : settleMention({ ...said, kind: 'moment', month: 12 }, startYear, context);
    case 'season':
    case 'same-again':
      return DOUBTFUL;
    case 'year-before':
      return { kind: 'relative', what: context.flow ? 'last-year' : 'same-quarter-last-year' };
    case 'grain':
      return { kind: 'all' };
  }
}

/** The year's figure is no answer where a quarter was asked for, so that quarter is named. */
function newestQuarter({ annual, newest }: TimeContext): Settled {
  return annual && newest?.kind === 'quarter' ? { kind: 'period', period: newest } : { kind: 'latest' };
}

/** "March 2018" of what is counted once a year, at its end, is that year's figure. */
function momentOfYear(asked: AskedPeriod, { flow, annual }: TimeContext): Settled | null {
  if (flow || !annual || asked.kind !== 'period' || asked.period.kind !== 'month' || asked.period.month !== 3)
    return null;
  return { kind: 'period', period: yearOf(asked.period) };
}

function agoFrom({ newest, flow }: TimeContext, { count, grain }: Extract<Spoken, { kind: 'ago' }>): Settled {
  if (newest === null || newest.kind === 'month') return DOUBTFUL;
  if (grain === 'quarter') return { kind: 'period', period: periodEarlier(newest, newest.kind === 'year' ? 0 : count) };
  if (flow) return { kind: 'period', period: periodEarlier(yearOf(newest), count) };
  return { kind: 'period', period: periodEarlier(newest, newest.kind === 'year' ? count : count * 4) };
}

function quarterIn(quarter: Quarter, startYear: number | null): Settled {
  return startYear === null
    ? { kind: 'quarter-of-newest-year', quarter }
    : { kind: 'period', period: quarterPeriod(startYear, quarter) };
}

function quartersIn(from: Quarter, to: Quarter, startYear: number | null): Settled {
  if (startYear === null) return DOUBTFUL;
  return { kind: 'range', from: quarterPeriod(startYear, from), to: quarterPeriod(startYear, to) };
}

/** A month of a year; the month that ends a quarter stands for it where a stock is counted then. */
function monthIn(month: number, startYear: number | null, context: TimeContext): Settled {
  const year = calendarYearOf(month, startYear);
  if (year === null) return DOUBTFUL;
  return context.flow ? { kind: 'period', period: monthPeriod(year, month) } : momentIn(month, year, context);
}

function momentIn(month: number, year: number, { annual }: TimeContext): Settled {
  const at = monthPeriod(year, month);
  if (annual && month === 3) return { kind: 'period', period: yearPeriod(year - 1) };
  return { kind: 'period', period: month % 3 === 0 ? quarterOfMonth(at) : at };
}

function calendarYearOf(month: number, startYear: number | null): number | null {
  if (startYear === null) return null;
  return month >= 4 ? startYear : startYear + 1;
}

const DOUBTFUL: Settled = { kind: 'doubtful', candidates: [] };
