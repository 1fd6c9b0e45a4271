import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriodHeading } from '../../../../../src/core/performance/importing/times/read-period-heading.js';
import {
  financialYearName,
  firstMonth,
  lastMonth,
  monthPeriod,
  periodKey,
  quarterPeriod,
  yearPeriod,
  type Period,
} from '../../../../../src/core/performance/periods/period.js';
import { monthName } from '../../../../../src/core/shared/london.js';
import { anyPeriod, stylesOf } from './heading-styles.js';

/** "2017-Q1" for a period, otherwise the status, with what is said where something is. */
function read(text: string, day: string | null = null): string {
  const found = readPeriodHeading(text, day);
  switch (found.status) {
    case 'period':
      return periodKey(found.period);
    case 'month-end':
      return `end of ${periodKey(found.month)}`;
    case 'quarter':
      return `Q${found.quarter}`;
    case 'month':
      return `month ${found.month}`;
    case 'calendar-year':
      return `the year ${found.year}`;
    default:
      return found.status;
  }
}

describe('readPeriodHeading', () => {
  it.each([
    ['Q1 2017/18', '2017-Q1'],
    ['Q4 2015-16', '2015-Q4'],
    ['2017-18 Q2', '2017-Q2'],
    ['Q3 2017–18', '2017-Q3'],
    ['Q2 17/18', '2017-Q2'],
    ['Q2 17-18', '2017-Q2'],
    ['Q1-2017/18', '2017-Q1'],
    ['2017/18 - Q2', '2017-Q2'],
    ['Qtr 2 2017/2018', '2017-Q2'],
    ['1st Quarter 2017/18', '2017-Q1'],
    ['Quarter Four 2016/17', '2016-Q4'],
    ['Q1 1718', '2017-Q1'],
    ['Q4 1999/00', '1999-Q4'],
    ['Apr–Jun 17', '2017-Q1'],
    ['Apr - Jun 2017', '2017-Q1'],
    ['Jan-Mar 2017/18', '2017-Q4'],
    ['Apr/May/Jun 17', '2017-Q1'],
    ['Apr 17 - Jun 17', '2017-Q1'],
    ['Apr-17 to Jun-17', '2017-Q1'],
    ['1 April 2017 to 30 June 2017', '2017-Q1'],
    ['01/04/2017 - 30/06/2017', '2017-Q1'],
    ['Quarter 3 (Oct - Dec 2017)', '2017-Q3'],
    ['Q4 (January to March) 2017/18', '2017-Q4'],
    ['Q4 (Jan-Mar 2018)', '2017-Q4'],
    ['Q1 (to June 2017)', '2017-Q1'],
    ['Quarter ending 31 December 2017', '2017-Q3'],
    ['Quarter to Mar 2018', '2017-Q4'],
    ['2017/18', '2017-Y'],
    ['2017-18', '2017-Y'],
    ['2017 / 2018', '2017-Y'],
    ['17/18', '2017-Y'],
    ['FY 2017/18', '2017-Y'],
    ['Financial year 2017/18', '2017-Y'],
    ['2017/18 outturn', '2017-Y'],
    ['year ending 31 March 2018', '2017-Y'],
    ['Year to March 2018', '2017-Y'],
    ['12 months to 31 March 2018', '2017-Y'],
    ['April 2017 to March 2018', '2017-Y'],
    ['Apr 17 – Mar 18', '2017-Y'],
    ['Jun-17', '2017-06'],
    ['June 2017', '2017-06'],
    ['Sept 2017', '2017-09'],
    ['Jun’17', '2017-06'],
    ['March 2018', '2018-03'],
    ['2018-03', '2018-03'],
    ['March 2017/18', '2018-03'],
    ['Month ending 30 June 2017', '2017-06'],
    ['31 March 2018', 'end of 2018-03'],
    ['As at 31/03/2018', 'end of 2018-03'],
    ['at 31st March 2018', 'end of 2018-03'],
    ['2018-03-31', 'end of 2018-03'],
    ['29 February 2016', 'end of 2016-02'],
    ['End of March 2018', 'end of 2018-03'],
    ['Q1', 'Q1'],
    ['Quarter 2', 'Q2'],
    ['Q3 (Oct - Dec)', 'Q3'],
    ['Jan-Mar', 'Q4'],
    ['Jun', 'month 6'],
    ['September', 'month 9'],
    ['2017', 'the year 2017'],
  ])('reads “%s” as %s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    ['Q5 2017/18', 'There is no quarter 5. Quarters are Q1 to Q4.'],
    ['Q1 2017', '2017 alone does not say which financial year is meant: write Q1 2017/18 or Q1 2016/17.'],
    ['Q2 17', '2017 alone does not say which financial year is meant: write Q2 2017/18 or Q2 2016/17.'],
    ['FY 2018', '2018 alone does not say which financial year is meant: write 2018/19 or 2017/18.'],
    ['2017/19', '“2017/19” is no financial year; one is written 2017/18.'],
    ['Q1 2017-19', '“2017-19” is no financial year; one is written 2017/18.'],
    ['Q3 (Apr - Jun 2017)', 'It says Q3, but its months are not those of Q3.'],
    ['Q1 & Q2 2017/18', 'It names more than one quarter. Give each quarter a column of its own.'],
    ['Q1 - Q3 2017/18', 'It names more than one quarter. Give each quarter a column of its own.'],
    ['April-September 2017', 'These months are no quarter, month or financial year.'],
    ['May - Jul 2017', 'These months are no quarter, month or financial year.'],
    ['2 April 2017 to 30 June 2017', 'These months are no quarter, month or financial year.'],
    ['Year ending 30 June 2018', 'These months are no quarter, month or financial year.'],
    ['15/06/2017', 'It is a day, and no month, quarter or year.'],
    ['31/13/2017', 'It names no month.'],
    ['17-Jun', 'It can be a day or a year; write the month with its year in four digits.'],
  ])('does not guess what “%s” means', (text, why) => {
    expect(readPeriodHeading(text)).toEqual({ status: 'unclear', why });
  });

  it.each([
    'Referrals',
    '% contacts leading to a referral',
    'Aged 16-17',
    '16-17',
    '5',
    '5728',
    '39%',
    '',
    'Total',
    'Q1 target',
    'YTD 2017/18',
    'Performance report Q4 2017/18',
    'May have been missed',
    'Change on 2016/17',
    'Notes',
  ])('takes “%s” for no period', (text) => {
    expect(read(text)).toBe('none');
  });

  it.each([
    ['Q4 2017/18 (p)', 'provisional'],
    ['Q4 2017/18 provisional', 'provisional'],
    ['Q4 2017/18 [p]', 'provisional'],
    ['Q3 2017/18 (final)', 'final'],
    ['Q3 2017/18*', null],
    ['Q3 2017/18¹', null],
    ['Q3 2017/18 [note 2]', null],
  ])('sees what marks “%s” carries', (text, standing) => {
    expect(readPeriodHeading(text)).toMatchObject({ status: 'period', standing });
  });

  it.each([
    ['Jun-17', '2017-06-01', '2017-06'],
    ['Jun-17', '2017-06-30', '2017-06'],
    ['June 2017', '2017-06-01', '2017-06'],
    ['30/06/2017', '2017-06-30', 'end of 2017-06'],
    ['01/06/2017', '2017-06-01', 'unclear'],
    ['17-Jun', '2026-06-17', 'unclear'],
  ])('reads a cell that shows “%s” and holds %s as %s', (text, day, wanted) => {
    expect(read(text, day)).toBe(wanted);
  });

  it('reads every period back from every way of writing it', () => {
    fc.assert(
      fc.property(anyPeriod(), fc.nat(), (period, pick) => {
        const styles = stylesOf(period);
        const text = styles[pick % styles.length] ?? '';
        expect(`${text}: ${read(text)}`).toBe(`${text}: ${periodKey(period)}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('never reads a quarter with the months of another one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2040 }), quarterNumber(), quarterNumber(), (year, one, other) => {
        fc.pre(one !== other);
        const months = quarterPeriod(year, other);
        const text = `Q${one} (${monthName(firstMonth(months).month)} to ${monthName(lastMonth(months).month)} ${lastMonth(months).year})`;
        expect(read(text)).toBe('unclear');
      }),
    );
  });

  it('never throws, and never takes words for a period', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        expect(readPeriodHeading(`${text} zebra ${text}`).status).toBe('none');
        readPeriodHeading(text);
      }),
    );
  });

  it('knows the names that periods have in answers', () => {
    const periods: readonly Period[] = [quarterPeriod(2017, 4), yearPeriod(2017), monthPeriod(2018, 3)];
    expect(
      periods.map((one) =>
        read(one.kind === 'month' ? 'March 2018' : one.kind === 'year' ? financialYearName(2017) : 'Q4 2017/18'),
      ),
    ).toEqual(periods.map(periodKey));
  });
});

function quarterNumber(): fc.Arbitrary<1 | 2 | 3 | 4> {
  return fc.constantFrom(1, 2, 3, 4);
}
