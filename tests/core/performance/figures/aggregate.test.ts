import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOver, sumFlow } from '../../../../src/core/performance/figures/aggregate.js';
import { figureChange } from '../../../../src/core/performance/figures/change.js';
import { naturalLimits, outside } from '../../../../src/core/performance/figures/natural-limits.js';
import type { FigureValue } from '../../../../src/core/performance/figures/observation.js';
import { roundTo } from '../../../../src/core/performance/figures/round-to.js';
import { asShown } from '../../../../src/core/performance/figures/small-numbers.js';
import { periodLater, quarterPeriod, quartersOf } from '../../../../src/core/performance/periods/period.js';
import { aMeasure, figuresOf } from '../../../kit/builders/a-measure.js';

const counts = fc.array(fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null, freq: 4 }), {
  minLength: 1,
  maxLength: 12,
});

/** A row of quarters from Q1 2016/17; null for not reported. */
function row(values: readonly (number | null)[]) {
  return values.map((value, at) => ({
    period: periodLater(quarterPeriod(2016, 1), at),
    value: (value === null
      ? { kind: 'not-reported', printed: null }
      : { kind: 'value', value, decimals: 0 }) satisfies FigureValue,
  }));
}

describe('adding up a flow', () => {
  it('adds what is reported, and says of how many periods', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const figures = row(values);
        const sum = sumFlow(
          figures,
          figures.map(({ period }) => period),
        );
        const reported = values.filter((value) => value !== null);
        expect(sum?.total ?? null).toBe(reported.length === 0 ? null : reported.reduce((one, other) => one + other, 0));
        expect(sum?.reported.length ?? 0).toBe(reported.length);
        expect(sum?.asked ?? values.length).toBe(values.length);
      }),
    );
  });

  it('is the same in whatever order the figures come, and leaves out what was not asked for', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 11 }), (values, upTo) => {
        const figures = row(values);
        const asked = figures.slice(0, upTo).map(({ period }) => period);
        const whole = sumFlow(figures, asked);
        expect(sumFlow(figures.toReversed(), asked)?.total).toBe(whole?.total);
        expect(whole).toEqual(sumFlow(figures.slice(0, upTo), asked));
      }),
    );
  });

  it('never counts a missing quarter as nothing', () => {
    const figures = figuresOf({ '2017-Q1': 1367, '2017-Q2': 1374, '2017-Q3': 1680, '2017-Q4': 'not-reported' });
    expect(sumFlow(figures, quartersOf(2017))).toMatchObject({ total: 4421, asked: 4, reported: { length: 3 } });
    expect(sumFlow(figures.slice(3), quartersOf(2017))).toBeNull();
  });
});

describe('a rate over several quarters', () => {
  it('is the share of the sums, between the lowest and the highest quarter, and not their mean', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 500, max: 5_000 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(pairs, (given) => {
        const numerator = row(given.map(([upper]) => upper));
        const denominator = row(given.map(([, lower]) => lower));
        const periods = numerator.map(({ period }) => period);
        const rate = rateOver({ numerator, denominator, unit: 'percent' }, periods);
        const single = given.map(([upper, lower]) => (upper / lower) * 100);
        expect(rate?.value).toBeGreaterThanOrEqual(Math.min(...single) - 0.051);
        expect(rate?.value).toBeLessThanOrEqual(Math.max(...single) + 0.051);
      }),
    );
    const uneven = { numerator: row([10, 300]), denominator: row([100, 1_000]), unit: 'percent' } as const;
    expect(rateOver(uneven, [quarterPeriod(2016, 1), quarterPeriod(2016, 2)])?.value).toBe(28.2);
  });

  it('is not given unless every quarter is reported in both, nor over nothing', () => {
    const periods = [quarterPeriod(2016, 1), quarterPeriod(2016, 2)];
    const over = (upper: readonly (number | null)[], lower: readonly (number | null)[]) =>
      rateOver({ numerator: row(upper), denominator: row(lower), unit: 'percent' }, periods);
    expect(over([1, null], [10, 10])).toBeNull();
    expect(over([1, 2], [10, null])).toBeNull();
    expect(over([1, 2], [10])).toBeNull();
    expect(over([0, 0], [0, 0])).toBeNull();
    expect(over([0, 0], [10, 10])?.value).toBe(0);
  });

  it('is for every 10,000 where its unit says so', () => {
    const rate = rateOver({ numerator: row([832]), denominator: row([79_853]), unit: 'per-10,000' }, [
      quarterPeriod(2016, 1),
    ]);
    expect(rate?.value).toBe(104.2);
  });
});

