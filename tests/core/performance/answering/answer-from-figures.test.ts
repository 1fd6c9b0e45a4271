import { describe, expect, it } from 'vitest';
import { readSampleFigures } from '../../../../src/adapters/prisma/sample-board/read-sample-figures.js';
import { answerFromFigures } from '../../../../src/core/performance/answering/answer-from-figures.js';
import type { MetricAnswer, OneMetricAnswer, Point } from '../../../../src/core/performance/answering/metric-answer.js';
import type {
  AskedPeriod,
  MetricQuestion,
  MetricWish,
} from '../../../../src/core/performance/answering/metric-question.js';
import { boardFigures } from '../../../../src/core/performance/figures/board-figures.js';
import type { Area, Observation } from '../../../../src/core/performance/figures/observation.js';
import { periodKey, periodOfKey } from '../../../../src/core/performance/periods/period.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aMeasure, figuresOf } from '../../../kit/builders/a-measure.js';

const sample = readSampleFigures();
const figures = boardFigures(sample);

interface Asked extends Partial<Omit<MetricQuestion, 'wish' | 'measures' | 'areas'>> {
  readonly areas?: readonly string[];
}

function ask(wish: MetricWish, measures: string, { areas = [], ...more }: Asked = {}) {
  const question: MetricQuestion = {
    wish,
    measures: measures.split(' ').map((code) => asId<MetricQuestion['measures'][number]>(code)),
    period: { kind: 'latest' },
    grain: null,
    against: null,
    better: false,
    ...more,
    areas: areas.map((code) => asId<MetricQuestion['areas'][number]>(code)),
  };
  return answerFromFigures(figures, question);
}

function at(key: string): AskedPeriod {
  const period = periodOfKey(key);
  if (period === null) throw new Error(`${key} is no period.`);
  return { kind: 'period', period };
}

function range(first: string, last: string): AskedPeriod {
  const [from, to] = [periodOfKey(first), periodOfKey(last)];
  if (from === null || to === null) throw new Error('No range.');
  return { kind: 'range', from, to };
}

const relative = (what: Extract<AskedPeriod, { kind: 'relative' }>['what']): AskedPeriod => ({
  kind: 'relative',
  what,
});
const valuesOf = (points: readonly Point[]) =>
  points.map(({ value }) => (value.kind === 'value' ? value.value : value.kind));

/** The answer, known to be of one kind. */
function of<Status extends OneMetricAnswer['status']>(
  status: Status,
  answer: MetricAnswer,
): Extract<OneMetricAnswer, { status: Status }> {
  expect(answer).toMatchObject({ status });
  return answer as Extract<OneMetricAnswer, { status: Status }>;
}

const pointKey = ({ period }: Pick<Point, 'period'>) => periodKey(period);
const checks = ({ grounds }: OneMetricAnswer) => grounds.flags.map(({ key, state }) => `${state} ${key}`);

const QUARTERS_OF_TEN = { '2017-Q1': 10, '2017-Q2': 10, '2017-Q3': 10, '2017-Q4': 10 } as const;

