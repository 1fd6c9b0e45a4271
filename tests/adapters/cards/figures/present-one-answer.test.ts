import { describe, expect, it } from 'vitest';
import { presentOneAnswer } from '../../../../src/adapters/cards/figures/presenters/present-one-answer.js';
import { answerFromFigures } from '../../../../src/core/performance/answering/answer-from-figures.js';
import type { OneMetricAnswer } from '../../../../src/core/performance/answering/metric-answer.js';
import type { MetricQuestion } from '../../../../src/core/performance/answering/metric-question.js';
import { boardFigures } from '../../../../src/core/performance/figures/board-figures.js';
import type { Observation } from '../../../../src/core/performance/figures/observation.js';
import { yearPeriod } from '../../../../src/core/performance/periods/period.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aMeasure, figuresOf } from '../../../kit/builders/a-measure.js';

const YEAR = { kind: 'period', period: yearPeriod(2017) } as const;

/** What the card of an answer says, all of it. */
function card(observations: readonly Observation[], given: Partial<MetricQuestion>, smallNumbers = false): string {
  const measures = [aMeasure({ smallNumbers: smallNumbers ? 'suppress-under-5' : 'show' })];
  const question: MetricQuestion = {
    wish: 'value',
    measures: [asId('referrals')],
    period: { kind: 'latest' },
    grain: null,
    against: null,
    areas: [],
    better: false,
    ...given,
  };
  const figures = boardFigures({ measures, areas: [], observations, imports: [], decisions: [] });
  const answer = answerFromFigures(figures, question) as OneMetricAnswer;
  const { figure, period, lines, rows, chart } = presentOneAnswer('Ravensby', answer);
  return JSON.stringify([figure, period, lines, rows, chart]);
}

describe('provisional figures', () => {
  const held = [
    ...figuresOf({ '2017-Q1': 40, '2017-Q2': 50, '2017-Q3': 60 }),
    ...figuresOf({ '2017-Q4': 70 }, { standing: 'provisional' }),
  ];

  it('are said to be so, whatever is made of them', () => {
    expect(card(held, {})).toContain('This figure is provisional.');
    for (const given of [
      { wish: 'total', period: YEAR },
      { wish: 'change' },
      { wish: 'trend', period: { kind: 'all' } },
      { wish: 'list', period: { kind: 'all' } },
      { wish: 'highest', period: { kind: 'all' } },
    ] as const)
      expect(card(held, given), given.wish).toContain('Still provisional: Q4 2017/18.');
  });

  it('are not said where none is in it', () => {
    expect(card(held, { wish: 'lowest', period: { kind: 'all' } })).not.toContain('provisional');
    expect(card(figuresOf({ '2017-Q4': 70 }), {})).not.toContain('provisional');
  });
});

describe('withheld figures', () => {
  const held = figuresOf({ '2017-Q1': 9, '2017-Q2': 3, '2017-Q3': 6, '2017-Q4': 12 });

  it('are said to be small, or to give a small one away, and never by a number', () => {
    const small = card(held, { period: { kind: 'relative', what: 'this-year' }, wish: 'lowest' }, true);
    expect(small).toContain('Too small to show');
    const total = card(held, { wish: 'total', period: YEAR }, true);
    expect(total).toContain('Not shown');
    expect(total).toContain('A number under 5 could be worked out from it');
    expect(total).not.toMatch(/\b30\b/u);
  });

  it('are named in a row of quarters', () => {
    const row = card(held, { wish: 'list', period: { kind: 'all' } }, true);
    expect(row).toContain('Not shown, so that nobody can tell a number under 5: Q2 2017/18.');
    expect(row).toContain('too small to say');
  });
});
