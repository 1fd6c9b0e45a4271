import { describe, expect, it } from 'vitest';
import { readSampleFigures } from '../../../../src/adapters/prisma/sample-board/read-sample-figures.js';
import { answerMetricQuestion } from '../../../../src/core/performance/answering/answer-metric-question.js';
import type { MetricQuestion } from '../../../../src/core/performance/answering/metric-question.js';
import { figuresInMemory } from '../../../../src/core/performance/figures-in-memory.js';
import type { FigureSearch, FiguresTx } from '../../../../src/core/performance/ports.js';
import type { Principal } from '../../../../src/core/people/principal.js';
import type { Role } from '../../../../src/core/people/role.js';
import { asId } from '../../../../src/core/shared/ids.js';
import type { Transact } from '../../../../src/core/shared/ports.js';
import { aMeasure, figuresOf } from '../../../kit/builders/a-measure.js';
import { aBoard } from '../../../kit/builders/a-board.js';

const sample = readSampleFigures();

function principal(role: Role, figuresOpenToAll = false): Principal {
  return {
    tenantId: asId('ravensby'),
    board: aBoard({ settings: { figuresOpenToAll } }),
    person: null,
    roles: new Set([role]),
  };
}

function question(given: Partial<MetricQuestion> = {}): MetricQuestion {
  return {
    wish: 'value',
    measures: [asId('s47')],
    period: { kind: 'latest' },
    grain: null,
    against: null,
    areas: [],
    better: false,
    ...given,
  };
}

/** The sample's figures, and what was looked up. */
function figures() {
  const searches: FigureSearch[] = [];
  const memory = figuresInMemory(sample);
  const tx: FiguresTx = {
    ...memory,
    figures: {
      ...memory.figures,
      series: (search) => {
        searches.push(search);
        return memory.figures.series(search);
      },
    },
  };
  const transact: Transact<FiguresTx> = (work) => work(tx);
  return { transact, searches };
}

describe('answering a question about figures', () => {
  it('withholds what would give a small number of another measure away, though only the one was asked for', async () => {
    const measures = [
      aMeasure({ code: 'all', name: 'All' }),
      aMeasure({ code: 'few', name: 'Few', partOf: 'all', smallNumbers: 'suppress-under-5' }),
      aMeasure({ code: 'others', name: 'Others', partOf: 'all' }),
    ];
    const observations = [
      ...figuresOf({ '2017-Q4': 23 }, { measure: 'all' }),
      ...figuresOf({ '2017-Q4': 3 }, { measure: 'few' }),
      ...figuresOf({ '2017-Q4': 20 }, { measure: 'others' }),
    ];
    const memory = figuresInMemory({ measures, areas: sample.areas, observations, imports: [], decisions: [] });
    const ports = { transact: ((work) => work(memory)) as Transact<FiguresTx> };
    const asked = (code: string) =>
      answerMetricQuestion(ports, { principal: principal('chair'), question: question({ measures: [asId(code)] }) });
    expect((await asked('all')).status).toBe('suppressed');
    expect((await asked('others')).status).toBe('value');
  });

  it('answers whoever may read figures, and nobody else', async () => {
    const ports = figures();
    const status = async (who: Principal) =>
      (await answerMetricQuestion(ports, { principal: who, question: question() })).status;
    for (const role of ['member', 'vice-chair', 'chair', 'business-manager', 'analyst'] as const) {
      expect(await status(principal(role)), role).toBe('value');
    }
    ports.searches.length = 0;
    expect([await status(principal('practitioner')), await status(principal('administrator'))]).toEqual([
      'denied',
      'denied',
    ]);
    expect(ports.searches).toEqual([]);
    expect(await status(principal('practitioner', true))).toBe('value');
  });

  it('looks up the figures that it needs in one go, and no others', async () => {
    const ports = figures();
    const ask = (given: Partial<MetricQuestion>) =>
      answerMetricQuestion(ports, { principal: principal('chair'), question: question(given) });
    await ask({ measures: [asId('contacts-to-referral')] });
    await ask({ measures: [asId('neglect-cp')] });
    await ask({ wish: 'compare', measures: [asId('cla')] });
    expect(ports.searches.map(({ measures, areas }) => [measures, areas])).toEqual([
      [['contacts-to-referral', 'referrals', 'contacts'], ['own']],
      [['neglect-cp', 'cp-plans'], ['own']],
      [['cla', 'cla-rate', 'children-population'], undefined],
    ]);
  });

  it('says what is held: of everything, leaving out what has no figures, or of what was asked for', async () => {
    const ports = figures();
    const held = async (measures: MetricQuestion['measures']) => {
      const answer = await answerMetricQuestion(ports, {
        principal: principal('analyst'),
        question: question({ wish: 'held', measures }),
      });
      if (answer.status !== 'held') throw new Error(answer.status);
      return answer.measures;
    };
    const all = (await held([])).map(({ measure }) => measure.code);
    expect(all).toContain('neglect-eh');
    expect(all).not.toContain('conference-attendance');
    const [attendance, referrals] = await held([asId('conference-attendance'), asId('referrals')]);
    expect([referrals?.measure.code, attendance?.measure.code]).toEqual(['conference-attendance', 'referrals']);
  });
});