describe('a single figure', () => {
  it('is the newest quarter with data, named, with where it came from and how it moved', () => {
    const answer = of('value', ask('value', 're-referrals'));
    expect(pointKey(answer.point)).toBe('2017-Q4');
    expect(answer.point.value).toEqual({ kind: 'value', value: 21.3, decimals: 1 });
    expect(answer.change).toMatchObject({ difference: -0.5, direction: 'down', verdict: 'better' });
    expect(answer.grounds.measure.definition).toContain('12 months');
    expect(answer.grounds.imports.map(({ fileName }) => fileName)).toEqual(['sscb-quarterly-data-set-2017-18.csv']);
    expect(answer.usualness?.kind).toBe('usual');
    expect(valuesOf(answer.series)).toEqual([9, 12.3, 14.9, 17.4, 18.8, 20.4, 21.8, 21.3]);
  });

  it('is the quarter that is named', () => {
    const value = (code: string, key: string) => of('value', ask('value', code, { period: at(key) })).point.value.value;
    expect(value('contacts', '2016-Q3')).toBe(5278);
    expect(value('neglect-cp', '2015-Q4')).toBe(158);
    expect(value('neglect-eh', '2017-Q4')).toBe(1);
    expect(value('cse-at-risk', '2017-Q3')).toBe(120);
  });

  it('hangs on the newest quarter where words are relative', () => {
    const when = (period: AskedPeriod) => pointKey(of('value', ask('value', 's47', { period })).point);
    expect(when(relative('previous-quarter'))).toBe('2017-Q3');
    expect(when(relative('same-quarter-last-year'))).toBe('2016-Q4');
    expect(when({ kind: 'quarter-of-newest-year', quarter: 1 })).toBe('2017-Q1');
  });

  it('that does not reconcile is given with a warning', () => {
    const answer = of('value', ask('value', 'contacts-to-referral', { period: at('2016-Q4') }));
    expect(answer.point.value.value).toBe(50);
    expect(checks(answer)).toContain('open rate-does-not-reconcile|contacts-to-referral|own|2016-Q4');
    expect(answer.grounds.flags[0]?.sentence).toContain('24.3%');
  });

  it('of a stock at a year is that of the year’s end, and at a month that of the quarter that ends with it', () => {
    const year = of('value', ask('value', 'cse-caseload', { period: at('2017-Y') }));
    expect([pointKey(year.point), year.point.value.value, year.note]).toEqual(['2017-Q4', 122, 'year-end']);
    expect(of('value', ask('value', 'cse-caseload', { period: at('2018-03') })).point.value.value).toBe(122);
    expect(of('value', ask('value', 'cla', { period: at('2018-03') })).point.value.value).toBe(765);
  });

  it('is the newest that was reported where that is asked for, and says that nothing is since', () => {
    const last = (code: string) => of('value', ask('value', code, { period: { kind: 'newest-reported' } }));
    expect([pointKey(last('neglect-cp').point), last('neglect-cp').note]).toEqual(['2017-Q3', 'last-reported']);
    expect([pointKey(last('contacts').point), last('contacts').note]).toEqual(['2017-Q4', null]);
  });

  it('too small to be said is not said', () => {
    expect(of('suppressed', ask('value', 'private-fostering')).point.value).toEqual({ kind: 'suppressed' });
  });
});

describe('what is not there', () => {
  it('is said to be not reported, with the last figure that was', () => {
    for (const wish of ['value', 'change'] as const) {
      const answer = of('not-reported', ask(wish, 'neglect-referrals'));
      expect([pointKey(answer.point), answer.last?.value]).toEqual([
        '2017-Q4',
        { kind: 'value', value: 1680, decimals: 0 },
      ]);
      expect(checks(answer)).toContain('corrected zero-after-large|neglect-referrals|own|2017-Q4');
    }
    const blank = of('not-reported', ask('value', 'rcpc-in-time', { period: at('2016-Q4') }));
    expect(blank.last?.value).toMatchObject({ value: 95.1 });
  });

  it('by quarter is not answered with the year, which is only mentioned', () => {
    const answer = of('not-held', ask('value', 'cp-plans', { period: at('2017-Q2') }));
    expect([answer.why, answer.mention?.value]).toEqual(['not-by-quarter', { kind: 'value', value: 832, decimals: 0 }]);
    const list = of('not-held', ask('list', 'missing-children', { period: at('2017-Y'), grain: 'quarter' }));
    expect([list.why, list.mention?.value]).toMatchObject(['not-by-quarter', { value: 92 }]);
  });

  it('by month is not answered with the quarter, which is only mentioned', () => {
    const answer = of('not-held', ask('value', 'contacts', { period: at('2018-02') }));
    expect([answer.why, answer.mention && pointKey(answer.mention)]).toEqual(['not-by-month', '2017-Q4']);
  });

  it('for a time before the series is said, with what is held', () => {
    const answer = of('not-held', ask('value', 'cse-caseload', { period: at('2016-Q4') }));
    expect(answer.why).toBe('not-this-period');
    expect(answer.held.map(({ first, last, count }) => [periodKey(first), periodKey(last), count])).toEqual([
      ['2017-Q1', '2017-Q4', 4],
    ]);
  });

  it('at all is said with the definition at hand', () => {
    expect(of('not-held', ask('value', 'conference-attendance')).why).toBe('no-figures');
    expect(of('definition', ask('definition', 'conference-attendance')).held).toEqual([]);
    expect(ask('value', 'no-longer-there')).toEqual({ status: 'no-such-measure' });
  });
});

