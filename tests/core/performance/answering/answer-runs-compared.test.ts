import { describe, expect, it } from 'vitest';
import { readSampleFigures } from '../../../../src/adapters/prisma/sample-board/read-sample-figures.js';
import { answerFromFigures } from '../../../../src/core/performance/answering/answer-from-figures.js';
import type { AskedPeriod, MetricQuestion } from '../../../../src/core/performance/answering/metric-question.js';
import { boardFigures } from '../../../../src/core/performance/figures/board-figures.js';
import { changeSideName } from '../../../../src/core/performance/figures/change.js';
import { periodOfKey } from '../../../../src/core/performance/periods/period.js';
import { asId } from '../../../../src/core/shared/ids.js';

const figures = boardFigures(readSampleFigures());

function asked(text: string): AskedPeriod {
  const [from, to] = text.split('..').map(periodOfKey);
  if (from == null || to === null) throw new Error(`${text} is no time.`);
  return to === undefined ? { kind: 'period', period: from } : { kind: 'range', from, to };
}

function change(code: string, period: string, against: string) {
  const question: MetricQuestion = {
    wish: 'change',
    measures: [asId<MetricQuestion['measures'][number]>(code)],
    period: asked(period),
    against: asked(against),
    grain: null,
    areas: [],
    better: false,
  };
  return answerFromFigures(figures, question);
}

describe('two runs of quarters', () => {
  it.each([
    ['2017-Q1..2017-Q3', '2016-Q1..2016-Q3'],
    ['2016-Q1..2016-Q3', '2017-Q1..2017-Q3'],
  ])('are compared by their sums, the later against the earlier: %s, %s', (period, against) => {
    const answer = change('neglect-referrals', period, against);
    expect(answer).toMatchObject({
      status: 'change',
      change: { from: { value: 2727 }, to: { value: 4421 }, difference: 1694, quarters: { from: 3, to: 3 } },
      usualness: null,
    });
    if (answer.status !== 'change') return;
    expect([answer.change.to, answer.change.from].map(changeSideName)).toEqual([
      'Q1 2017/18 to Q3 2017/18',
      'Q1 2016/17 to Q3 2016/17',
    ]);
  });

  it('of which a quarter is not reported are not compared: that quarter is named', () => {
    const answer = change('neglect-referrals', '2017-Q3..2017-Q4', '2016-Q3..2016-Q4');
    expect(answer).toMatchObject({ status: 'not-reported', point: { period: { quarter: 4, startYear: 2017 } } });
  });

  it('of which a quarter is not held are not compared', () => {
    expect(change('contacts', '2016-Q1..2016-Q2', '2015-Q1..2015-Q2')).toMatchObject({ status: 'not-held' });
  });

  it('are compared only where each is as long as the other, and can be added up', () => {
    expect(change('contacts', '2017-Q1..2017-Q3', '2016-Q1..2016-Q2')).toMatchObject({
      status: 'not-comparable',
      why: 'incomplete',
    });
    for (const code of ['neglect-cp', 'icpc-15-days'])
      expect(change(code, '2017-Q1..2017-Q2', '2016-Q1..2016-Q2')).toMatchObject({ status: 'not-comparable' });
  });
});

describe('a stock at the ends of two months', () => {
  it('is compared where quarters end with them, and not otherwise', () => {
    expect(change('neglect-cp', '2017-12', '2016-12')).toMatchObject({ status: 'change', change: { difference: 126 } });
    expect(change('neglect-cp', '2017-11', '2016-11')).toMatchObject({ status: 'not-held' });
    expect(change('contacts', '2017-12', '2016-12')).toMatchObject({ status: 'not-held' });
  });
});
