import { isReported } from '../figures/series.js';
import { periodName } from '../periods/period.js';
import { flagAt, printedNumber, rowsOf, saidFigure, type CheckContext } from './check-context.js';
import type { Flag } from './flag.js';

/** From so much a fall to nothing in one period is hardly ever true. */
const LARGE = 10;

/** A nought after large values: most often a figure that was not supplied. Source: domain/data-quality, A1, A2 and E7. */
export function zeroAfterLarge({ series, measure }: CheckContext): readonly Flag[] {
  return rowsOf(series).flatMap((row) =>
    row.flatMap((figure, at) => {
      if (printedNumber(figure) !== 0) return [];
      const before = row.slice(0, at).findLast(isReported);
      if (before === undefined || before.value.value < LARGE) return [];
      const said = `${saidFigure(measure, before.value)} for ${periodName(before.period)}`;
      const sentence = `0 was printed for ${periodName(figure.period)} after ${said}: it may mean “not reported”.`;
      return [flagAt('zero-after-large', figure, sentence)];
    }),
  );
}
