import { sayFigure } from '../../../../core/performance/saying/say-figure.js';
import type {
  NotComparableAnswer,
  NotHeldAnswer,
  NotReportedAnswer,
  DefinitionAnswer,
  HeldSeries,
  RateNotAveragedAnswer,
  StockNotSummedAnswer,
  SuppressedAnswer,
} from '../../../../core/performance/answering/metric-answer.js';
import type { Measure } from '../../../../core/performance/measures/measure.js';
import { OWN_AREA } from '../../../../core/performance/figures/observation.js';
import { sayTarget } from '../../../../core/performance/targets/target.js';
import { periodName, periodWithMonths } from '../../../../core/performance/periods/period.js';
import type { FigureView } from '../figure-card.js';
import { figureChart } from '../figure-chart.js';
import { asSpreadsheet, followUps } from './follow-ups.js';
import { atWords, sentences, spanWords } from './say-periods.js';

type NoFigureAnswer =
  | NotReportedAnswer
  | NotHeldAnswer
  | StockNotSummedAnswer
  | RateNotAveragedAnswer
  | SuppressedAnswer
  | NotComparableAnswer
  | DefinitionAnswer;

/** Answers that give no single figure, and say why, and what there is instead. */
export function presentNoFigure(base: FigureView, answer: NoFigureAnswer, comparable: boolean): FigureView {
  const { measure } = answer.grounds;
  switch (answer.status) {
    case 'not-reported':
      return {
        ...base,
        figure: 'Not reported',
        period: atWords(answer.point.period, measure),
        lines: sentences(
          printedWords(answer),
          answer.last === null
            ? 'No earlier figure is held.'
            : `The last that was reported is ${sayFigure(answer.last.value, measure.unit)}, for ${periodWithMonths(answer.last.period)}.`,
        ),
        chart: figureChart(measure, answer.series),
        buttons: followUps(measure, { period: answer.point.period, comparable }),
      };
    case 'not-held':
      return {
        ...base,
        figure: 'Not held',
        period: answer.period === null ? '' : periodWithMonths(answer.period),
        lines: sentences(
          WHY_NOT_HELD[answer.why],
          answer.why === 'no-figures' ? '' : heldWords(answer.held),
          answer.mention === null
            ? ''
            : `What is held is ${sayFigure(answer.mention.value, measure.unit)} for ${periodWithMonths(answer.mention.period)}, which is not the same thing.`,
        ),
        buttons: followUps(measure, {
          period: null,
          without: answer.why === 'no-figures' ? ['series', 'compare'] : [],
          comparable,
        }),
      };
    case 'stock-not-summed':
      return {
        ...base,
        figure: answer.latest === null ? null : sayFigure(answer.latest.value, measure.unit),
        period: answer.latest === null ? periodName(answer.period) : atWords(answer.latest.period, measure),
        lines: [
          'The same children are counted at each quarter’s end, so adding the quarters up would count them again and again. These are the quarter ends.',
        ],
        rows: answer.series.map(({ period, value }) => ({
          name: periodName(period),
          value: sayFigure(value, measure.unit),
        })),
        buttons: followUps(measure, { period: null, comparable }),
      };
    case 'rate-not-averaged':
      return {
        ...base,
        period: periodWithMonths(answer.period),
        lines: sentences(
          'I do not add up or average percentages: a quarter with few children would weigh as much as one with many, and the counts behind them are not all held. These are the quarters.',
          answer.printedYear === null
            ? ''
            : `The figure that came in for the year itself is ${sayFigure(answer.printedYear.value, measure.unit)}.`,
        ),
        rows: answer.series.map(({ period, value }) => ({
          name: periodName(period),
          value: sayFigure(value, measure.unit),
        })),
        buttons: followUps(measure, { period: null, comparable }),
      };
    case 'suppressed':
      return {
        ...base,
        figure: isBeside(answer) ? 'Not shown' : 'Too small to show',
        period: atWords(answer.point.period, measure),
        lines: [
          isBeside(answer)
            ? WOULD_GIVE_AWAY
            : 'Counts this small could point to a child, so the board does not show them.',
        ],
        buttons: followUps(measure, { period: answer.point.period, comparable }),
      };
    case 'not-comparable':
      return {
        ...base,
        figure: null,
        period: answer.period === null ? '' : periodWithMonths(answer.period),
        lines: [WHY_NOT_COMPARABLE[answer.why]],
        buttons: followUps(measure, { period: null, comparable: false }),
      };
    case 'definition':
      return {
        ...base,
        lines: sentences(
          KIND_WORDS[measure.kind],
          answer.numerator === null || answer.denominator === null
            ? ''
            : `It is ${answer.numerator.name} out of ${answer.denominator.name}.`,
          goodWords(measure),
          heldWords(answer.held),
        ),
        buttons: [...followUps(measure, { period: null, without: ['definition'], comparable }), asSpreadsheet(measure)],
      };
  }
}

