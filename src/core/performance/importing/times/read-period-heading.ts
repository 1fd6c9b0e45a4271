import { monthName } from '../../../shared/london.js';
import type { FigureStanding } from '../../figures/observation.js';
import {
  financialYearName,
  monthPeriod,
  quarterOfMonth,
  quarterPeriod,
  QUARTERS,
  yearPeriod,
  type MonthPeriod,
  type Period,
  type Quarter,
} from '../../periods/period.js';
import { daysInMonth } from './days-in-month.js';
import { headingTokens, type HeadingToken } from './heading-tokens.js';
import { monthsSaid, type MonthsSaid } from './months-said.js';

/** What a heading was found to say about when. */
export type PeriodReading =
  | { readonly status: 'period'; readonly period: Period; readonly standing: FigureStanding | null }
  /** The last day of a month, as stocks are counted at: what period that is depends on the measure. */
  | { readonly status: 'month-end'; readonly month: MonthPeriod; readonly standing: FigureStanding | null }
  /** A quarter or month whose year stands elsewhere, above it or beside it. */
  | { readonly status: 'quarter'; readonly quarter: Quarter; readonly standing: FigureStanding | null }
  | { readonly status: 'month'; readonly month: number; readonly standing: FigureStanding | null }
  /** "2017": no period here, but it may stand over the names of months. */
  | { readonly status: 'calendar-year'; readonly year: number }
  /** It is about a time, and which one cannot be told. `why` is a sentence that says what to write. */
  | { readonly status: 'unclear'; readonly why: string }
  | { readonly status: 'none' };

const NONE: PeriodReading = { status: 'none' };

/**
 * Reads when a column or row is about, as people write it: "Q1 2017/18", "2017-18 Q2", "Apr–Jun 17",
 * "Quarter 3 (Oct - Dec 2017)", "Jun-17", "2017/18", "year ending 31 March 2018". `day` is the day behind a cell that holds
 * a date. Nothing is guessed: a heading with any other word in it is `none`, one that can be read two ways is `unclear`.
 */
export function readPeriodHeading(text: string, day: string | null = null): PeriodReading {
  const { tokens, standing } = headingTokens(text);
  if (day !== null) return dateCell(day, tokens, standing);
  if (tokens === null || tokens.length === 0) return NONE;
  const quarters = tokens.filter(({ sign }) => sign === 'Q');
  const rest = tokens.filter(({ sign }) => sign !== 'Q');
  const [first, second] = quarters;
  if (second !== undefined) return unclear('It names more than one quarter. Give each quarter a column of its own.');
  const quarter = first === undefined ? null : QUARTERS.find((one) => one === first.value);
  if (quarter === undefined) return unclear(`There is no quarter ${first?.value ?? ''}. Quarters are Q1 to Q4.`);
  return quarter === null ? withoutQuarter(rest, standing) : withQuarter(quarter, rest, standing);
}

function withQuarter(
  quarter: Quarter,
  tokens: readonly HeadingToken[],
  standing: FigureStanding | null,
): PeriodReading {
  const rest = tokens.filter(({ sign }) => sign !== 'F');
  const shape = shapeOf(rest);
  if (/^-*$/.test(shape)) return { status: 'quarter', quarter, standing };
  const [year] = rest.filter(({ sign }) => sign === 'S');
  if (/^-?S-?$/.test(shape))
    return year === undefined ? NONE : ofYear(year, (start) => quarterPeriod(start, quarter), standing);
  if (/^-?[YN]-?$/.test(shape)) {
    const said = rest.find(({ sign }) => sign === 'Y' || sign === 'N');
    return unclearYear(`Q${quarter} `, said?.value ?? 0);
  }
  const months = monthsSaid(rest, shape);
  if (months === null) return NONE;
  if (months.status === 'unclear') return months;
  const named = months.status === 'bare' ? quarterOfBare(months) : quarterOfMonths(months);
  if (named === null || named.quarter !== quarter)
    return unclear(`It says Q${quarter}, but its months are not those of Q${quarter}.`);
  return named.kind === 'bare'
    ? { status: 'quarter', quarter, standing }
    : { status: 'period', period: named.period, standing };
}

