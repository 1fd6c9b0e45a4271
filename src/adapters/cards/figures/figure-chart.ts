import { sayFigure } from '../../../core/performance/saying/say-figure.js';
import type { Point } from '../../../core/performance/answering/metric-answer.js';
import type { Measure } from '../../../core/performance/measures/measure.js';
import { periodName, type Period } from '../../../core/performance/periods/period.js';
import type { CardData } from '../card-data.js';

export interface FigureChart {
  /** What a screen reader says instead of the picture. */
  readonly title: string;
  /** `x` is the period, as short as can be for a phone. */
  readonly bars: readonly CardData[];
  /** All periods, those without a figure too. */
  readonly rows: readonly CardData[];
  readonly words: string;
}

/** Fewer than this is a pair, which words say better. */
const FEWEST_BARS = 3;
/** What a phone can show side by side; the newest are kept. */
const MOST_BARS = 12;

/** The quarters as bars; null where there are too few to make a picture. A figure that was not reported has no bar, and is never a bar of nought. */
export function figureChart(measure: Measure, series: readonly Point[]): FigureChart | null {
  const shown = series.slice(-MOST_BARS);
  const bars = shown.flatMap(({ period, value }) =>
    value.kind === 'value' ? [{ x: shortPeriod(period), y: value.value }] : [],
  );
  if (bars.length < FEWEST_BARS) return null;
  const [first, last] = [shown[0], shown.at(-1)];
  const span =
    first === undefined || last === undefined ? '' : `, ${periodName(first.period)} to ${periodName(last.period)}`;
  return {
    title: `${measure.name}${span}. The list below says the same.`,
    bars,
    rows: shown.map(({ period, value }) => ({ period: periodName(period), value: sayFigure(value, measure.unit) })),
    words: shown.map(({ period, value }) => `${periodName(period)}: ${sayFigure(value, measure.unit)}`).join('; '),
  };
}

/** "Q1 16" for Q1 2016/17, "16/17", "Mar 18": what is longer is cut off under a bar. The words below give it in full. */
export function shortPeriod(period: Period): string {
  if (period.kind === 'quarter') return `Q${period.quarter} ${String(period.startYear).slice(2)}`;
  return periodName(period)
    .replace(/\b20(\d\d)/g, '$1')
    .replace(/^([A-Z][a-z]{2})[a-z]* /, '$1 ');
}

/** The picture and its words as a card's data. */
export function chartData(chart: FigureChart | null): CardData {
  return {
    hasChart: chart !== null,
    chartTitle: chart?.title ?? '',
    bars: chart?.bars ?? [],
    chartRows: chart?.rows ?? [],
    chartWords: chart?.words ?? '',
  };
}
