import { describe, expect, it } from 'vitest';
import { inOurNames } from '../../src/evaluate/data-set-names.js';
import type { Given } from '../../src/evaluate/given-answer.js';
import { judgeGiven } from '../../src/evaluate/judge-given.js';
import type { QuestionLine } from '../../src/evaluate/read-question-lines.js';

function line(given: Partial<QuestionLine>): QuestionLine {
  return {
    id: 'M1',
    question: '',
    kind: 'value',
    measures: ['Contacts'],
    period: 'Q4 2017/18',
    values: [5523],
    ...given,
  };
}

const ASKED: Given = { kind: 'asked', what: 'measure', measures: ['Contacts', 'Referrals'] };
const NOT_HELD: Given = { kind: 'not-held' };

function value(points: Record<string, number | null>, ...measures: readonly string[]): Given {
  const given = Object.entries(points).map(([period, figure]) => ({ period, value: figure }));
  return { kind: 'value', measures: measures.length === 0 ? ['Contacts'] : measures, points: given };
}

function series(points: Record<string, number | null>, kind: 'series' | 'apart' = 'series'): Given {
  return {
    kind,
    measure: 'Contacts',
    points: Object.entries(points).map(([period, figure]) => ({ period, value: figure })),
  };
}

describe('judgeGiven, where a figure is expected', () => {
  it.each([
    ['the figure', value({ 'Q4 2017/18': 5523 }), 'right'],
    ['another figure', value({ 'Q4 2017/18': 5646 }), 'wrong'],
    ['the figure of another quarter', value({ 'Q3 2017/18': 5523 }), 'wrong'],
    ['the figure of another measure', value({ 'Q4 2017/18': 5523 }, 'Referrals'), 'wrong'],
    ['a tie that holds it', value({ 'Q1 2017/18': 5523, 'Q4 2017/18': 5523 }), 'right'],
    ['a series that holds it', series({ 'Q3 2017/18': 5646, 'Q4 2017/18': 5523 }), 'wrong'],
    ['that it was not reported', { kind: 'not-reported', measure: 'Contacts', period: 'Q4 2017/18' }, 'wrong'],
    ['a question back', ASKED, 'asked'],
    ['that it is not held', NOT_HELD, 'refused'],
    ['quarters that may not be averaged', series({ 'Q4 2017/18': 5523 }, 'apart'), 'refused'],
    ['something without a figure', { kind: 'other', words: 'what it means' }, 'refused'],
  ] as const)('takes %s for what it is', (_name, given, verdict) => {
    expect(judgeGiven(line({}), given)).toBe(verdict);
  });

  it('takes a share of two measures, and the one measure that is that share', () => {
    const share = line({ measures: ['ICPCs', 'S47s'], values: [34.3], period: '2016/17' });
    const parts = (name: string) => (name === '% S47s' ? ['ICPCs', 'S47s'] : []);
    expect(judgeGiven(share, value({ '2016/17': 34.3 }, 'ICPCs', 'S47s'))).toBe('right');
    expect(judgeGiven(share, value({ '2016/17': 34.34 }, '% S47s'), parts)).toBe('right');
    expect(judgeGiven(share, value({ '2016/17': 34.3 }, 'S47s', 'ICPCs'))).toBe('wrong');
  });

  it('takes changes within rounding, and only of the right times', () => {
    const change = line({ kind: 'change', period: 'Q4 2017/18 vs Q3 2017/18', values: [-0.5] });
    const given = { kind: 'change', measure: 'Contacts', to: 'Q4 2017/18', from: 'Q3 2017/18' } as const;
    expect(judgeGiven(change, { ...given, difference: -0.54 })).toBe('right');
    expect(judgeGiven(change, { ...given, difference: -0.6 })).toBe('wrong');
    expect(judgeGiven(change, { ...given, from: 'Q4 2016/17', difference: -0.5 })).toBe('wrong');
    expect(judgeGiven(change, value({ 'Q4 2017/18': -0.5 }))).toBe('wrong');
  });

  it('takes a series only whole, with what was not reported', () => {
    const trend = line({ kind: 'trend', period: 'Q3 2017/18 to Q4 2017/18', values: [5646, null] });
    expect(judgeGiven(trend, series({ 'Q3 2017/18': 5646, 'Q4 2017/18': null }))).toBe('right');
    expect(judgeGiven(trend, series({ 'Q3 2017/18': 5646, 'Q4 2017/18': 0 }))).toBe('wrong');
    expect(judgeGiven(trend, series({ 'Q3 2017/18': 5646 }))).toBe('wrong');
    expect(judgeGiven(trend, ASKED)).toBe('asked');
  });
});

