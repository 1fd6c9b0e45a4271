import { figureAt, isReported } from '../figures/series.js';
import { periodName } from '../periods/period.js';
import { flagAt, rowsOf, saidFigure, type CheckContext } from './check-context.js';
import type { Flag } from './flag.js';

/** A part that is larger than the whole it is a part of. */
export function partLargerThanWhole({ series, measure, area, figures }: CheckContext): readonly Flag[] {
  if (measure.partOf === null) return [];
  const whole = figures.series(measure.partOf, area);
  const wholeName = figures.measures.get(measure.partOf)?.name ?? 'the whole';
  return rowsOf(series).flatMap((row) =>
    row.filter(isReported).flatMap((figure) => {
      const all = figureAt(whole, figure.period);
      if (all === null || !isReported(all) || figure.value.value <= all.value.value) return [];
      const part = `${saidFigure(measure, figure.value)} for ${periodName(figure.period)}`;
      const sentence = `${part} is more than the whole it is a part of: ${wholeName}, ${saidFigure(measure, all.value)}.`;
      return [flagAt('part-larger-than-whole', figure, sentence)];
    }),
  );
}
