import { describe, expect, it } from 'vitest';
import { readSampleFigures } from '../../../../src/adapters/prisma/sample-board/read-sample-figures.js';
import { raiseFlags } from '../../../../src/core/performance/checks/raise-flags.js';
import type { FlagDecision, RaisedFlag } from '../../../../src/core/performance/checks/flag.js';
import { boardFigures } from '../../../../src/core/performance/figures/board-figures.js';
import { OWN_AREA, type FigureValue, type Observation } from '../../../../src/core/performance/figures/observation.js';
import type { Measure } from '../../../../src/core/performance/measures/measure.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aMeasure, figuresOf } from '../../../kit/builders/a-measure.js';
import { at } from '../../../kit/builders/at.js';

function raised(
  [measure, ...others]: readonly [Measure, ...Measure[]],
  observations: readonly Observation[],
  decisions: readonly FlagDecision[] = [],
): readonly RaisedFlag[] {
  const measures = [measure, ...others];
  const figures = boardFigures({ measures, areas: [], observations, imports: [], decisions });
  return raiseFlags({ measure, area: OWN_AREA, series: figures.series(measure.code, OWN_AREA), figures });
}

const said = (flags: readonly RaisedFlag[]) => flags.map(({ check, sentence }) => [check, sentence]);

function decision(given: Partial<FlagDecision> & Pick<FlagDecision, 'key' | 'about'>): FlagDecision {
  return { decision: 'accepted', readAs: null, note: null, by: null, at: at('2018-05-11T12:00'), ...given };
}

describe('the quality checks', () => {
  it('doubt a nought after large values, and not one after small ones', () => {
    expect(said(raised([aMeasure()], figuresOf({ '2017-Q3': 1680, '2017-Q4': 0 })))).toEqual([
      ['zero-after-large', '0 was printed for Q4 2017/18 after 1,680 for Q3 2017/18: it may mean “not reported”.'],
    ]);
    expect(raised([aMeasure()], figuresOf({ '2017-Q1': 19, '2017-Q2': 2, '2017-Q3': 0 }))).toEqual([]);
    expect(raised([aMeasure()], figuresOf({ '2017-Q3': 5, '2017-Q4': 1 }))).toEqual([]);
    expect(raised([aMeasure()], figuresOf({ '2017-Q4': 0 }))).toEqual([]);
  });

  it('doubt a nought beyond a gap too', () => {
    const flags = raised([aMeasure()], figuresOf({ '2017-Q2': 40, '2017-Q3': 'not-reported', '2017-Q4': 0 }));
    expect(flags.map(({ check }) => check)).toEqual(['zero-after-large', 'shifted-row']);
  });

  it('point to a blank between figures, and to none before or after them', () => {
    const row = {
      '2016-Q2': 'not-reported',
      '2016-Q3': 95.1,
      '2016-Q4': 'not-reported',
      '2017-Q1': 88.5,
      '2017-Q2': 'not-reported',
    } as const;
    const flags = raised([aMeasure({ unit: 'percent', kind: 'rate' })], figuresOf(row));
    expect(said(flags)).toEqual([
      ['shifted-row', 'Nothing was printed for Q4 2016/17; the figures after it are kept in their own periods.'],
    ]);
  });

  it('reckon a rate again from its two numbers, and allow for rounding', () => {
    const rate = aMeasure({
      code: 'conversion',
      unit: 'percent',
      kind: 'rate',
      numerator: 'referrals',
      denominator: 'contacts',
    });
    const numbers = [
      ...figuresOf({ '2016-Q4': 1282, '2017-Q2': 1426 }),
      ...figuresOf({ '2016-Q4': 5285, '2017-Q2': 5810 }, { measure: 'contacts' }),
    ];
    const flags = raised(
      [rate],
      [...numbers, ...figuresOf({ '2016-Q4': 50, '2017-Q2': 25, '2017-Q3': 31 }, { measure: 'conversion' })],
    );
    expect(said(flags)).toEqual([
      ['rate-does-not-reconcile', '50% is printed for Q4 2016/17, but the two numbers behind it give 24.3%.'],
    ]);
  });

  it('find a part larger than its whole', () => {
    const part = aMeasure({ code: 'neglect', partOf: 'referrals' });
    const figures = [
      ...figuresOf({ '2017-Q3': 900, '2017-Q4': 1556 }),
      ...figuresOf({ '2017-Q3': 901, '2017-Q4': 1556 }, { measure: 'neglect' }),
    ];
    expect(said(raised([part, aMeasure()], figures))).toEqual([
      ['part-larger-than-whole', '901 for Q3 2017/18 is more than the whole it is a part of: Referrals, 900.'],
    ]);
  });

  it('see through a stock that was added up, and leave one alone that was not', () => {
    const stock = aMeasure({ kind: 'stock' });
    const quarters = { '2016-Q1': 196, '2016-Q2': 181, '2016-Q3': 206, '2016-Q4': 225 };
    expect(said(raised([stock], figuresOf({ ...quarters, '2016-Y': 808 })))).toEqual([
      ['stock-summed', '808 for 2016/17 is 4 quarter ends added up; it is no number of children at any time.'],
    ]);
    expect(raised([stock], figuresOf({ ...quarters, '2016-Y': 225 }))).toEqual([]);
    const three = { '2017-Q1': 309, '2017-Q2': 344, '2017-Q3': 332, '2017-Q4': 'not-reported', '2017-Y': 985 } as const;
    expect(raised([stock], figuresOf(three)).map(({ check }) => check)).toEqual(['stock-summed']);
  });

  it('compare a year with its quarters', () => {
    const quarters = { '2017-Q1': 1379, '2017-Q2': 1459, '2017-Q3': 1538, '2017-Q4': 1509 };
    expect(said(raised([aMeasure()], figuresOf({ ...quarters, '2017-Y': 5915 })))).toEqual([
      ['two-figures', '5,915 is printed for 2017/18 as a whole; its four quarters give 5,885.'],
    ]);
    expect(raised([aMeasure()], figuresOf({ ...quarters, '2017-Y': 5885 }))).toEqual([]);
    expect(raised([aMeasure()], figuresOf({ '2017-Q1': 1379, '2017-Q2': 1459, '2017-Y': 5915 }))).toEqual([]);
  });

  it('point to a figure outside the natural limits of eight or more', () => {
    const usual = {
      '2015-Q1': 10,
      '2015-Q2': 11,
      '2015-Q3': 10,
      '2015-Q4': 11,
      '2016-Q1': 10,
      '2016-Q2': 11,
      '2016-Q3': 10,
    };
    const flags = raised([aMeasure()], figuresOf({ ...usual, '2016-Q4': 30 }));
    expect(flags.map(({ check, key }) => [check, key])).toEqual([
      ['unusual-jump', 'unusual-jump|referrals|own|2016-Q4'],
    ]);
    expect(raised([aMeasure()], figuresOf({ ...usual, '2016-Q4': 11 }))).toEqual([]);
    const { '2015-Q1': _first, ...seven } = usual;
    expect(raised([aMeasure()], figuresOf({ ...seven, '2016-Q4': 30 }))).toEqual([]);
  });

  it('do not give away a number that is too small to be said', () => {
    const was: FigureValue = { kind: 'value', value: 3, decimals: 0 };
    const hiding = aMeasure({ smallNumbers: 'suppress-under-5' });
    expect(said(raised([hiding], figuresOf({ '2017-Q1': 12 }, { revision: 2, was })))).toEqual([
      ['revised', 'The figure for Q1 2017/18 has been revised: it was too small to say.'],
    ]);
  });

  it('say what a revised figure was before', () => {
    const was: FigureValue = { kind: 'value', value: 1602, decimals: 0 };
    expect(said(raised([aMeasure()], figuresOf({ '2017-Q1': 1610 }, { revision: 2, was })))).toEqual([
      ['revised', 'The figure for Q1 2017/18 has been revised: it was 1,602.'],
    ]);
  });
});

