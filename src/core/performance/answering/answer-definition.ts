import { heldSeries } from './held-series.js';
import type { DefinitionAnswer } from './metric-answer.js';
import { groundsOf, type MetricContext } from './metric-context.js';

/** "What does it mean?": the definition with what it is reckoned from, and what is held of it. */
export function answerDefinition(context: MetricContext): DefinitionAnswer {
  const { measure, figures } = context;
  const { numerator, denominator } = measure;
  return {
    status: 'definition',
    grounds: groundsOf(context, []),
    numerator: numerator === null ? null : (figures.measures.get(numerator) ?? null),
    denominator: denominator === null ? null : (figures.measures.get(denominator) ?? null),
    held: figures.areas.flatMap(({ code }) =>
      heldSeries({ measure: measure.code, area: code }, figures.series(measure.code, code)),
    ),
  };
}
