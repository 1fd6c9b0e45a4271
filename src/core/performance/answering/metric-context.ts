import { raiseFlags } from '../checks/raise-flags.js';
import type { RaisedFlag } from '../checks/flag.js';
import type { BoardFigures } from '../figures/board-figures.js';
import { OWN_AREA, type Area, type FigureImport, type Observation } from '../figures/observation.js';
import { naturalLimits, outside, type NaturalLimits } from '../figures/natural-limits.js';
import { reckonedSeries } from '../figures/reckoned-series.js';
import { isReported, type Series } from '../figures/series.js';
import { asShown } from '../figures/small-numbers.js';
import type { Measure } from '../measures/measure.js';
import { periodKey } from '../periods/period.js';
import type { Grounds, Point, Usualness } from './metric-answer.js';
import type { MetricQuestion } from './metric-question.js';

/** What the answer about one measure is made from. */
export interface MetricContext {
  readonly question: MetricQuestion;
  readonly measure: Measure;
  readonly figures: BoardFigures;
  /** The board's own. */
  readonly own: Series;
  /** The quarters did not come in as they are: they were reckoned from the measure's two numbers. */
  readonly reckoned: boolean;
}

export function metricContext(figures: BoardFigures, question: MetricQuestion, measure: Measure): MetricContext {
  const { series: own, reckoned } = reckonedSeries(figures, measure, OWN_AREA);
  return { question, measure, figures, own, reckoned };
}

/** What every answer carries: the measure, where these figures came from, and what is doubtful about them. */
export function groundsOf(
  { measure, figures }: MetricContext,
  used: readonly Observation[],
  more: readonly RaisedFlag[] = [],
): Grounds {
  const flags = flagsOf(figures, used);
  return { measure, imports: importsOf(figures, used), flags: [...more, ...flags] };
}

/** The flags about exactly these figures, whatever measure and area they are of, those of the first figure first. */
function flagsOf(figures: BoardFigures, used: readonly Observation[]): readonly RaisedFlag[] {
  const places = new Map(used.map((figure, place) => [keyOf(figure), place]));
  const rows = new Map(used.map(({ measure, area }) => [`${measure}|${area}`, { measure, area }]));
  const found = [...rows.values()].flatMap(({ measure: code, area }) => {
    const measure = figures.measures.get(code);
    if (measure === undefined) return [];
    const flags = raiseFlags({ measure, area, figures, series: figures.series(code, area) });
    return flags.filter((flag) => places.has(keyOf(flag)));
  });
  const placeOf = (flag: RaisedFlag): number => places.get(keyOf(flag)) ?? 0;
  return found.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function keyOf({ measure, area, period }: Pick<Observation, 'measure' | 'area' | 'period'>): string {
  return `${measure}|${area}|${periodKey(period)}`;
}

function importsOf({ imports }: BoardFigures, used: readonly Observation[]): readonly FigureImport[] {
  const ids = new Set(used.map(({ importId }) => importId));
  return [...ids]
    .flatMap((id) => imports.get(id) ?? [])
    .toSorted((one, other) => other.importedAt.epochMilliseconds - one.importedAt.epochMilliseconds);
}

/** A figure as it may be shown. */
export function pointOf(measure: Measure, { period, value, standing }: Observation): Point {
  return { period, value: asShown(measure, value), standing };
}

export function pointsOf(measure: Measure, figures: readonly Observation[]): readonly Point[] {
  return figures.map((figure) => pointOf(measure, figure));
}

/** Where the figures of a row usually lie; null where there are too few, or where some of them may not be said. */
export function limitsOf(measure: Measure, row: readonly Observation[]): NaturalLimits | null {
  if (pointsOf(measure, row).some(({ value }) => value.kind === 'suppressed')) return null;
  return naturalLimits(
    row.filter(isReported).map(({ value }) => value.value),
    measure.unit,
  );
}

/** Whether a figure is as usual among its row. */
export function usualnessOf(measure: Measure, row: readonly Observation[], value: number): Usualness | null {
  const limits = limitsOf(measure, row);
  if (limits === null) return null;
  const side = outside(limits, value);
  return side === null ? { kind: 'usual', limits } : { kind: 'unusual', side, limits };
}

export function areaNamed({ areas }: BoardFigures, code: Area['code']): Area {
  return areas.find((area) => area.code === code) ?? { code, name: code, kind: 'other' };
}
