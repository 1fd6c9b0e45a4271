import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthName } from '../../../../src/core/shared/london.js';
import {
  firstMonth,
  lastMonth,
  periodKey,
  periodName,
  periodMonths,
  quarterPeriod,
  QUARTERS,
  yearPeriod,
  monthPeriod,
  type Period,
  type Quarter,
} from '../../../../src/core/performance/periods/period.js';
import { metricVocabulary } from '../../../../src/core/performance/reading/measure-vocabulary.js';
import { readMetricQuestion } from '../../../../src/core/performance/reading/read-metric-question.js';
import { aMeasure } from '../../../kit/builders/a-measure.js';
import { when } from './sample-vocabulary.js';

const vocabulary = metricVocabulary({ measures: [aMeasure({ aliases: ['referrals'] })], areas: [], held: [] });

function readWhen(words: string): string {
  const reading = readMetricQuestion(`referrals ${words}`, vocabulary);
  return reading.status === 'read' ? when(reading.question.period) : reading.status;
}

const startYear = fc.integer({ min: 2011, max: 2039 });
const short = (year: number): string => String(year % 100).padStart(2, '0');
const NUMERALS = ['one', 'two', 'three', 'four'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const YEARS: readonly ((start: number) => string)[] = [
  (start) => `${start}/${short(start + 1)}`,
  (start) => `${start}-${short(start + 1)}`,
  (start) => `${start}–${start + 1}`,
  (start) => `${short(start)}/${short(start + 1)}`,
  (start) => `${short(start)}-${short(start + 1)}`,
  (start) => `FY${short(start)}/${short(start + 1)}`,
];
/** Two years in four figures may be read as a calendar year where they begin with 20, and are then asked. */
const YEARS_ALONE = [...YEARS, (start: number) => (start === 2020 ? '2020/21' : `${short(start)}${short(start + 1)}`)];

const QUARTER_WORDS: readonly ((quarter: Quarter, year: string) => string)[] = [
  (quarter, year) => `Q${quarter} ${year}`,
  (quarter, year) => `q${quarter}, ${year}`,
  (quarter, year) => `${year} Q${quarter}`,
  (quarter, year) => `qtr ${quarter} of ${year}`,
  (quarter, year) => `in quarter ${NUMERALS[quarter - 1] ?? ''} ${year}`,
  (quarter, year) => `for the ${ORDINALS[quarter - 1] ?? ''} quarter of ${year}`,
];

function monthsOf(period: Period): { first: string; last: string; year: number } {
  const [from, to] = [firstMonth(period), lastMonth(period)];
  return { first: monthName(from.month), last: monthName(to.month), year: to.year };
}

const MONTH_WORDS: readonly ((period: Period) => string)[] = [
  periodMonths,
  (period) => {
    const { first, last, year } = monthsOf(period);
    return `${first.slice(0, 3)}-${last.slice(0, 3)} ${short(year)}`;
  },
  (period) => {
    const { last, year } = monthsOf(period);
    return `in the three months to ${last} ${year}`;
  },
  (period) => {
    const { last, year } = monthsOf(period);
    return `quarter ending ${last} ${year}`;
  },
];

describe('a time in any of our ways', () => {
  it('reads every quarter back as itself', () => {
    fc.assert(
      fc.property(
        startYear,
        fc.constantFrom(...QUARTERS),
        fc.constantFrom(...YEARS),
        fc.constantFrom(...QUARTER_WORDS),
        (start, quarter, year, words) => {
          expect(readWhen(words(quarter, year(start)))).toBe(periodKey(quarterPeriod(start, quarter)));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('reads every quarter by its months', () => {
    fc.assert(
      fc.property(startYear, fc.constantFrom(...QUARTERS), fc.constantFrom(...MONTH_WORDS), (start, quarter, words) => {
        const period = quarterPeriod(start, quarter);
        expect(readWhen(words(period))).toBe(periodKey(period));
      }),
      { numRuns: 400 },
    );
  });

  it('reads every year back as itself', () => {
    fc.assert(
      fc.property(startYear, fc.constantFrom(...YEARS_ALONE), (start, year) => {
        expect(readWhen(year(start))).toBe(periodKey(yearPeriod(start)));
        expect(readWhen(`year ending March ${start + 1}`)).toBe(periodKey(yearPeriod(start)));
      }),
      { numRuns: 300 },
    );
  });

  it('reads every month back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2011, max: 2039 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(readWhen(`in ${periodName(monthPeriod(year, month))}`)).toBe(periodKey(monthPeriod(year, month)));
      }),
    );
  });

  it('reads two quarters as a range, and as a change where one is set against the other', () => {
    fc.assert(
      fc.property(startYear, fc.constantFrom(1, 2, 3), fc.constantFrom(2, 3, 4), (start, one, other) => {
        fc.pre(one < other);
        const from = quarterPeriod(start, one);
        const to = quarterPeriod(start, other);
        const range = `${periodKey(from)}..${periodKey(to)}`;
        expect(readWhen(`each of Q${one} to Q${other} ${start}/${short(start + 1)}`)).toBe(range);
        expect(readWhen(`between ${periodName(from)} and ${periodName(to)}`)).toBe(range);
        const reading = readMetricQuestion(`referrals ${periodName(from)} vs ${periodName(to)}`, vocabulary);
        expect(reading).toMatchObject({
          question: { wish: 'change', period: { period: to }, against: { period: from } },
        });
      }),
    );
  });

  it('never takes two numbers that do not follow one another for a financial year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 39 }), fc.integer({ min: 11, max: 39 }), (one, other) => {
        fc.pre(other !== one + 1);
        expect(readWhen(`${one}/${other}`)).not.toBe(periodKey(yearPeriod(2000 + one)));
      }),
    );
  });
});

describe('any catalogue', () => {
  const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdeiloprstu')), minLength: 5, maxLength: 9 });

  it('finds every measure by its own name, or asks where names are shared', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(word, word), { minLength: 1, maxLength: 12, selector: String }), (names) => {
        const measures = names.map(([one, other], at) => aMeasure({ code: `m-${at}`, name: `zz${one} zq${other}` }));
        const known = metricVocabulary({ measures, areas: [], held: [] });
        for (const { code, name } of measures) {
          const reading = readMetricQuestion(`${name} Q3 2017/18`, known);
          if (reading.status === 'read') expect(reading.question.measures).toEqual([code]);
          else expect(reading).toMatchObject({ status: 'which-measure' });
        }
      }),
      { numRuns: 60 },
    );
  });
});