const WOULD_GIVE_AWAY =
  'A number under 5 could be worked out from it and from the other figures. A number that small could point to a child, so the board shows neither.';

function isBeside({ point }: SuppressedAnswer): boolean {
  return point.value.kind === 'suppressed' && point.value.beside === true;
}

/** What a file printed in place of a figure is said, so that nobody thinks it was overlooked. */
function printedWords({ point }: NotReportedAnswer): string {
  if (point.value.kind !== 'not-reported' || point.value.printed === null) return 'Nobody has reported this figure.';
  const { printed } = point.value;
  return printed === ''
    ? 'The file leaves this figure blank.'
    : `The file prints “${printed}”, which does not mean none: it was not reported.`;
}

/** From when to when the board's own figures are held. */
function heldWords(held: readonly HeldSeries[]): string {
  const own = held.filter(({ area }) => area === OWN_AREA);
  if (own.length === 0) return 'No figure of it is held for the board.';
  const spans = own.map(({ grain, first, last }) => `by ${grain} from ${spanWords(first, last)}`);
  return `Held ${spans.join(', and ')}.`;
}

function goodWords(measure: Measure): string {
  const target = sayTarget(measure);
  const way = {
    up: 'Higher is better.',
    down: 'Lower is better.',
    neither: 'Higher is neither better nor worse in itself.',
  };
  if (target === null) return way[measure.good];
  const from = measure.targetNote === null ? '' : ` ${measure.targetNote}`;
  return `${way[measure.good]} The target is ${target}.${from}`;
}

const KIND_WORDS: Readonly<Record<Measure['kind'], string>> = {
  flow: 'It is counted over each quarter, so quarters may be added up.',
  stock: 'It is counted on one day at the quarter’s end, so quarters are never added up.',
  rate: 'It is a share or a rate, so quarters are never added up or averaged.',
};

const WHY_NOT_HELD: Readonly<Record<NotHeldAnswer['why'], string>> = {
  'no-figures': 'The measure is known, but no figures of it have been brought in.',
  'not-this-period': 'No figure is held for that time.',
  'not-by-quarter': 'It is not held by quarter.',
  'not-by-month': 'It is not held by month.',
  'not-these-areas': 'No figures are held for those areas.',
  'no-common-period': 'There is no time for which both the board’s and the others’ figures are held.',
};

const WHY_NOT_COMPARABLE: Readonly<Record<NotComparableAnswer['why'], string>> = {
  'quarter-against-year': 'A quarter cannot be set against a year: one is three months, the other twelve.',
  'unlike-units': 'These two are not counted in the same way, so one cannot be set against the other.',
  incomplete: 'One of the two is not reported or not held for that time.',
  'nothing-below': 'The lower of the two is nought, so there is no share to give.',
  'same-period': 'Both are the same time, so there is nothing to compare.',
};
