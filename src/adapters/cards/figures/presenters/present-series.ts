import { sayFigure } from '../../../../core/performance/saying/say-figure.js';
import type { ExtremesAnswer, SeriesAnswer } from '../../../../core/performance/answering/metric-answer.js';
import { periodName } from '../../../../core/performance/periods/period.js';
import { sayList } from '../../../../core/shared/say-list.js';
import { changeWords } from '../change-words.js';
import type { FigureView } from '../figure-card.js';
import { figureChart } from '../figure-chart.js';
import { asSpreadsheet, followUps } from './follow-ups.js';
import { provisionalWords, spanWords, sentences } from './say-periods.js';
import { targetOverTime } from './target-words.js';
import { rangeWords, usualWords } from './usual-words.js';

/** A run of periods, or the highest or lowest of one. */
export function presentSeries(
  base: FigureView,
  answer: SeriesAnswer | ExtremesAnswer,
  comparable: boolean,
): FigureView {
  return answer.status === 'series' ? presentRun(base, answer, comparable) : presentExtremes(base, answer, comparable);
}

function presentRun(base: FigureView, answer: SeriesAnswer, comparable: boolean): FigureView {
  const { series, change, limits, usualness, wish } = answer;
  const { measure } = answer.grounds;
  const [first, last] = [series[0], series.at(-1)];
  const chart = figureChart(measure, series);
  const missing = series.filter(({ value }) => value.kind === 'not-reported').map(({ period }) => periodName(period));
  const small = series.filter(({ value }) => value.kind === 'suppressed').map(({ period }) => periodName(period));
  return {
    ...base,
    period: first === undefined || last === undefined ? '' : spanWords(first.period, last.period),
    lines: sentences(
      wish === 'trend' && change !== null ? changeWords(change, measure.unit) : '',
      usualWords(usualness, measure),
      usualness === null && limits !== null ? `The usual range is ${rangeWords(limits, measure)}.` : '',
      targetOverTime(measure, series),
      missing.length === 0 ? '' : `Not reported: ${sayList(missing)}.`,
      small.length === 0 ? '' : `Not shown, so that nobody can tell a number under 5: ${sayList(small)}.`,
      provisionalWords(series),
      measure.kind === 'stock' ? 'Each is counted at the end of its quarter: they are not added up.' : '',
    ),
    // Where there is a picture its words list the figures.
    rows:
      chart === null
        ? series.map(({ period, value }) => ({ name: periodName(period), value: sayFigure(value, measure.unit) }))
        : [],
    chart,
    buttons: [
      ...followUps(measure, { period: last?.period ?? null, without: ['series'], comparable }),
      asSpreadsheet(measure),
    ],
  };
}

function presentExtremes(base: FigureView, answer: ExtremesAnswer, comparable: boolean): FigureView {
  const { points, series, notReported, wish } = answer;
  const { measure } = answer.grounds;
  const [first] = points;
  const [from, to] = [series[0], series.at(-1)];
  return {
    ...base,
    figure: first === undefined ? null : sayFigure(first.value, measure.unit),
    period: sayList(points.map(({ period }) => periodName(period))),
    lines: sentences(
      from === undefined || to === undefined
        ? ''
        : `The ${wish} from ${spanWords(from.period, to.period)}${points.length > 1 ? ', reached more than once' : ''}.`,
      notReported.length === 0 ? '' : `Left out, because not reported: ${sayList(notReported.map(periodName))}.`,
      provisionalWords(points),
    ),
    chart: figureChart(measure, series),
    buttons: followUps(measure, { period: first?.period ?? null, comparable }),
  };
}
