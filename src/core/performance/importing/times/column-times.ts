import type { FigureStanding } from '../../figures/observation.js';
import {
  financialYearName,
  monthPeriod,
  periodName,
  quarterPeriod,
  type MonthPeriod,
  type Period,
  type Quarter,
} from '../../periods/period.js';
import { readPeriodHeading, type PeriodReading } from './read-period-heading.js';

/** What a column or row of figures is about. */
export type ColumnTime =
  | { readonly kind: 'period'; readonly period: Period; readonly standing: FigureStanding | null }
  /** Counted on the last day of a month. */
  | { readonly kind: 'month-end'; readonly month: MonthPeriod; readonly standing: FigureStanding | null };

export interface ResolvedTime {
  readonly time: ColumnTime | null;
  readonly refusal: string | null;
  readonly doubt: string | null;
}

type Part = Extract<PeriodReading, { status: 'quarter' | 'month' }>;
const NOTHING: ResolvedTime = { time: null, refusal: null, doubt: null };

/**
 * Gives quarters and months that stand without a year the one that is written beside them: before them, after them, or in
 * what stands above the table. `titles` are those words. Where none is, or it can be two, they are refused.
 */
export function columnTimes(readings: readonly PeriodReading[], titles: readonly string[]): readonly ResolvedTime[] {
  const years = readings.map(startYearOf);
  const yearBehind = isYearBehind(readings);
  const above = yearOfTitles(titles);
  return readings.map((reading, at): ResolvedTime => {
    switch (reading.status) {
      case 'none':
        return NOTHING;
      case 'period':
        return timed({ kind: 'period', period: reading.period, standing: reading.standing });
      case 'month-end':
        return timed({ kind: 'month-end', month: reading.month, standing: reading.standing });
      case 'unclear':
        return refused(reading.why);
      case 'calendar-year':
        return refused(
          `${reading.year} does not say which financial year is meant: write ${financialYearName(reading.year)} or ${financialYearName(reading.year - 1)}.`,
        );
      case 'quarter':
      case 'month': {
        const beside = yearBehind ? firstAfter(readings, at, years) : lastBefore(readings, at, years);
        if (beside !== null) return ofYear(reading, beside, 'what stands beside it');
        if (above !== null && !years.some((year) => year !== null))
          return ofYear(reading, above, 'what stands above the table');
        return refused('No year stands with it. Write the year too, for example Q1 2017/18.');
      }
    }
  });
}

/** A part with the financial year written out in a second place, for example in a column of its own; null where that is none. */
export function withYear(part: Part, year: PeriodReading): Period | null {
  if (year.status === 'period' && year.period.kind === 'year') return periodIn(part, year.period.startYear);
  return year.status === 'calendar-year' && part.status === 'month' ? monthPeriod(year.year, part.month) : null;
}

function ofYear(part: Part, startYear: number, where: string): ResolvedTime {
  const period = periodIn(part, startYear);
  const doubt = `the year is taken from ${where}, which makes it ${periodName(period)}.`;
  return { time: { kind: 'period', period, standing: part.standing }, refusal: null, doubt };
}

function periodIn(part: Part, startYear: number): Period {
  if (part.status === 'quarter') return quarterPeriod(startYear, part.quarter);
  return monthPeriod(part.month >= 4 ? startYear : startYear + 1, part.month);
}

/** Years stand behind their quarters where the first quarters have none before them, and the last have one behind them. */
function isYearBehind(readings: readonly PeriodReading[]): boolean {
  const first = readings.findIndex(isPart);
  const last = readings.findLastIndex(isPart);
  return (
    first >= 0 &&
    !readings.slice(0, first).some((one) => startYearOf(one) !== null) &&
    readings.slice(last + 1).some(isYear)
  );
}

/** The year of the nearest column before; within it quarters have to come in their order. */
function lastBefore(readings: readonly PeriodReading[], at: number, years: readonly (number | null)[]): number | null {
  const from = years.slice(0, at).findLastIndex((year) => year !== null);
  const run = readings.slice(Math.max(0, from), at + 1).filter((one) => isPart(one) || placeInYear(one) !== null);
  return from >= 0 && inOrder(run) ? (years[from] ?? null) : null;
}

function firstAfter(readings: readonly PeriodReading[], at: number, years: readonly (number | null)[]): number | null {
  const to = years.findIndex((year, place) => place > at && year !== null);
  const before = years.slice(0, at).findLastIndex((year) => year !== null);
  const reading = readings[to];
  if (to < 0 || reading === undefined || !isYear(reading)) return null;
  return inOrder(readings.slice(before + 1, to).filter(isPart)) ? (years[to] ?? null) : null;
}

function inOrder(run: readonly PeriodReading[]): boolean {
  const places = run.flatMap((one) => placeInYear(one) ?? []);
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
}

/** 1 to 12 within the financial year; null for whole years and what is no period. */
function placeInYear(reading: PeriodReading): number | null {
  const month = (of: number): number => ((of + 8) % 12) + 1;
  const quarter = (of: Quarter): number => of * 3;
  if (reading.status === 'quarter') return quarter(reading.quarter);
  if (reading.status === 'month') return month(reading.month);
  if (reading.status !== 'period' || reading.period.kind === 'year') return null;
  return reading.period.kind === 'quarter' ? quarter(reading.period.quarter) : month(reading.period.month);
}

function startYearOf(reading: PeriodReading): number | null {
  if (reading.status !== 'period') return null;
  const { period } = reading;
  if (period.kind === 'month') return period.month >= 4 ? period.year : period.year - 1;
  return period.startYear;
}

function isPart(reading: PeriodReading): reading is Part {
  return reading.status === 'quarter' || reading.status === 'month';
}

function isYear(reading: PeriodReading): boolean {
  return reading.status === 'period' && reading.period.kind === 'year';
}

/** The one financial year that words name; null for none, and for more than one. */
function yearOfTitles(titles: readonly string[]): number | null {
  const named = titles.flatMap((title) => title.match(/(?<!\d)(?:19|20)?\d\d ?[/-] ?(?:(?:19|20)?\d\d)(?!\d)/g) ?? []);
  const years = new Set(
    named.flatMap((words) => {
      const reading = readPeriodHeading(`FY ${words}`);
      return reading.status === 'period' && reading.period.kind === 'year' ? [reading.period.startYear] : [];
    }),
  );
  const [only] = years;
  return only !== undefined && years.size === 1 ? only : null;
}

function timed(time: ColumnTime): ResolvedTime {
  return { time, refusal: null, doubt: null };
}

function refused(refusal: string): ResolvedTime {
  return { time: null, refusal, doubt: null };
}
