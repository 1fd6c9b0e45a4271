import { periodName } from '../periods/period.js';
import { flagAt, rowsOf, saidFigure, type CheckContext } from './check-context.js';
import type { Flag } from './flag.js';

/** A figure that a later import has changed. What the analyst corrected is no revision: it has its own note. */
export function revised({ series, measure }: CheckContext): readonly Flag[] {
  return rowsOf(series).flatMap((row) =>
    row.flatMap((figure) => {
      const { was, value, period } = figure;
      if (was === null || (value.kind === 'not-reported' && was.kind === 'value' && value.printed !== null)) return [];
      const sentence = `The figure for ${periodName(period)} has been revised: it was ${saidFigure(measure, was)}.`;
      return [flagAt('revised', figure, sentence)];
    }),
  );
}