describe('what was decided about a flag', () => {
  const key = 'zero-after-large|referrals|own|2017-Q4';
  const nought: FigureValue = { kind: 'value', value: 0, decimals: 0 };

  it('is remembered while the figure stands', () => {
    const figures = figuresOf({ '2017-Q3': 1680, '2017-Q4': 0 });
    const flags = raised([aMeasure()], figures, [decision({ key, about: nought, note: 'There were none.' })]);
    expect(flags).toMatchObject([{ state: 'accepted', note: 'There were none.' }]);
  });

  it('does not hold for another figure that comes in its place', () => {
    const about: FigureValue = { kind: 'value', value: 0, decimals: 0 };
    const jumped = figuresOf({ '2017-Q3': 1680, '2017-Q4': 0 });
    const other = decision({ key, about: { ...about, value: 7 }, note: 'There were none.' });
    expect(raised([aMeasure()], jumped, [other])).toMatchObject([{ state: 'open', note: null }]);
  });

  it('rides along as a correction when the figure is read otherwise', () => {
    const readAs: FigureValue = { kind: 'not-reported', printed: '0' };
    const corrected = figuresOf({ '2017-Q3': 1680, '2017-Q4': 0 }).map((one) =>
      one.value.kind === 'value' && one.value.value === 0 ? { ...one, value: readAs, revision: 2, was: nought } : one,
    );
    const flags = raised([aMeasure()], corrected, [decision({ key, decision: 'corrected', about: nought, readAs })]);
    expect(flags.map(({ check, state }) => [check, state])).toEqual([['zero-after-large', 'corrected']]);
  });
});

describe('the sample board’s figures', () => {
  const sample = readSampleFigures();
  const figures = boardFigures(sample);
  const flags = sample.measures.flatMap((measure) =>
    sample.areas.flatMap(({ code }) =>
      raiseFlags({ measure, area: code, series: figures.series(measure.code, code), figures }),
    ),
  );
  const keys = (state: RaisedFlag['state'], check?: RaisedFlag['check']) =>
    flags.filter((flag) => flag.state === state && (check === undefined || flag.check === check)).map(({ key }) => key);

  it('raise the doubts of the register of their faults', () => {
    expect(keys('open', 'rate-does-not-reconcile')).toEqual(
      ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `rate-does-not-reconcile|contacts-to-referral|own|2016-${quarter}`),
    );
    expect(keys('open', 'shifted-row')).toEqual(['shifted-row|rcpc-in-time|own|2016-Q4']);
    expect(keys('open', 'two-figures')).toEqual(['two-figures|assessments|own|2017-Y']);
    expect(keys('open', 'zero-after-large')).toEqual([]);
  });

  it('have their three noughts read as not reported, and nothing else decided', () => {
    expect(keys('corrected').toSorted()).toEqual([
      'zero-after-large|neglect-cp|own|2017-Q4',
      'zero-after-large|neglect-referrals|own|2017-Q4',
      'zero-after-large|rcpc-in-time|wolverhampton|2017-Y',
    ]);
    expect(keys('accepted')).toEqual([]);
  });

  it('leave the one referral to early help for neglect a figure', () => {
    const [last] = figures.series(asId<Measure['code']>('neglect-eh'), OWN_AREA).quarter.slice(-1);
    expect(last?.value).toEqual({ kind: 'value', value: 1, decimals: 0 });
    expect(flags.filter(({ measure }) => measure === 'neglect-eh')).toEqual([]);
  });
});