function withoutQuarter(tokens: readonly HeadingToken[], standing: FigureStanding | null): PeriodReading {
  const shape = shapeOf(tokens);
  const [one] = tokens.filter(({ sign }) => sign === 'S' || sign === 'Y');
  if (/^F?S$|^SF$/.test(shape)) {
    if (one === undefined || (one.loose && shape === 'S')) return NONE;
    return ofYear(one, yearPeriod, standing);
  }
  if (shape === 'Y') return { status: 'calendar-year', year: one?.value ?? 0 };
  if (/^F[YN]$|^[YN]F$|^W[YN]$/.test(shape))
    return unclearYear('', tokens.find(({ sign }) => /[YN]/.test(sign))?.value ?? 0);
  const months = monthsSaid(tokens, shape);
  if (months === null) return NONE;
  switch (months.status) {
    case 'unclear':
      return months;
    case 'bare': {
      if (months.from === months.to) return { status: 'month', month: months.from, standing };
      const named = quarterOfBare(months);
      return named === null ? unclear(PERIODS_ONLY) : { status: 'quarter', quarter: named.quarter, standing };
    }
    case 'month-end':
      return { status: 'month-end', month: months.month, standing };
    case 'read': {
      const period = periodOf(months);
      return period === null ? unclear(PERIODS_ONLY) : { status: 'period', period, standing };
    }
  }
}

/** A cell that holds a date: shown as a month it is one; shown as a day it is one that stocks are counted at, or none. */
function dateCell(day: string, tokens: readonly HeadingToken[] | null, standing: FigureStanding | null): PeriodReading {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const at = monthPeriod(year, month);
  const shown = shapeOf(tokens ?? []);
  const asMonth = /^M-?[YN]?$|^X$/.test(shown);
  if (asMonth && (date === 1 || date === daysInMonth(at))) return { status: 'period', period: at, standing };
  if (date === daysInMonth(at)) return { status: 'month-end', month: at, standing };
  return unclear(`It is a day, ${date} ${monthName(month)} ${year}, and no month, quarter or year.`);
}

const PERIODS_ONLY = 'These months are no quarter, month or financial year.';

type Named =
  | { readonly kind: 'bare'; readonly quarter: Quarter }
  | { readonly kind: 'dated'; readonly quarter: Quarter; readonly period: Period };

function quarterOfBare({ from, to }: Extract<MonthsSaid, { status: 'bare' }>): Named | null {
  const first = quarterOfMonth(monthPeriod(2000, from)).quarter;
  const last = quarterOfMonth(monthPeriod(2000, to)).quarter;
  const whole = from % 3 === 1 && to === from + 2;
  return first === last && (whole || (from === to && from % 3 === 0)) ? { kind: 'bare', quarter: first } : null;
}

/** The quarter of three months, or the one that ends with a month that is named by itself. */
function quarterOfMonths(months: Extract<MonthsSaid, { status: 'read' | 'month-end' }>): Named | null {
  const last = months.status === 'read' ? months.to : months.month;
  const first = months.status === 'read' ? months.from : months.month;
  const period = quarterOfMonth(last);
  const alone = first.month === last.month && first.year === last.year && last.month % 3 === 0;
  const whole = months.status === 'read' && periodOf(months)?.kind === 'quarter';
  return alone || whole ? { kind: 'dated', quarter: period.quarter, period } : null;
}

function periodOf({ from, to }: Extract<MonthsSaid, { status: 'read' }>): Period | null {
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (months === 1) return from;
  if (months === 3 && from.month % 3 === 1) return quarterOfMonth(from);
  return months === 12 && from.month === 4 ? yearPeriod(from.year) : null;
}

function ofYear(
  { value, said }: HeadingToken,
  make: (startYear: number) => Period,
  standing: FigureStanding | null,
): PeriodReading {
  if (Number.isNaN(value)) return unclear(`“${said}” is no financial year; one is written ${financialYearName(2017)}.`);
  return { status: 'period', period: make(value), standing };
}

function unclearYear(before: string, said: number): PeriodReading {
  const year = said < 100 ? 2000 + said : said;
  return unclear(
    `${year} alone does not say which financial year is meant: write ${before}${financialYearName(year)} or ${before}${financialYearName(year - 1)}.`,
  );
}

function unclear(why: string): PeriodReading {
  return { status: 'unclear', why };
}

function shapeOf(tokens: readonly HeadingToken[]): string {
  return tokens.map(({ sign }) => sign).join('');
}
