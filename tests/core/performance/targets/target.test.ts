import { describe, expect, it } from 'vitest';
import { quarterPeriod, yearPeriod } from '../../../../src/core/performance/periods/period.js';
import { meetsTarget, sayTarget } from '../../../../src/core/performance/targets/target.js';
import { aCountedMeasure } from '../importing/a-data-set.js';

const Q4 = quarterPeriod(2017, 4);
const rate = aCountedMeasure('Timeliness', { unit: 'percent', kind: 'rate', good: 'up', target: 90 });

describe('meetsTarget', () => {
  it('goes by which way is better, and the target itself meets it', () => {
    const met = [89.9, 90, 91].map((value) => meetsTarget(rate, { period: Q4, value }));
    expect(met).toEqual([false, true, true]);
    const fewer = { ...rate, good: 'down' } as const;
    expect([89.9, 90, 91].map((value) => meetsTarget(fewer, { period: Q4, value }))).toEqual([true, true, false]);
  });

  it('says nothing where there is nothing to meet', () => {
    expect(meetsTarget({ ...rate, target: null }, { period: Q4, value: 95 })).toBeNull();
    expect(meetsTarget({ ...rate, good: 'neither' }, { period: Q4, value: 95 })).toBeNull();
  });

  it('does not measure a year of a flow by the target of a quarter', () => {
    const flow = aCountedMeasure('Incidents', { good: 'down', target: 40 });
    expect(meetsTarget(flow, { period: Q4, value: 35 })).toBe(true);
    expect(meetsTarget(flow, { period: yearPeriod(2017), value: 150 })).toBeNull();
    expect(meetsTarget(rate, { period: yearPeriod(2017), value: 95 })).toBe(true);
  });
});

describe('sayTarget', () => {
  it.each([
    ['percent', 90, '90%'],
    ['percent', 92.5, '92.5%'],
    ['count', 1200, '1,200'],
    ['days', 15, '15 days'],
  ] as const)('is said in its unit: %s %d', (unit, target, said) => {
    expect(sayTarget({ unit, target })).toBe(said);
  });
});
