import type { BoardFigures } from '../figures/board-figures.js';
import type { Measure } from '../measures/measure.js';
import { answerChange } from './answer-change.js';
import { answerCompared, answerElsewhere } from './answer-compared.js';
import { answerDefinition } from './answer-definition.js';
import { answerExtremes } from './answer-extremes.js';
import { answerRatio } from './answer-ratio.js';
import { answerSeries } from './answer-series.js';
import { answerTotal } from './answer-total.js';
import { answerValue } from './answer-value.js';
import type { MetricAnswer, OneMetricAnswer } from './metric-answer.js';
import { metricContext } from './metric-context.js';
import type { MetricQuestion } from './metric-question.js';

/**
 * Answers a question from figures at hand, by rules only: the same figures give the same answer. It knows no more of small
 * numbers than may be said, so that nothing can be reckoned from several answers either.
 */
export function answerFromFigures(
  held: BoardFigures,
  question: MetricQuestion,
): Exclude<MetricAnswer, { status: 'denied' | 'held' }> {
  const figures = held.said();
  const measures = question.measures.flatMap((code) => figures.measures.get(code) ?? []);
  const [first, second] = measures;
  if (first === undefined || measures.length < question.measures.length) return { status: 'no-such-measure' };
  if (question.wish === 'ratio') {
    return second === undefined
      ? answerOne(figures, { ...question, wish: 'value' }, first)
      : answerRatio(metricContext(figures, question, first), second);
  }
  if (measures.length === 1) return answerOne(figures, question, first);
  return { status: 'several', answers: measures.map((measure) => answerOne(figures, question, measure)) };
}

function answerOne(figures: BoardFigures, question: MetricQuestion, measure: Measure): OneMetricAnswer {
  const context = metricContext(figures, question, measure);
  switch (question.wish) {
    case 'total':
      return answerTotal(context);
    case 'change':
      return answerChange(context);
    case 'trend':
    case 'list':
      return answerSeries(context);
    case 'highest':
    case 'lowest':
      return answerExtremes(context, question.wish);
    case 'compare':
      return answerCompared(context);
    case 'definition':
      return answerDefinition(context);
    case 'value':
      return question.areas.length > 0 ? answerElsewhere(context) : answerValue(context);
    case 'ratio':
    case 'held':
      return answerValue(context);
  }
}