describe('a change', () => {
  const side = (value: number, quarter: 3 | 4 = 3, decimals = 0) => ({
    period: quarterPeriod(2017, quarter),
    value,
    decimals,
  });

  it('of a count is given in per cent too, of a percentage in points only', () => {
    const count = figureChange(aMeasure(), { from: side(5646), to: side(5523, 4) });
    expect(count).toMatchObject({ difference: -123, percent: -2.2, direction: 'down', verdict: 'neither' });
    const percent = figureChange(aMeasure({ unit: 'percent' }), { from: side(17.4, 3, 1), to: side(21.3, 4, 1) });
    expect(percent).toMatchObject({ difference: 3.9, percent: null, direction: 'up' });
  });

  it('from nothing has no per cent, and no move has no verdict', () => {
    expect(figureChange(aMeasure(), { from: side(0), to: side(3, 4) }).percent).toBeNull();
    expect(figureChange(aMeasure({ good: 'up' }), { from: side(3), to: side(3, 4) })).toMatchObject({
      direction: 'same',
      verdict: 'neither',
    });
  });

  it('is better one way and worse the other, or neither', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 }), (one, other) => {
        const verdict = (good: 'up' | 'down' | 'neither') =>
          figureChange(aMeasure({ good }), { from: side(one), to: side(other, 4) }).verdict;
        const moved = one !== other;
        expect(verdict('neither')).toBe('neither');
        expect(verdict('up')).toBe(moved ? (other > one ? 'better' : 'worse') : 'neither');
        expect(verdict('down')).toBe(moved ? (other < one ? 'better' : 'worse') : 'neither');
      }),
    );
  });

  it('has no noise of binary fractions in it', () => {
    const decimals = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(decimals, decimals, (one, other) => {
        const { difference } = figureChange(aMeasure({ unit: 'percent' }), {
          from: side(one / 10, 3, 1),
          to: side(other / 10, 4, 1),
        });
        expect(difference * 10).toBeCloseTo(other - one, 9);
        expect(String(difference).length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('natural limits', () => {
  it('need eight figures', () => {
    expect(naturalLimits([1, 2, 3, 4, 5, 6, 7], 'count')).toBeNull();
    expect(naturalLimits([1, 2, 3, 4, 5, 6, 7, 8], 'count')?.points).toBe(8);
  });

  it('are the mean and 2.66 mean moving ranges to either side', () => {
    const limits = naturalLimits([17.4, 18.8, 20.4, 21.8, 21.3, 12.3, 14.9, 16.1], 'percent');
    expect(limits?.mean).toBeCloseTo(17.875, 6);
    expect(limits?.upper).toBeCloseTo(17.875 + 2.66 * (17.7 / 7), 6);
    expect(limits?.lower).toBeCloseTo(17.875 - 2.66 * (17.7 / 7), 6);
  });

  it('hold the mean between them, and nothing that the unit cannot be', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(values, (given) => {
        const limits = naturalLimits(given, 'percent');
        if (limits === null) throw new Error('Eight figures have limits.');
        expect(limits.lower).toBeGreaterThanOrEqual(0);
        expect(limits.upper).toBeLessThanOrEqual(100);
        expect(limits.lower).toBeLessThanOrEqual(limits.mean);
        expect(limits.upper).toBeGreaterThanOrEqual(limits.mean);
        expect(outside(limits, limits.mean)).toBeNull();
      }),
    );
  });

  it('of figures that never move are those figures, and any other is outside', () => {
    const limits = naturalLimits([5, 5, 5, 5, 5, 5, 5, 5], 'count');
    expect(limits).toMatchObject({ lower: 5, upper: 5 });
    if (limits !== null) expect([4, 5, 6].map((value) => outside(limits, value))).toEqual(['below', null, 'above']);
  });
});

describe('small numbers', () => {
  const hiding = aMeasure({ smallNumbers: 'suppress-under-5' });
  const value = (number: number): FigureValue => ({ kind: 'value', value: number, decimals: 0 });

  it('under five are not said where the measure forbids it; a nought and five are', () => {
    expect([0, 1, 4, 5].map((number) => asShown(hiding, value(number)).kind)).toEqual([
      'value',
      'suppressed',
      'suppressed',
      'value',
    ]);
    expect(asShown(aMeasure(), value(1))).toEqual(value(1));
    expect(asShown({ ...hiding, unit: 'percent' }, value(1))).toEqual(value(1));
  });
});

describe('rounding', () => {
  it('takes a half away from nothing, as people do', () => {
    expect([roundTo(2.675, 2), roundTo(1.005, 2), roundTo(-2.5, 0), roundTo(24.55, 1)]).toEqual([2.68, 1.01, -3, 24.6]);
    expect(Object.is(roundTo(-0.4, 0), 0)).toBe(true);
  });
});
