import { sayFigure, sayNumber, shownDecimals } from '../../../../core/performance/saying/say-figure.js';
import { changeSideName } from '../../../../core/performance/figures/change.js';
import type { OneMetricAnswer } from '../../../../core/performance/answering/metric-answer.js';
import {
  isSamePeriod,
  periodName,
  periodWithMonths,
  yearOf,
  type Period,
} from '../../../../core/performance/periods/period.js';
import { changeWords, howMuch, summedWords, unequalWords } from '../change-words.js';
import type { FigureView } from '../figure-card.js';
import { figureChart } from '../figure-chart.js';
import { figureGrounds } from './figure-grounds.js';
import { followUps } from './follow-ups.js';
import { presentNoFigure } from './present-no-figure.js';
import { presentSeries } from './present-series.js';
import { presentSideBySide } from './present-side-by-side.js';
import { atWords, calendarYearWords, provisionalWords, sentences, spanWithMonths } from './say-periods.js';
import { targetWords } from './target-words.js';
import { usualWords } from './usual-words.js';

/** How one answer reads. The chosen words never say more than the figures do. */
export function presentOneAnswer(board: string, answer: OneMetricAnswer): FigureView {
  const { measure } = answer.grounds;
  const base = { ...EMPTY, board, ...figureGrounds(answer.grounds) };
  const comparable = measure.comparison !== null || measure.comparedBy !== null;
  switch (answer.status) {
    case 'value': {
      const { point, change, note, series } = answer;
      return {
        ...base,
        figure: sayFigure(point.value, measure.unit),
        period: atWords(point.period, measure),
        lines: sentences(
          point.standing === 'provisional' ? 'This figure is provisional.' : '',
          note === 'year-end' ? `It is counted on one day, so the year is given at its end.` : '',
          note === 'last-reported' ? 'It is the newest that was reported: nothing is reported since.' : '',
          note === 'recomputed' ? 'It is worked out anew from the two counts behind it, not averaged.' : '',
          change === null ? '' : changeWords(change, measure.unit),
          usualWords(answer.usualness, measure),
          targetWords(measure, { period: point.period, value: point.value.value }),
        ),
        chart: figureChart(measure, series),
        buttons: followUps(measure, { period: point.period, comparable }),
      };
    }
    case 'total': {
      const { total, asked, reported, printedYear } = answer;
      const whole = answer.period.kind === 'year' ? periodName(answer.period) : '';
      return {
        ...base,
        figure: sayNumber(total, { unit: measure.unit, decimals: 0 }),
        period: whole === '' ? spanWithMonths(answer.from, answer.to) : periodWithMonths(answer.period),
        lines: sentences(
          reported < asked
            ? `This adds up ${reported} of ${asked} quarters: the others are not reported or not held, so the whole is more.`
            : `All ${asked} quarters added up.`,
          calendarYearWords(answer),
          printedYear === null
            ? ''
            : `The figure that came in for the year itself is ${sayFigure(printedYear.value, measure.unit)}.`,
          provisionalWords(answer.parts),
        ),
        rows: answer.parts.map(({ period, value }) => ({
          name: periodName(period),
          value: sayFigure(value, measure.unit),
        })),
        buttons: followUps(measure, { period: null, comparable }),
      };
    }
    case 'change': {
      const { change, series } = answer;
      const direction = change.direction === 'same' ? 'No change' : change.direction === 'up' ? 'Up' : 'Down';
      return {
        ...base,
        figure: change.direction === 'same' ? direction : `${direction} ${howMuch(change, measure.unit)}`,
        period: `${changeSideName(change.to)} against ${changeSideName(change.from)}`,
        lines: sentences(
          `From ${sayNumber(change.from.value, { unit: measure.unit, decimals: shownDecimals(change.from.decimals, measure.unit) })} to ${sayNumber(change.to.value, { unit: measure.unit, decimals: shownDecimals(change.to.decimals, measure.unit) })}.`,
          summedWords(change) ?? '',
          unequalWords(change) ?? '',
          answer.better ? betterWords(change.verdict) : changeVerdict(changeWords(change, measure.unit)),
          usualWords(answer.usualness, measure),
          change.to.first === undefined ? targetWords(measure, change.to) : '',
          provisionalWords(
            series.filter(({ period }) => isIn(period, change.from.period) || isIn(period, change.to.period)),
          ),
        ),
        chart: figureChart(measure, series),
        buttons: followUps(measure, { period: change.to.first === undefined ? change.to.period : null, comparable }),
      };
    }
    case 'series':
    case 'extremes':
      return presentSeries(base, answer, comparable);
    case 'compared':
    case 'ratio':
      return presentSideBySide(base, answer, comparable);
    default:
      return presentNoFigure(base, answer, comparable);
  }
}

/** A quarter of one that is compared, or itself. */
function isIn(period: Period, whole: Period): boolean {
  return isSamePeriod(period, whole) || (whole.kind === 'year' && isSamePeriod(yearOf(period), whole));
}

const EMPTY = { figure: null, period: '', lines: [], rows: [], chart: null, buttons: [] } as const;

function betterWords(verdict: 'better' | 'worse' | 'neither'): string {
  if (verdict === 'neither') return 'This measure is not one where higher or lower is better in itself.';
  return verdict === 'better' ? 'That is better.' : 'That is worse.';
}

/** Of the sentences about a change the second: which way is better. The first is on the card already. */
function changeVerdict(words: string): string {
  return /(?:Higher|Lower) is [^.]+\.$/.exec(words)?.[0] ?? '';
}