describe('a time of several quarters', () => {
  it('of a flow is added up', () => {
    const total = (code: string, key: string) => of('total', ask('value', code, { period: at(key) })).total;
    expect([total('referrals', '2017-Y'), total('contacts', '2016-Y'), total('s47', '2016-Y')]).toEqual([
      6336, 21831, 1721,
    ]);
    expect(of('total', ask('total', 'eh-assessments')).total).toBe(2222);
    expect(of('total', ask('total', 'referrals', { period: range('2016-Q3', '2017-Q2') }))).toMatchObject({
      total: 5680,
      asked: 4,
    });
    expect(of('total', ask('total', 'referrals', { period: { kind: 'year-to-date' } })).total).toBe(6336);
  });

  it('of which a quarter is not reported says of how many it is', () => {
    expect(of('total', ask('total', 'neglect-referrals', { period: at('2017-Y') }))).toMatchObject({
      total: 4421,
      asked: 4,
      reported: 3,
    });
  });

  it('names the year’s own figure where it is another', () => {
    const answer = of('total', ask('total', 'assessments', { period: at('2017-Y') }));
    expect([answer.total, answer.printedYear?.value]).toEqual([5885, { kind: 'value', value: 5915, decimals: 0 }]);
    expect(checks(answer)).toContain('open two-figures|assessments|own|2017-Y');
    expect(of('total', ask('total', 'referrals', { period: at('2017-Y') })).printedYear).toBeNull();
  });

  it('is the year’s own figure where no quarters are held', () => {
    expect(of('value', ask('total', 'eh-assessments', { period: at('2015-Y') })).point.value.value).toBe(2923);
    expect(of('value', ask('total', 'lado')).point.value.value).toBe(562);
  });

  it('of a stock is never added up: the quarter ends are given', () => {
    const answer = of('stock-not-summed', ask('total', 'cse-caseload', { period: at('2017-Y') }));
    expect(valuesOf(answer.series)).toEqual([136, 149, 193, 122]);
    expect(answer.latest?.value).toMatchObject({ value: 122 });
    const partly = of('stock-not-summed', ask('total', 'neglect-cp', { period: at('2017-Y') }));
    expect([valuesOf(partly.series), partly.latest && pointKey(partly.latest)]).toEqual([
      [309, 344, 332, 'not-reported'],
      '2017-Q3',
    ]);
  });

  it('of a rate is reckoned from its two numbers, not averaged', () => {
    const answer = of('value', ask('value', 'contacts-to-referral', { period: at('2017-Y') }));
    expect([answer.point.value.value, answer.note]).toEqual([27.7, 'recomputed']);
    expect(of('value', ask('value', 's47-to-icpc', { period: at('2016-Y') })).point.value.value).toBe(34.3);
  });

  it('of a rate without its two numbers is refused, and the quarters are shown', () => {
    for (const wish of ['value', 'total'] as const) {
      const answer = of('rate-not-averaged', ask(wish, 're-referrals', { period: at('2017-Y') }));
      expect([valuesOf(answer.series), answer.printedYear]).toEqual([[18.8, 20.4, 21.8, 21.3], null]);
    }
    const printed = of('rate-not-averaged', ask('value', 'assessments-45-days', { period: at('2017-Y') }));
    expect(printed.printedYear?.value).toMatchObject({ value: 92 });
  });

  it('of a rate held by year only is reckoned by quarter too', () => {
    const answer = of('value', ask('value', 's47-to-icpc', { period: at('2017-Q3') }));
    expect([answer.point.value.value, answer.note]).toEqual([39.9, 'recomputed']);
  });
});

