import type { BoardFigures } from '../figures/board-figures.js';
import type { AreaCode, FigureValue, Observation } from '../figures/observation.js';
import type { Series } from '../figures/series.js';
import { asShown } from '../figures/small-numbers.js';
import type { Measure } from '../measures/measure.js';
import { periodKey } from '../periods/period.js';
import { sayFigure } from '../saying/say-figure.js';
import type { Flag, QualityCheck } from './flag.js';

/** What a check looks at: one measure of one area, with the rest of the figures beside it. */
export interface CheckContext {
  readonly measure: Measure;
  readonly area: AreaCode;
  readonly series: Series;
  readonly figures: BoardFigures;
}

/** A flag about one figure. Its key is the same each time, so that what was decided about it is remembered. */
export function flagAt(
  check: QualityCheck,
  { measure, area, period }: Pick<Observation, 'measure' | 'area' | 'period'>,
  sentence: string,
): Flag {
  return { key: flagId(check, { measure, area, period }), check, measure, area, period, sentence };
}

/** "zero-after-large|neglect-cp|own|2017-Q4" */
export function flagId(
  check: QualityCheck,
  { measure, area, period }: Pick<Observation, 'measure' | 'area' | 'period'>,
): string {
  return [check, measure, area, periodKey(period)].join('|');
}

/** The number that was printed where a figure stands: a nought that was read as "not reported" is still a nought here. */
export function printedNumber({ value }: Pick<Observation, 'value'>): number | null {
  if (value.kind === 'value') return value.value;
  if (value.kind !== 'not-reported' || value.printed === null) return null;
  const number = Number(value.printed.replace(/[,%\s]/g, ''));
  return Number.isFinite(number) && value.printed.trim() !== '' ? number : null;
}

/** Every figure of a series, each length of period by itself. */
export function rowsOf(series: Series): readonly (readonly Observation[])[] {
  return [series.quarter, series.year, series.month].filter((row) => row.length > 0);
}

/** A figure in words, as far as it may be said: a doubt must not give away what the answer withholds. */
export function saidFigure(measure: Measure, value: FigureValue): string {
  return sayFigure(asShown(measure, value), measure.unit);
}
