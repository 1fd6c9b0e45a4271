import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFromFigures } from '../../../../src/core/performance/answering/answer-from-figures.js';
import {
  METRIC_WISHES,
  type AskedPeriod,
  type MetricQuestion,
} from '../../../../src/core/performance/answering/metric-question.js';
import { boardFigures } from '../../../../src/core/performance/figures/board-figures.js';
import type { MeasureKind } from '../../../../src/core/performance/measures/measure.js';
import { periodKey, periodLater, quarterPeriod, yearPeriod } from '../../../../src/core/performance/periods/period.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aMeasure, figuresOf } from '../../../kit/builders/a-measure.js';

const FIRST = quarterPeriod(2015, 3);
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 100, max: 999 }) },
  { weight: 1, arbitrary: fc.constant('not-reported' as const) },
);
const row = fc.array(cell, { minLength: 1, maxLength: 14 });
const quarter = fc.integer({ min: -3, max: 16 }).map((by) => periodLater(FIRST, by));
const period: fc.Arbitrary<AskedPeriod> = fc.oneof(
  fc.constantFrom<AskedPeriod>({ kind: 'latest' }, { kind: 'all' }, { kind: 'year-to-date' }),
  quarter.map((one) => ({ kind: 'period' as const, period: one })),
  fc.integer({ min: 2014, max: 2019 }).map((year) => ({ kind: 'period' as const, period: yearPeriod(year) })),
  fc.tuple(quarter, quarter).map(([from, to]) => ({ kind: 'range' as const, from, to })),
  fc.integer({ min: 1, max: 9 }).map((count) => ({ kind: 'last' as const, count, grain: 'quarter' as const })),
  fc
    .constantFrom('this-year', 'last-year', 'previous-quarter', 'same-quarter-last-year')
    .map((what) => ({ kind: 'relative' as const, what })),
);
const wish = fc.constantFrom(...METRIC_WISHES.filter((one) => one !== 'held' && one !== 'definition'));

/** Every number of an answer that stands for the measure itself: not what one figure is less than another. */
function numbersOf(answer: ReturnType<typeof answerFromFigures>): readonly number[] {
  const values = (points: readonly { readonly value: { readonly kind: string; readonly value?: number } }[]) =>
    points.flatMap(({ value }) => (value.value === undefined ? [] : [value.value]));
  switch (answer.status) {
    case 'value':
      return values([answer.point, ...answer.series]);
    case 'total':
      return [answer.total];
    case 'change':
      return [answer.change.from.value, answer.change.to.value];
    case 'series':
    case 'stock-not-summed':
    case 'rate-not-averaged':
      return values(answer.series);
    case 'extremes':
      return values(answer.points);
    case 'not-reported':
      return values(answer.last === null ? [] : [answer.last]);
    default:
      return [];
  }
}

function answered(kind: MeasureKind, values: readonly (number | 'not-reported')[], given: Partial<MetricQuestion>) {
  const measure = aMeasure({ kind, unit: kind === 'rate' ? 'per-10,000' : 'count' });
  const cells = Object.fromEntries(values.map((value, at) => [periodKey(periodLater(FIRST, at)), value]));
  const figures = boardFigures({
    measures: [measure],
    areas: [],
    observations: figuresOf(cells),
    imports: [],
    decisions: [],
  });
  return answerFromFigures(figures, {
    wish: 'value',
    measures: [asId('referrals')],
    period: { kind: 'latest' },
    grain: null,
    against: null,
    areas: [],
    better: false,
    ...given,
  });
}

describe('whatever is asked of it', () => {
  it('a stock and a rate are only ever said as they were reported, never added up nor averaged', () => {
    const kind = fc.constantFrom<MeasureKind>('stock', 'rate');
    const against = fc.option(period, { nil: null });
    fc.assert(
      fc.property(kind, row, wish, period, against, (of, values, asked, when, other) => {
        const answer = answered(of, values, { wish: asked, period: when, against: other });
        expect(answer.status).not.toBe('total');
        for (const number of numbersOf(answer)) expect(values).toContain(number);
      }),
      { numRuns: 1_000 },
    );
  });

  it('a flow’s total is the sum of its parts, which are as many as it says', () => {
    fc.assert(
      fc.property(row, period, (values, when) => {
        const answer = answered('flow', values, { wish: 'total', period: when });
        if (answer.status !== 'total') return;
        const parts = answer.parts.flatMap(({ value }) => (value.kind === 'value' ? [value.value] : []));
        expect(answer.total).toBe(parts.reduce((one, next) => one + next, 0));
        expect(parts).toHaveLength(answer.reported);
        expect(answer.reported).toBeLessThanOrEqual(answer.asked);
      }),
      { numRuns: 1_000 },
    );
  });

  it('what is not reported is never said to be nought', () => {
    fc.assert(
      fc.property(row, wish, period, (values, asked, when) => {
        expect(numbersOf(answered('flow', values, { wish: asked, period: when }))).not.toContain(0);
      }),
    );
  });
});
