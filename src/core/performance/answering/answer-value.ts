import { changeSide, figureChange } from '../figures/change.js';
import { OWN_AREA, type Observation } from '../figures/observation.js';
import { figureAt, isReported, mainGrain, newestOf, type Reported } from '../figures/series.js';
import { isSamePeriod, lastMonth, partsOfYear, periodEarlier, type Period } from '../periods/period.js';
import { answerNotHeld, answerSuppressed, whyUnusable, WITHHELD } from './answer-not-held.js';
import { answerOverTime, recompute } from './answer-over-time.js';
import { answerSeries } from './answer-series.js';
import { figureAsked } from './figure-asked.js';
import type { OneMetricAnswer, SuppressedAnswer, ValueAnswer } from './metric-answer.js';
import { groundsOf, pointOf, pointsOf, usualnessOf, type MetricContext } from './metric-context.js';
import { resolveAskedPeriod } from './resolve-asked-period.js';

/**
 * "How many?": the figure of one period. Asked for a year of which the quarters are held, a flow is added up, a stock is
 * given at the year's end and a rate is recomputed; asked for several periods, a flow is added up and a stock listed.
 */
export function answerValue(context: MetricContext): OneMetricAnswer {
  const { own, measure, question } = context;
  const resolved = resolveAskedPeriod(question.period, own);
  if (resolved === null) return answerNotHeld(context, null);
  if (resolved.kind === 'span') {
    return measure.kind === 'stock' ? answerSeries(context) : answerOverTime(context, resolved.periods, null);
  }
  return answerPeriod(context, resolved.period);
}

function answerPeriod(context: MetricContext, period: Period): OneMetricAnswer {
  const { own, measure } = context;
  const grain = mainGrain(own);
  const parts = partsOfYear(period, grain);
  const held = parts.flatMap((part) => figureAt(own, part) ?? []);
  if (parts.length > 1 && held.length > 0) {
    return measure.kind === 'stock' ? answerYearEnd(context, period, held) : answerOverTime(context, parts, period);
  }
  const figure = figureAsked(context, period);
  if (figure === null) return reckonedAt(context, period) ?? answerNotHeld(context, period);
  return whyUnusable(context, figure, period) ?? asked(context, figure, period);
}

function asked(context: MetricContext, figure: Observation, period: Period): OneMetricAnswer {
  return isReported(figure) ? single(context, figure) : answerNotHeld(context, period);
}

/** A stock asked for a year: as it stood at the year's end, or at the latest quarter's of a year that is not over. */
function answerYearEnd(context: MetricContext, year: Period, held: readonly Observation[]): OneMetricAnswer {
  const last = held.at(-1) ?? null;
  const unusable = whyUnusable(context, last, year);
  if (unusable !== null || last === null || !isReported(last)) return unusable ?? answerNotHeld(context, year);
  const atEnd = isSamePeriod(lastMonth(last.period), lastMonth(year));
  return { ...single(context, last), note: atEnd ? 'year-end' : null };
}

/** A rate for a time of which only its two numbers are held. */
function reckonedAt(context: MetricContext, period: Period): ValueAnswer | SuppressedAnswer | null {
  if (context.measure.kind !== 'rate') return null;
  const hidden = numbersAt(context, period).find(({ value }) => value.kind === 'suppressed');
  if (hidden !== undefined) return answerSuppressed(context, { ...hidden, value: WITHHELD });
  const found = recompute(context, [period]);
  if (found === null) return null;
  const point = { period, value: found.value, standing: 'final' } as const;
  return {
    status: 'value',
    grounds: groundsOf(context, found.used),
    point,
    change: null,
    usualness: null,
    series: [point],
    note: 'recomputed',
  };
}

function numbersAt({ measure, figures }: MetricContext, period: Period): readonly Observation[] {
  return [measure.numerator, measure.denominator].flatMap((code) =>
    code === null ? [] : (figureAt(figures.series(code, OWN_AREA), period) ?? []),
  );
}

function single(context: MetricContext, figure: Reported<Observation>): ValueAnswer {
  const { own, measure } = context;
  const row = own[figure.period.kind];
  const before = figureAt(own, periodEarlier(figure.period));
  const usable = before !== null && isReported(before) && pointOf(measure, before).value.kind === 'value';
  const used = usable ? [figure, before] : [figure];
  return {
    status: 'value',
    grounds: groundsOf(context, used),
    point: { period: figure.period, value: figure.value, standing: figure.standing },
    change: usable ? figureChange(measure, { from: changeSide(before), to: changeSide(figure) }) : null,
    usualness: usualnessOf(measure, row, figure.value.value),
    series: pointsOf(measure, row),
    note: noteOf(context, figure),
  };
}

function noteOf({ own, question, reckoned }: MetricContext, { period }: Observation): ValueAnswer['note'] {
  if (reckoned && period.kind === 'quarter') return 'recomputed';
  const newest = newestOf(own);
  const later = newest !== null && !isSamePeriod(newest.period, period);
  return question.period.kind === 'newest-reported' && later ? 'last-reported' : null;
}
