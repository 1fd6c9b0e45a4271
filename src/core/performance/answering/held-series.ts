import type { Series } from '../figures/series.js';
import { isGiven } from '../figures/series.js';
import type { Grain } from '../periods/period.js';
import type { HeldSeries } from './metric-answer.js';

const GRAINS: readonly Grain[] = ['quarter', 'month', 'year'];

/** What a series holds, each length of period by itself. */
export function heldSeries(of: Pick<HeldSeries, 'measure' | 'area'>, series: Series): readonly HeldSeries[] {
  return GRAINS.flatMap((grain) => {
    const row = series[grain];
    const first = row[0]?.period;
    const last = row.at(-1)?.period;
    if (first === undefined || last === undefined) return [];
    const lastReported = row.findLast(isGiven)?.period ?? null;
    return [{ ...of, grain, first, last, lastReported, count: row.length }];
  });
}
