import { describe, expect, it } from 'vitest';
import type { AskedPeriod } from '../../../../src/core/performance/answering/metric-question.js';
import { resolveAskedPeriod } from '../../../../src/core/performance/answering/resolve-asked-period.js';
import { EMPTY_SERIES, seriesOf } from '../../../../src/core/performance/figures/series.js';
import {
  monthPeriod,
  periodKey,
  quarterPeriod,
  yearPeriod,
  type Period,
} from '../../../../src/core/performance/periods/period.js';
import { figuresOf } from '../../../kit/builders/a-measure.js';

/** Quarters up to Q2 2017/18, with a year beside them. */
const quarters = seriesOf(
  figuresOf({
    '2016-Q1': 1,
    '2016-Q2': 2,
    '2016-Q3': 3,
    '2016-Q4': 4,
    '2017-Q1': 5,
    '2017-Q2': 'not-reported',
    '2016-Y': 10,
  }),
);
const years = seriesOf(figuresOf({ '2015-Y': 1, '2016-Y': 2, '2017-Y': 3 }));

function resolved(asked: AskedPeriod, series = quarters): readonly string[] | null {
  const found = resolveAskedPeriod(asked, series);
  if (found === null) return null;
  return found.kind === 'one' ? [periodKey(found.period)] : found.periods.map(periodKey);
}

const range = (from: Period, to: Period): AskedPeriod => ({ kind: 'range', from, to });

describe('the time that is asked for', () => {
  it('hangs on the newest that is held, reported or not', () => {
    expect(resolved({ kind: 'latest' })).toEqual(['2017-Q2']);
    expect(resolved({ kind: 'relative', what: 'previous-quarter' })).toEqual(['2017-Q1']);
    expect(resolved({ kind: 'relative', what: 'same-quarter-last-year' })).toEqual(['2016-Q2']);
    expect(resolved({ kind: 'relative', what: 'this-year' })).toEqual(['2017-Y']);
    expect(resolved({ kind: 'relative', what: 'last-year' })).toEqual(['2016-Y']);
    expect(resolved({ kind: 'latest' }, years)).toEqual(['2017-Y']);
  });

  it('is the newest that has a figure where that is asked for', () => {
    expect(resolved({ kind: 'newest-reported' })).toEqual(['2017-Q1']);
    expect(resolved({ kind: 'newest-reported' }, years)).toEqual(['2017-Y']);
  });

  it('is the quarter of the newest year, or of the year before where it has not come yet', () => {
    expect(resolved({ kind: 'quarter-of-newest-year', quarter: 1 })).toEqual(['2017-Q1']);
    expect(resolved({ kind: 'quarter-of-newest-year', quarter: 4 })).toEqual(['2016-Q4']);
  });

  it('is so many of the newest, in the length that is held', () => {
    expect(resolved({ kind: 'last', count: 3, grain: 'quarter' })).toEqual(['2016-Q4', '2017-Q1', '2017-Q2']);
    expect(resolved({ kind: 'last', count: 6, grain: 'month' })).toEqual(['2017-Q1', '2017-Q2']);
    expect(resolved({ kind: 'last', count: 1, grain: 'year' })).toHaveLength(4);
    expect(resolved({ kind: 'last', count: 2, grain: 'year' }, years)).toEqual(['2016-Y', '2017-Y']);
  });

  it('is the newest year so far', () => {
    expect(resolved({ kind: 'year-to-date' })).toEqual(['2017-Q1', '2017-Q2']);
  });

  it('is a range whichever end is named first, years and months as their quarters', () => {
    expect(resolved(range(quarterPeriod(2016, 4), quarterPeriod(2016, 2)))).toEqual(['2016-Q2', '2016-Q3', '2016-Q4']);
    expect(resolved(range(yearPeriod(2016), yearPeriod(2016)))).toHaveLength(4);
    expect(resolved(range(monthPeriod(2016, 4), monthPeriod(2016, 9)))).toEqual(['2016-Q1', '2016-Q2']);
    expect(resolved(range(monthPeriod(2017, 4), monthPeriod(2017, 6)))).toEqual(['2017-Q1']);
  });

  it('of months that make no whole quarter stays months, and is never widened', () => {
    expect(resolved(range(monthPeriod(2016, 4), monthPeriod(2016, 8)))).toEqual([
      '2016-04',
      '2016-05',
      '2016-06',
      '2016-07',
      '2016-08',
    ]);
  });

  it('is nothing where nothing is held to hang it on', () => {
    expect(resolved({ kind: 'latest' }, EMPTY_SERIES)).toBeNull();
    expect(resolved({ kind: 'all' }, EMPTY_SERIES)).toBeNull();
    expect(resolved({ kind: 'period', period: quarterPeriod(2017, 1) }, EMPTY_SERIES)).toEqual(['2017-Q1']);
  });
});
