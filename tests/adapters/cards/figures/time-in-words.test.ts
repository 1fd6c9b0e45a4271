import { describe, expect, it } from 'vitest';
import { askedFigures, figuresData } from '../../../../src/adapters/cards/figures/asked-figures.js';
import { presentOneAnswer } from '../../../../src/adapters/cards/figures/presenters/present-one-answer.js';
import { readSampleFigures } from '../../../../src/adapters/prisma/sample-board/read-sample-figures.js';
import { answerFromFigures } from '../../../../src/core/performance/answering/answer-from-figures.js';
import type { AskedPeriod, MetricQuestion } from '../../../../src/core/performance/answering/metric-question.js';
import { boardFigures } from '../../../../src/core/performance/figures/board-figures.js';
import { quarterPeriod } from '../../../../src/core/performance/periods/period.js';
import { asId } from '../../../../src/core/shared/ids.js';

const figures = boardFigures(readSampleFigures());
const question = (code: string, asked: Partial<MetricQuestion>): MetricQuestion => ({
  wish: 'value',
  measures: [asId<MetricQuestion['measures'][number]>(code)],
  period: { kind: 'latest' },
  grain: null,
  against: null,
  areas: [],
  better: false,
  ...asked,
});
const threeOf = (year: number): AskedPeriod => ({
  kind: 'range',
  from: quarterPeriod(year, 1),
  to: quarterPeriod(year, 3),
});

/** What a card about one measure says, line by line. */
function card(code: string, asked: Partial<MetricQuestion>) {
  const answer = answerFromFigures(figures, question(code, asked));
  if (answer.status === 'several' || answer.status === 'no-such-measure') throw new Error('One answer was meant.');
  return presentOneAnswer('Sandwell', answer);
}

describe('the time on a card', () => {
  it('of a calendar year is said to be that, in quarters and in months', () => {
    const period: AskedPeriod = { kind: 'range', from: quarterPeriod(2016, 4), to: quarterPeriod(2017, 3) };
    const view = card('assessments', { wish: 'total', period });
    expect(view.figure).toBe('5,650');
    expect(view.period).toBe('Q4 2016/17 to Q3 2017/18 (January to December 2017)');
    expect(view.lines).toContain('They are the calendar year 2017, and not a financial year.');
  });

  it('of any other run of quarters is said in months too, and not to be a calendar year', () => {
    const view = card('contacts', { wish: 'total', period: threeOf(2017) });
    expect(view.period).toBe('Q1 2017/18 to Q3 2017/18 (April to December 2017)');
    expect(view.lines.join(' ')).not.toContain('calendar');
  });

  it('of two runs names both, and how many quarters each adds up', () => {
    const view = card('neglect-referrals', { wish: 'change', period: threeOf(2017), against: threeOf(2016) });
    expect(view.figure).toBe('Up 1,694 (62.1%)');
    expect(view.period).toBe('Q1 2017/18 to Q3 2017/18 against Q1 2016/17 to Q3 2016/17');
    expect(view.lines.slice(0, 2)).toEqual(['From 2,727 to 4,421.', 'Each of them adds up 3 quarters.']);
  });

  it('of the newest that was reported says that nothing is reported since', () => {
    const view = card('neglect-cp', { period: { kind: 'newest-reported' } });
    expect([view.figure, view.period]).toEqual(['332', 'Q3 2017/18, at the end of December 2017']);
    expect(view.lines).toContain('It is the newest that was reported: nothing is reported since.');
  });
});

describe('a time in a button', () => {
  it.each<Partial<MetricQuestion>>([
    { period: { kind: 'newest-reported' } },
    { wish: 'change', period: threeOf(2017), against: threeOf(2016) },
    { wish: 'change', period: { kind: 'newest-reported' }, against: { kind: 'relative', what: 'previous-quarter' } },
  ])('comes back as it was: %j', (asked) => {
    const whole = question('contacts', asked);
    expect(askedFigures.parse(figuresData(whole))).toEqual(whole);
  });
});
