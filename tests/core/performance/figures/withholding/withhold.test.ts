import { describe, expect, it } from 'vitest';
import { answerFromFigures } from '../../../../../src/core/performance/answering/answer-from-figures.js';
import type { MetricQuestion } from '../../../../../src/core/performance/answering/metric-question.js';
import { boardFigures } from '../../../../../src/core/performance/figures/board-figures.js';
import { OWN_AREA, type Area, type Observation } from '../../../../../src/core/performance/figures/observation.js';
import { measuresTogether } from '../../../../../src/core/performance/figures/withholding/measures-together.js';
import type { Measure } from '../../../../../src/core/performance/measures/measure.js';
import { periodKey, yearPeriod } from '../../../../../src/core/performance/periods/period.js';
import { asId } from '../../../../../src/core/shared/ids.js';
import { aMeasure, figuresOf } from '../../../../kit/builders/a-measure.js';

const DEATHS = aMeasure({ code: 'deaths', name: 'Deaths', smallNumbers: 'suppress-under-5' });
const AREAS: readonly Area[] = [
  { code: OWN_AREA, name: 'Ours', kind: 'own' },
  { code: asId('ours-published'), name: 'Ours (published)', kind: 'published' },
];

function said(observations: readonly Observation[], measures: readonly Measure[] = [DEATHS]) {
  return boardFigures({ measures, areas: AREAS, observations, imports: [], decisions: [] }).said();
}

/** What may be said of a measure, oldest first: numbers, "small", or "beside" for what would give a small one away. */
function shown(observations: readonly Observation[], code = 'deaths', measures?: readonly Measure[]) {
  const { quarter, year, month } = said(observations, measures).series(asId(code), OWN_AREA);
  return [...month, ...quarter, ...year].map(({ value }) => {
    if (value.kind === 'value') return value.value;
    return value.kind === 'suppressed' && value.beside === true ? 'beside' : value.kind;
  });
}

const quarters = (...values: readonly number[]) =>
  Object.fromEntries(values.map((value, at) => [`2017-Q${at + 1}`, value]));

function asked(observations: readonly Observation[], given: Partial<MetricQuestion>, measures = [DEATHS]) {
  return answerFromFigures(boardFigures({ measures, areas: AREAS, observations, imports: [], decisions: [] }), {
    wish: 'value',
    measures: [asId('deaths')],
    period: { kind: 'period', period: yearPeriod(2017) },
    grain: null,
    against: null,
    areas: [],
    better: false,
    ...given,
  });
}