describe('a change', () => {
  const changeOf = (code: string, more: Asked = {}) => of('change', ask('change', code, more)).change;

  it('is on the quarter before where nothing else is said', () => {
    expect(changeOf('contacts')).toMatchObject({
      difference: -123,
      percent: -2.2,
      direction: 'down',
      verdict: 'neither',
      good: 'neither',
    });
  });

  it('is on the same quarter a year before, in percentage points for a percentage', () => {
    expect(changeOf('re-referrals', { against: relative('same-quarter-last-year') })).toMatchObject({
      difference: 3.9,
      percent: null,
      verdict: 'worse',
    });
  });

  it('puts the earlier period first, whichever was named first', () => {
    const one = changeOf('rcpc-in-time', { period: at('2017-Q4'), against: at('2017-Q1') });
    expect(one).toMatchObject({ difference: -3.1, verdict: 'worse' });
    expect(changeOf('rcpc-in-time', { period: at('2017-Q1'), against: at('2017-Q4') })).toEqual(one);
  });

  it('goes from the first to the last of a range', () => {
    expect(changeOf('cse-awaiting', { period: range('2017-Q1', '2017-Q4') })).toMatchObject({
      difference: 21,
      percent: 161.5,
      verdict: 'worse',
    });
  });

  it('between years of a flow compares their sums', () => {
    expect(changeOf('icpc', { period: at('2017-Y'), against: at('2016-Y') })).toMatchObject({
      difference: 546,
      percent: 92.4,
      quarters: { from: 4, to: 4 },
    });
    expect(changeOf('eh-assessments', { against: relative('last-year') })).toMatchObject({
      difference: -546,
      percent: -19.7,
    });
  });

  it('between years of which one is not complete compares the quarters that both have', () => {
    expect(changeOf('neglect-referrals', { period: at('2017-Y'), against: at('2016-Y') })).toMatchObject({
      from: { value: 2727 },
      to: { value: 4421 },
      quarters: { from: 3, to: 3 },
    });
  });

  it('between years of a rate is reckoned from their numbers, and otherwise at the years’ ends', () => {
    expect(changeOf('contacts-to-referral', { period: at('2017-Y') })).toMatchObject({
      from: { value: 21.8 },
      to: { value: 27.7 },
      difference: 5.9,
    });
    expect(changeOf('re-referrals', { period: at('2017-Y') })).toMatchObject({
      from: { value: 17.4 },
      to: { value: 21.3 },
    });
  });

  it('between a quarter and a year, or of a period on itself, is refused', () => {
    const unlike = of('not-comparable', ask('change', 'referrals', { period: at('2017-Q4'), against: at('2016-Y') }));
    expect(unlike.why).toBe('quarter-against-year');
    const same = of('not-comparable', ask('change', 'referrals', { period: at('2017-Q4'), against: at('2017-Q4') }));
    expect(same.why).toBe('same-period');
  });

  it('to or from a period that is not held or not reported is not made up', () => {
    expect(of('not-held', ask('change', 'cse-caseload', { period: at('2017-Q1') })).why).toBe('not-this-period');
    const answer = of('not-reported', ask('change', 'rcpc-in-time', { period: at('2017-Q1') }));
    expect(pointKey(answer.point)).toBe('2016-Q4');
  });
});

describe('a trend or list', () => {
  it('has every quarter asked for, those not reported included', () => {
    expect(valuesOf(of('series', ask('trend', 'neglect-cp')).series).at(-1)).toBe('not-reported');
    const asked = of('series', ask('trend', 'neglect-cp', { period: range('2015-Q4', '2017-Q3') }));
    expect(valuesOf(asked.series)).toEqual([158, 196, 181, 206, 225, 309, 344, 332]);
    expect(asked.change).toMatchObject({ difference: 174, direction: 'up', verdict: 'neither' });
    expect(asked.usualness).toMatchObject({ kind: 'unusual', side: 'above' });
  });

  it('of a year has its quarters, and over two years eight', () => {
    expect(valuesOf(of('series', ask('list', 'referrals', { period: at('2016-Y') })).series)).toEqual([
      1021, 1082, 1370, 1282,
    ]);
    expect(
      of('series', ask('trend', 'icpc-15-days', { period: { kind: 'last', count: 2, grain: 'year' } })).series,
    ).toHaveLength(8);
  });

  it('of fewer than eight figures has no limits', () => {
    expect(of('series', ask('trend', 'cse-caseload'))).toMatchObject({ limits: null, usualness: null });
  });

  it('by year adds up complete years, and takes a year’s own figure where there are no quarters', () => {
    const years = of('series', ask('list', 'eh-assessments', { grain: 'year' })).series;
    expect(years.map((point) => [pointKey(point), ...valuesOf([point])])).toEqual([
      ['2015-Y', 2923],
      ['2016-Y', 2768],
      ['2017-Y', 2222],
    ]);
    expect(valuesOf(of('series', ask('list', 'ehe', { grain: 'year' })).series)).toEqual([249, 256, 322, 476]);
  });
});

