import { isReported } from '../figures/series.js';
import { periodName } from '../periods/period.js';
import { flagAt, printedNumber, rowsOf, type CheckContext } from './check-context.js';
import type { Flag } from './flag.js';

/**
 * A cell left blank between figures: whoever copies the row without its blank moves every later figure one period back.
 * Source: domain/data-quality, A3.
 */
export function shiftedRow({ series }: CheckContext): readonly Flag[] {
  return rowsOf(series).flatMap((row) => {
    const first = row.findIndex(isReported);
    const last = row.findLastIndex(isReported);
    return row.flatMap((figure, at) => {
      const blank = figure.value.kind === 'not-reported' && printedNumber(figure) === null;
      if (!blank || at < first || at > last) return [];
      const sentence = `Nothing was printed for ${periodName(figure.period)}; the figures after it are kept in their own periods.`;
      return [flagAt('shifted-row', figure, sentence)];
    });
  });
}