describe('withhold', () => {
  it('leaves figures without small numbers as they are', () => {
    const figures = boardFigures({
      measures: [DEATHS],
      areas: AREAS,
      observations: figuresOf(quarters(9, 0, 5, 12), { measure: 'deaths' }),
      imports: [],
      decisions: [],
    });
    expect(figures.said()).toBe(figures);
    const shows = aMeasure({ code: 'deaths' });
    expect(
      shown(figuresOf({ ...quarters(1, 2, 3, 4), '2017-Y': 10 }, { measure: 'deaths' }), 'deaths', [shows]),
    ).toEqual([1, 2, 3, 4, 10]);
  });

  it('withholds a year’s total of which one quarter is withheld, however it is asked for', () => {
    const held = figuresOf({ ...quarters(9, 3, 6, 12), '2017-Y': 30 }, { measure: 'deaths' });
    expect(shown(held)).toEqual([9, 'suppressed', 6, 12, 'beside']);
    for (const wish of ['value', 'total'] as const)
      expect(asked(held, { wish })).toMatchObject({
        status: 'suppressed',
        point: { period: yearPeriod(2017), value: { kind: 'suppressed', beside: true } },
      });
    expect(asked(held, { wish: 'total', period: { kind: 'last', count: 3, grain: 'quarter' } }).status).toBe(
      'suppressed',
    );
    expect(asked(held, { wish: 'total', period: { kind: 'last', count: 2, grain: 'quarter' } })).toMatchObject({
      status: 'total',
      total: 18,
    });
  });

  it('says a year’s total where it leaves open how its withheld quarters divide it', () => {
    const held = figuresOf(quarters(2, 3, 6, 12), { measure: 'deaths' });
    expect(asked(held, { wish: 'total' })).toMatchObject({ status: 'total', total: 23, asked: 4, reported: 4 });
    expect(asked(held, { wish: 'total', period: { kind: 'last', count: 3, grain: 'quarter' } }).status).toBe(
      'suppressed',
    );
    expect(asked(held, { wish: 'list', grain: 'year', period: { kind: 'all' } })).toMatchObject({
      status: 'series',
      series: [{ value: { kind: 'value', value: 23 } }],
    });
  });

  it.each([
    [1, 1, 6, 12],
    [1, 2, 6, 12],
    [4, 4, 6, 12],
    [4, 3, 6, 12],
    [1, 1, 1, 1],
  ])('withholds a total that leaves one way, or hardly two, to divide it: %i, %i, %i, %i', (...values) => {
    expect(asked(figuresOf(quarters(...values), { measure: 'deaths' }), { wish: 'total' })).toMatchObject({
      status: 'suppressed',
      point: { value: { beside: true } },
    });
  });

  it('withholds a total over a year that is not over, as the same sum stands in the whole year later', () => {
    const held = figuresOf(quarters(2, 3, 9), { measure: 'deaths' });
    expect(asked(held, { wish: 'total', period: { kind: 'year-to-date' } }).status).toBe('suppressed');
    const printed = figuresOf({ ...quarters(2, 3, 9), '2017-Y': 14 }, { measure: 'deaths' });
    expect(shown(printed)).toEqual(['suppressed', 'suppressed', 9, 'beside']);
  });

  it('withholds a quarter of which one month is, and then the year', () => {
    const held = figuresOf(
      {
        '2017-04': 7,
        '2017-05': 2,
        '2017-06': 8,
        '2017-Q1': 17,
        '2017-Q2': 20,
        '2017-Q3': 21,
        '2017-Q4': 22,
        '2017-Y': 80,
      },
      { measure: 'deaths' },
    );
    expect(shown(held)).toEqual([7, 'suppressed', 8, 'beside', 20, 21, 22, 'beside']);
  });

  it('withholds the published figure of a year whose total is withheld', () => {
    const own = figuresOf(quarters(9, 3, 6, 12), { measure: 'deaths' });
    const published = figuresOf({ '2017-Y': 30 }, { measure: 'deaths', area: 'ours-published' });
    const [figure] = said([...own, ...published]).series(asId('deaths'), asId('ours-published')).year;
    expect(figure?.value).toEqual({ kind: 'suppressed', beside: true });
  });

  it('withholds a share whose number is, and the whole that withheld parts make up', () => {
    const measures = [
      aMeasure({ code: 'all', name: 'All' }),
      { ...DEATHS, partOf: asId<Measure['code']>('all') },
      aMeasure({ code: 'others', name: 'Others', partOf: 'all' }),
      aMeasure({
        code: 'share',
        name: 'Share',
        kind: 'rate',
        unit: 'percent',
        numerator: 'deaths',
        denominator: 'all',
      }),
    ];
    const held = [
      ...figuresOf(quarters(3, 9), { measure: 'deaths' }),
      ...figuresOf(quarters(20, 30), { measure: 'others' }),
      ...figuresOf(quarters(23, 39), { measure: 'all' }),
      ...figuresOf(quarters(13.04, 23.08), { measure: 'share' }),
    ];
    expect(['deaths', 'others', 'all', 'share'].map((code) => shown(held, code, measures))).toEqual([
      ['suppressed', 9],
      [20, 30],
      ['beside', 39],
      ['beside', 23.08],
    ]);
    expect(measuresTogether(measures, [asId('others')])).toHaveLength(4);
    expect(
      measuresTogether(
        measures.map((one) => ({ ...one, smallNumbers: 'show' })),
        [asId('others')],
      ),
    ).toEqual(['others']);
  });

  it('withholds what a withheld figure was before it was revised', () => {
    const [now] = figuresOf(
      { '2017-Q1': 3 },
      { measure: 'deaths', revision: 2, was: { kind: 'value', value: 3, decimals: 0 } },
    );
    const [then] = figuresOf(
      { '2017-Q2': 9 },
      { measure: 'deaths', revision: 2, was: { kind: 'value', value: 2, decimals: 0 } },
    );
    if (now === undefined || then === undefined) throw new Error('no figures');
    const { quarter } = said([now, then]).series(asId('deaths'), OWN_AREA);
    expect(quarter.map(({ was }) => was?.kind)).toEqual(['suppressed', 'suppressed']);
  });

  it('names no lowest quarter where several withheld ones may be it, and the highest where it is plain', () => {
    const held = figuresOf(quarters(2, 3, 6, 12), { measure: 'deaths' });
    const all = { kind: 'all' } as const;
    expect(asked(held, { wish: 'lowest', period: all }).status).toBe('series');
    const highest = asked(held, { wish: 'highest', period: all });
    expect(highest).toMatchObject({ status: 'extremes', points: [{ value: { value: 12 } }], notReported: [] });
    const lowest = asked(figuresOf(quarters(9, 3, 6, 12), { measure: 'deaths' }), { wish: 'lowest', period: all });
    expect(lowest.status === 'suppressed' && periodKey(lowest.point.period)).toBe('2017-Q2');
  });
});