describe('judgeGiven, where no figure is due', () => {
  it('takes only what is said to be not reported, of that quarter', () => {
    const missing = line({ kind: 'not_reported', values: [null] });
    const given = { kind: 'not-reported', measure: 'Contacts', period: 'Q4 2017/18' } as const;
    expect(judgeGiven(missing, given)).toBe('right');
    expect(judgeGiven(missing, { ...given, period: 'Q3 2017/18' })).toBe('wrong');
    expect(judgeGiven(missing, value({ 'Q4 2017/18': 0 }))).toBe('wrong');
    expect(judgeGiven(missing, NOT_HELD)).toBe('refused');
  });

  it('takes either quarter of a change that cannot be given, and a year’s sum that says it is not whole', () => {
    const change = line({ kind: 'not_reported', period: 'Q4 2017/18 vs Q3 2017/18', values: [null] });
    const given = { kind: 'not-reported', measure: 'Contacts', period: 'Q4 2017/18' } as const;
    expect(judgeGiven(change, given)).toBe('right');
    expect(judgeGiven(change, { ...given, period: 'Q3 2017/18' })).toBe('right');
    expect(judgeGiven(change, { ...given, period: 'Q2 2017/18' })).toBe('wrong');
    const year = line({ kind: 'not_reported', period: '2017/18', values: [null] });
    const whole = { kind: 'value', measures: ['Contacts'], points: [{ period: '2017/18', value: 9 }] } as const;
    expect(judgeGiven(year, whole)).toBe('wrong');
    expect(judgeGiven(year, { ...whole, partial: true })).toBe('right');
    expect(judgeGiven(year, { ...whole, partial: true, measures: ['Referrals'] })).toBe('wrong');
  });

  it('takes a question back for a doubtful one, or the quarters side by side, and never their sum', () => {
    const doubtful = line({ kind: 'ambiguous', period: '2017/18', values: [136, 149, 193, 122] });
    const quarters = { 'Q1 2017/18': 136, 'Q2 2017/18': 149, 'Q3 2017/18': 193, 'Q4 2017/18': 122 };
    expect(judgeGiven(doubtful, ASKED)).toBe('right');
    expect(judgeGiven(doubtful, series(quarters, 'apart'))).toBe('right');
    expect(judgeGiven(doubtful, value({ 'Q4 2017/18': 122 }))).toBe('right');
    expect(judgeGiven(doubtful, value({ '2017/18': 600 }))).toBe('wrong');
    expect(judgeGiven(doubtful, { ...ASKED, measures: ['Referrals'] })).toBe('asked');
    expect(judgeGiven(doubtful, NOT_HELD)).toBe('refused');
  });

  it('takes any figure for wrong where nothing is held', () => {
    const nothing = line({ kind: 'not_held', measures: [], period: '', values: [null] });
    expect(judgeGiven(nothing, NOT_HELD)).toBe('right');
    expect(judgeGiven(nothing, ASKED)).toBe('asked');
    expect(judgeGiven(nothing, value({ 'Q4 2017/18': 5523 }))).toBe('wrong');
    expect(judgeGiven(nothing, { kind: 'other', words: 'not taken for a question about figures' })).toBe('refused');
  });
});

describe('judgeGiven, where other areas or words about a measure are expected', () => {
  const beside = (...values: readonly number[]): Given => ({
    kind: 'compared',
    measure: 'Contacts',
    points: values.map((figure) => ({ period: '2017/18', value: figure })),
  });

  it('takes one area’s figure alone for right, and two where one was asked for wrong', () => {
    const england = line({ period: '2017/18', values: [21.9] });
    expect(judgeGiven(england, beside(21.9))).toBe('right');
    expect(judgeGiven(england, beside(20.3))).toBe('wrong');
    expect(judgeGiven(england, beside(20.3, 21.9))).toBe('wrong');
  });

  it('takes several areas in the order in which they were asked for', () => {
    const both = line({ kind: 'list', period: '2017/18', values: [92, 82.7] });
    expect(judgeGiven(both, beside(92, 82.7))).toBe('right');
    expect(judgeGiven(both, beside(82.7, 92))).toBe('wrong');
    expect(judgeGiven(line({ kind: 'change' }), beside(92, 82.7))).toBe('wrong');
  });

  it('takes a meaning for right only of the measure that was asked about', () => {
    const meaning = line({ kind: 'list', period: '', values: [] });
    expect(judgeGiven(meaning, { kind: 'told', what: 'meaning', measures: ['Contacts'] })).toBe('right');
    expect(judgeGiven(meaning, { kind: 'told', what: 'meaning', measures: ['Referrals'] })).toBe('refused');
    expect(judgeGiven(meaning, value({ 'Q4 2017/18': 5523 }))).toBe('wrong');
    expect(judgeGiven(line({}), { kind: 'told', what: 'held', measures: ['Contacts'] })).toBe('refused');
  });

  it('knows measures by the names of the published table, and years by their end', () => {
    const published = line({ measures: ['CPP rate per 10,000 at 31 March'], period: 'year ending 31 March 2018' });
    expect(inOurNames(published)).toMatchObject({
      measures: ['Child protection plans per 10,000 children'],
      period: '2017/18',
    });
    expect(inOurNames(line({ period: 'March 2018' })).period).toBe('2017/18');
    expect(inOurNames(line({}))).toEqual(line({}));
  });
});
