import type { Measure } from '../measures/measure.js';
import { partsOfYear, periodKey, yearOf, type Period } from '../periods/period.js';
import { sumFlow } from './aggregate.js';
import type { BoardFigures } from './board-figures.js';
import type { AreaCode, Observation } from './observation.js';
import { roundTo } from './round-to.js';
import { isGiven, type Series } from './series.js';
import { cellKey } from './withholding/equation.js';

/** A sum of a flow as far as it may be said. */
export type SumToSay =
  | {
      readonly status: 'sum';
      readonly total: number;
      readonly decimals: number;
      readonly asked: number;
      /** How many of them are reported. */
      readonly reported: number;
    }
  /** It holds a figure that is withheld, and would give it away. */
  | { readonly status: 'withheld'; readonly figure: Observation }
  /** Nothing is reported. */
  | { readonly status: 'none' };

/**
 * Adds up the periods asked for. What is withheld of a year is added only together with the rest of that year, and only where
 * the year's total gives nothing away.
 */
export function sumToSay(
  { totals }: Pick<BoardFigures, 'totals'>,
  {
    measure,
    area,
    series,
  }: { readonly measure: Pick<Measure, 'code'>; readonly area: AreaCode; readonly series: Series },
  asked: readonly Period[],
): SumToSay {
  const grain = asked[0]?.kind;
  if (grain === undefined) return { status: 'none' };
  const wanted = new Set(asked.map(periodKey));
  const given = series[grain].filter(({ period }) => wanted.has(periodKey(period))).filter(isGiven);
  const hidden = given.filter(({ value }) => value.kind === 'suppressed');
  const years = new Map(hidden.map((figure) => [periodKey(yearOf(figure.period)), figure]));
  let total = 0;
  let places = 0;
  for (const figure of years.values()) {
    const year = yearOf(figure.period);
    const sum = totals.get(cellKey(measure.code, area, year));
    const whole = partsOfYear(year, grain).every((part) => wanted.has(periodKey(part)));
    if (grain === 'year' || sum === undefined || !whole) return { status: 'withheld', figure };
    total += sum;
    places = Math.max(places, String(sum).split('.')[1]?.length ?? 0);
  }
  const open = given.filter(({ period }) => !years.has(periodKey(yearOf(period))));
  const rest = sumFlow(open, asked);
  if (rest === null && years.size === 0) return { status: 'none' };
  const decimals = Math.max(places, rest?.decimals ?? 0);
  return {
    status: 'sum',
    total: roundTo(total + (rest?.total ?? 0), decimals),
    decimals,
    asked: asked.length,
    reported: given.length,
  };
}
