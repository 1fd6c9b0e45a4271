import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  firstMonth,
  lastMonth,
  monthPeriod,
  partsOfYear,
  periodEarlier,
  periodEnd,
  periodKey,
  periodLater,
  periodMonths,
  periodName,
  periodOfKey,
  periodsBetween,
  periodWithMonths,
  quarterOfMonth,
  quarterPeriod,
  QUARTERS,
  quartersOf,
  sameTimeLastYear,
  yearOf,
  yearPeriod,
  type Period,
} from '../../../../src/core/performance/periods/period.js';

const year = fc.integer({ min: 1990, max: 2060 });
const quarter = fc.tuple(year, fc.constantFrom(...QUARTERS)).map(([start, one]) => quarterPeriod(start, one));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([calendar, one]) => monthPeriod(calendar, one));
const period: fc.Arbitrary<Period> = fc.oneof(quarter, month, year.map(yearPeriod));

describe('periods of the financial year', () => {
  it('are named as boards write them, with their months', () => {
    expect(periodWithMonths(quarterPeriod(2017, 1))).toBe('Q1 2017/18 (April to June 2017)');
    expect(periodWithMonths(quarterPeriod(2017, 4))).toBe('Q4 2017/18 (January to March 2018)');
    expect(periodWithMonths(yearPeriod(1999))).toBe('1999/00 (April 1999 to March 2000)');
    expect(periodWithMonths(monthPeriod(2018, 2))).toBe('February 2018');
    expect(periodMonths(monthPeriod(2018, 2))).toBe('February 2018');
    expect(periodEnd(quarterPeriod(2017, 4))).toBe('the end of March 2018');
  });

  it('have keys that name them and nothing else', () => {
    expect([quarterPeriod(2017, 4), yearPeriod(2017), monthPeriod(2018, 3)].map(periodKey)).toEqual([
      '2017-Q4',
      '2017-Y',
      '2018-03',
    ]);
    for (const bad of ['2017-Q5', '2017-13', '2017-00', '2017', '17-Q1', '2017-Q1 ', 'x2017-Y', '']) {
      expect(periodOfKey(bad), bad).toBeNull();
    }
    fc.assert(
      fc.property(period, (one) => {
        expect(periodOfKey(periodKey(one))).toEqual(one);
      }),
    );
  });

  it('come back from wherever they were moved to', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: -200, max: 200 }), (one, by) => {
        expect(periodEarlier(periodLater(one, by), by)).toEqual(one);
        expect(Math.sign(comparePeriods(periodLater(one, by), one))).toBe(Math.sign(by));
      }),
    );
  });

  it('follow one another month by month without a gap', () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(firstMonth(periodLater(one, 1))).toEqual(periodLater(lastMonth(one), 1));
      }),
    );
  });

  it('are the same time of the year twelve months before', () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(periodsBetween(firstMonth(sameTimeLastYear(one)), firstMonth(one))).toHaveLength(13);
        expect(yearOf(sameTimeLastYear(one))).toEqual(periodEarlier(yearOf(one)));
      }),
    );
  });

  it('make up a year: four quarters of three months, April first', () => {
    fc.assert(
      fc.property(year, (start) => {
        const months = partsOfYear(yearPeriod(start), 'month');
        expect(months).toHaveLength(12);
        expect(months[0]).toEqual(monthPeriod(start, 4));
        expect(months.at(-1)).toEqual(monthPeriod(start + 1, 3));
        const quarters = months.map((one) => (one.kind === 'month' ? periodKey(quarterOfMonth(one)) : ''));
        expect([...new Set(quarters)]).toEqual(quartersOf(start).map(periodKey));
        expect(months.every((one) => yearOf(one).startYear === start)).toBe(true);
      }),
    );
  });

  it('are counted from the first to the last, both included', () => {
    expect(periodsBetween(quarterPeriod(2016, 4), quarterPeriod(2017, 2)).map(periodName)).toEqual([
      'Q4 2016/17',
      'Q1 2017/18',
      'Q2 2017/18',
    ]);
    expect(periodsBetween(quarterPeriod(2017, 2), quarterPeriod(2016, 4))).toEqual([]);
    fc.assert(
      fc.property(quarter, fc.integer({ min: 0, max: 80 }), (from, count) => {
        expect(periodsBetween(from, periodLater(from, count))).toHaveLength(count + 1);
      }),
    );
  });

  it('are put in order by when they end, the shorter first', () => {
    const mixed = [yearPeriod(2017), quarterPeriod(2017, 4), monthPeriod(2018, 3), quarterPeriod(2017, 3)];
    expect(mixed.toSorted(comparePeriods).map(periodKey)).toEqual(['2017-Q3', '2018-03', '2017-Q4', '2017-Y']);
  });
});
