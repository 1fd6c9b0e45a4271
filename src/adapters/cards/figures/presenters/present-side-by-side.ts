import { sayFigure, sayNumber } from '../../../../core/performance/saying/say-figure.js';
import type { ComparedAnswer, RatioAnswer } from '../../../../core/performance/answering/metric-answer.js';
import { periodWithMonths } from '../../../../core/performance/periods/period.js';
import { sayList } from '../../../../core/shared/say-list.js';
import type { FigureView } from '../figure-card.js';
import { followUps } from './follow-ups.js';
import { atWords, sentences } from './say-periods.js';

/** The board beside others, or one measure beside another. */
export function presentSideBySide(
  base: FigureView,
  answer: ComparedAnswer | RatioAnswer,
  comparable: boolean,
): FigureView {
  return answer.status === 'compared' ? presentCompared(base, answer, comparable) : presentRatio(base, answer);
}

function presentCompared(base: FigureView, answer: ComparedAnswer, comparable: boolean): FigureView {
  const { rows, missing, newest, period } = answer;
  const { measure } = answer.grounds;
  return {
    ...base,
    period: atWords(period, measure),
    lines: sentences(
      measure.comparison ?? '',
      newest === null
        ? ''
        : `The board’s newest figure is ${sayFigure(newest.value, measure.unit)}, for ${periodWithMonths(newest.period)}: there is nothing to set beside it.`,
      missing.length === 0 ? '' : `Not held for this time: ${sayList(missing.map(({ name }) => name))}.`,
    ),
    rows: rows.map(({ area, value }) => ({ name: area.name, value: sayFigure(value, measure.unit) })),
    buttons: followUps(measure, { period: null, without: ['compare'], comparable }),
  };
}

function presentRatio(base: FigureView, { of, to, upper, lower, percent, period, quarters }: RatioAnswer): FigureView {
  return {
    ...base,
    title: `${of.name} as a share of ${to.name}`,
    figure: sayNumber(percent, { unit: 'percent', decimals: 1 }),
    period: periodWithMonths(period),
    lines: sentences(
      `${sayNumber(upper, { unit: of.unit, decimals: 0 })} (${of.name}) out of ${sayNumber(lower, { unit: to.unit, decimals: 0 })} (${to.name}).`,
      quarters === null ? '' : `Both add up ${quarters} ${quarters === 1 ? 'quarter' : 'quarters'}.`,
      'The two are counted apart, so this says how they stand to one another, not what became of each child.',
    ),
    buttons: [...followUps(of, { period: null, without: ['series'], comparable: false })],
  };
}
