import type { Measure, MeasureCode } from '../../measures/measure.js';
import {
  comparePeriods,
  firstMonth,
  lastMonth,
  partsOfYear,
  periodKey,
  periodsBetween,
  yearOf,
  type Period,
} from '../../periods/period.js';
import type { AreaCode, Observation } from '../observation.js';
import { roundTo } from '../round-to.js';

/** Where a figure stands, whether it came in or is only reckoned: "neglect-cp|own|2017-Y". */
export type CellKey = string;

/** A number that somebody can reckon from others: what is withheld on one side could be had from the rest. */
export interface Equation {
  /** `sum`: of a time. `parts`: of what a measure is divided into. `same`: one moment under two names. */
  readonly kind: 'sum' | 'parts' | 'same';
  readonly whole: CellKey;
  readonly parts: readonly CellKey[];
  /** What the whole is known to be: what its parts add up to, and what came in for it by itself. Empty where neither is known. */
  readonly wholes: readonly number[];
  /** Whether every part came in; a year that is not over is never summed over what is withheld. */
  readonly complete: boolean;
}

/** What is known of a cell: null where a file withheld it. */
export type Cells = ReadonlyMap<CellKey, number | null>;

export function cellKey(measure: MeasureCode, area: AreaCode, period: Period): CellKey {
  return `${measure}|${area}|${periodKey(period)}`;
}

/** What is reported or withheld, by its place. What is not reported is no part of anything. */
export function cellsOf(observations: readonly Observation[]): Cells {
  return new Map(
    observations.flatMap(({ measure, area, period, value }): readonly (readonly [CellKey, number | null])[] =>
      value.kind === 'not-reported'
        ? []
        : [[cellKey(measure, area, period), value.kind === 'value' ? value.value : null]],
    ),
  );
}

/** How the figures of one measure and area hang together in time. */
export function equationsInTime(
  measure: Pick<Measure, 'code' | 'kind'>,
  area: AreaCode,
  periods: readonly Period[],
  cells: Cells,
): readonly Equation[] {
  if (measure.kind === 'rate') return [];
  const longer = new Map<string, Period>();
  for (const period of periods) {
    longer.set(periodKey(yearOf(period)), yearOf(period));
    if (period.kind === 'quarter') longer.set(periodKey(period), period);
  }
  const key = (period: Period): CellKey => cellKey(measure.code, area, period);
  return [...longer.values()].toSorted(comparePeriods).flatMap((whole) =>
    shorterOf(whole).flatMap((parts): readonly Equation[] => {
      const keys = parts.map(key);
      const held = keys.filter((one) => cells.has(one));
      if (held.length === 0) return [];
      const printed = cells.get(key(whole)) ?? null;
      const sum = sumOf(keys, cells);
      const wholes = [sum, printed].flatMap((one) => one ?? []);
      const complete = held.length === keys.length;
      if (measure.kind === 'flow') return [{ kind: 'sum', whole: key(whole), parts: held, wholes, complete }];
      const last = keys.at(-1);
      const atEnd: Equation[] =
        last !== undefined && cells.has(last) && printed !== null && cells.get(last) === printed
          ? [{ kind: 'same', whole: key(whole), parts: [last], wholes, complete: true }]
          : [];
      // A stock's year that is its quarter ends added up is a mistake that gives them away all the same.
      const summed = printed !== null && sum === printed;
      return summed ? [...atEnd, { kind: 'sum', whole: key(whole), parts: held, wholes, complete }] : atEnd;
    }),
  );
}

/** The ways a time can be divided: a year into quarters and into months, a quarter into months. */
function shorterOf(whole: Period): readonly (readonly Period[])[] {
  if (whole.kind === 'year') return [partsOfYear(whole, 'quarter'), partsOfYear(whole, 'month')];
  return whole.kind === 'quarter' ? [periodsBetween(firstMonth(whole), lastMonth(whole))] : [];
}

/**
 * Parts that add up to the whole they are a part of, at one time: who knows the whole and the others knows each. What does
 * not add up is divided otherwise than this, and gives nothing away.
 */
export function equationOfParts(whole: CellKey, parts: readonly CellKey[], known: Cells): readonly Equation[] {
  const value = known.get(whole) ?? null;
  if (value === null || parts.length < 2 || sumOf(parts, known) !== value) return [];
  return [{ kind: 'parts', whole, parts, wholes: [value], complete: true }];
}

/** Null where one of them is not known. */
function sumOf(keys: readonly CellKey[], cells: Cells): number | null {
  const values = keys.map((key) => cells.get(key) ?? null);
  const known = values.flatMap((value) => value ?? []);
  return known.length < values.length
    ? null
    : roundTo(
        known.reduce((sum, value) => sum + value, 0),
        6,
      );
}