describe('the highest and the lowest', () => {
  const found = (wish: 'highest' | 'lowest', code: string, more: Asked = {}) =>
    of('extremes', ask(wish, code, more)).points.map(pointKey);

  it('are found among what is reported, and what is not is said', () => {
    expect([found('highest', 'referrals'), found('highest', 's47')]).toEqual([['2017-Q3'], ['2017-Q3']]);
    expect(found('lowest', 'contacts', { period: { kind: 'last', count: 8, grain: 'quarter' } })).toEqual(['2016-Q3']);
    const lowest = of('extremes', ask('lowest', 'neglect-cp'));
    expect([lowest.points.map(pointKey), lowest.notReported.map(periodKey)]).toEqual([['2015-Q4'], ['2017-Q4']]);
  });

  it('are all of a tie', () => {
    expect(found('lowest', 'cse-serious')).toEqual(['2017-Q1', '2017-Q2']);
  });
});

describe('a ratio', () => {
  it('is of the same time, both numbers named', () => {
    expect(of('ratio', ask('ratio', 'icpc s47', { period: at('2016-Y') }))).toMatchObject({
      upper: 591,
      lower: 1721,
      percent: 34.3,
      quarters: 4,
    });
    expect(of('ratio', ask('ratio', 'step-up eh-assessments', { period: at('2017-Y') })).percent).toBe(14.5);
    expect(of('ratio', ask('ratio', 'icpc s47'))).toMatchObject({
      upper: 283,
      lower: 800,
      percent: 35.4,
      quarters: null,
    });
  });

  it('hangs on the newest quarter that both have reported', () => {
    const answer = of('ratio', ask('ratio', 'neglect-referrals referrals'));
    expect([periodKey(answer.period), answer.percent]).toEqual(['2017-Q3', 95.9]);
  });

  it('is refused for percentages, for a stock over a year, and for a year that is not complete', () => {
    const why = (measures: string, more: Asked = {}) => of('not-comparable', ask('ratio', measures, more)).why;
    expect(why('re-referrals referrals')).toBe('unlike-units');
    expect(why('neglect-referrals referrals', { period: at('2017-Y') })).toBe('incomplete');
    expect(why('cse-caseload referrals', { period: range('2017-Q1', '2017-Q4') })).toBe('unlike-units');
  });
});

describe('a comparison', () => {
  it('is of the newest year that both have, the board first, with its newer quarter beside', () => {
    const answer = of('compared', ask('compare', 'icpc-15-days', { areas: ['england'] }));
    expect(answer.rows.map(({ area, value }) => [area.code, value])).toEqual([
      ['sandwell-published', { kind: 'value', value: 68.7, decimals: 1 }],
      ['england', { kind: 'value', value: 76.9, decimals: 1 }],
    ]);
    expect([periodKey(answer.period), answer.newest && pointKey(answer.newest)]).toEqual(['2017-Y', '2017-Q4']);
  });

  it('of counts is of their rates', () => {
    const answer = of('compared', ask('compare', 'referrals'));
    expect(answer.grounds.measure.unit).toBe('per-10,000');
    expect(answer.rows.map(({ area }) => area.kind)).toEqual([
      'published',
      'nation',
      'region',
      'neighbour',
      'neighbour',
      'neighbour',
    ]);
  });

  it('says how the definitions differ, and gives no nought that is not one', () => {
    const answer = of('compared', ask('compare', 'rcpc-in-time', { areas: ['wolverhampton', 'england'] }));
    expect(answer.grounds.measure.comparison).toContain('stricter');
    expect(answer.rows.at(1)?.value.kind).toBe('not-reported');
    expect(checks(answer)).toEqual(['corrected zero-after-large|rcpc-in-time|wolverhampton|2017-Y']);
  });

  it('sets no quarter against a year, and says whose figures are not held', () => {
    const quarter = of('not-comparable', ask('compare', 'icpc-15-days', { areas: ['england'], period: at('2017-Q4') }));
    expect(quarter.why).toBe('quarter-against-year');
    expect(of('not-held', ask('compare', 'step-up')).why).toBe('not-these-areas');
    expect(
      of('compared', ask('compare', 'cla', { areas: ['england', 'dudley'] })).missing.map(({ code }) => code),
    ).toEqual(['dudley']);
  });
});

describe('a comparison of boards whose quarters are held', () => {
  const areas = [
    { code: asId<Area['code']>('own'), name: 'Ravensby', kind: 'own' },
    { code: asId<Area['code']>('england'), name: 'England', kind: 'nation' },
  ] as const;
  const compare = (ours: readonly Observation[], theirs: readonly Observation[], period: AskedPeriod) =>
    answerFromFigures(
      boardFigures({
        measures: [aMeasure({ unit: 'percent', kind: 'rate' })],
        areas,
        observations: [...ours, ...theirs],
        imports: [],
        decisions: [],
      }),
      { wish: 'compare', measures: [asId('referrals')], period, grain: null, against: null, areas: [], better: false },
    );
  const england = (values: Parameters<typeof figuresOf>[0]) => figuresOf(values, { area: 'england' });

  it('is of the newest quarter that both have', () => {
    const answer = of(
      'compared',
      compare(figuresOf({ '2017-Q3': 8, '2017-Q4': 9 }), england({ '2017-Q3': 7 }), { kind: 'latest' }),
    );
    expect([periodKey(answer.period), answer.newest && pointKey(answer.newest)]).toEqual(['2017-Q3', '2017-Q4']);
    expect(answer.rows.map(({ area }) => area.code)).toEqual(['own', 'england']);
  });

  it('is refused where the quarter asked for is not shared', () => {
    const answer = compare(figuresOf({ '2017-Q3': 8, '2017-Q4': 9 }), england({ '2017-Q3': 7 }), at('2016-Q1'));
    expect(of('not-held', answer).why).toBe('no-common-period');
  });
});

describe('a share of a year of which one number lacks a quarter', () => {
  it.each([
    ['the upper', { '2017-Q1': 1, '2017-Q2': 1, '2017-Q3': 'not-reported', '2017-Q4': 1 }, QUARTERS_OF_TEN],
    ['the lower', QUARTERS_OF_TEN, { '2017-Q1': 100, '2017-Q2': 100, '2017-Q4': 100 }],
  ] as const)('is not worked out: %s', (_which, upper, lower) => {
    const measures = [
      aMeasure({ code: 'upper' }),
      aMeasure({ code: 'lower' }),
      aMeasure({ code: 'share', kind: 'rate', unit: 'percent', numerator: 'upper', denominator: 'lower' }),
    ];
    const observations = [
      ...figuresOf(upper, { measure: 'upper' }),
      ...figuresOf(lower, { measure: 'lower' }),
      ...figuresOf({ '2017-Q1': 10, '2017-Q2': 10, '2017-Q4': 10 }, { measure: 'share' }),
    ];
    const answer = answerFromFigures(boardFigures({ measures, areas: [], observations, imports: [], decisions: [] }), {
      wish: 'value',
      measures: [asId('share')],
      period: at('2017-Y'),
      grain: null,
      against: null,
      areas: [],
      better: false,
    });
    expect(answer.status).toBe('rate-not-averaged');
  });
});

describe('a year that is not over', () => {
  const held = (kind: 'stock' | 'flow') =>
    answerFromFigures(
      boardFigures({
        measures: [aMeasure({ kind })],
        areas: [],
        observations: figuresOf({ '2017-Q4': 4, '2018-Q1': 7, '2018-Q2': 9 }),
        imports: [],
        decisions: [],
      }),
      {
        wish: 'value',
        measures: [asId('referrals')],
        period: relative('this-year'),
        grain: null,
        against: null,
        areas: [],
        better: false,
      },
    );

  it('gives a flow so far, and of how many quarters', () => {
    expect(of('total', held('flow'))).toMatchObject({ total: 16, asked: 4, reported: 2 });
  });

  it('gives a stock as it last stood, which is not called the year’s end', () => {
    const answer = of('value', held('stock'));
    expect([pointKey(answer.point), answer.note]).toEqual(['2018-Q2', null]);
  });
});

describe('several measures', () => {
  it('are answered one after the other, each for itself', () => {
    const answer = ask('value', 'referrals s47 neglect-cp');
    if (answer.status !== 'several') throw new Error(answer.status);
    expect(answer.answers.map(({ status, grounds }) => [status, grounds.measure.code])).toEqual([
      ['value', 'referrals'],
      ['value', 's47'],
      ['not-reported', 'neglect-cp'],
    ]);
  });
});
