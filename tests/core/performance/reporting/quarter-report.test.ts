import { describe, expect, it } from 'vitest';
import { readSampleFigures } from '../../../../src/adapters/prisma/sample-board/read-sample-figures.js';
import { boardFigures } from '../../../../src/core/performance/figures/board-figures.js';
import { figuresInMemory } from '../../../../src/core/performance/figures-in-memory.js';
import type { Observation } from '../../../../src/core/performance/figures/observation.js';
import type { Measure } from '../../../../src/core/performance/measures/measure.js';
import { quarterPeriod } from '../../../../src/core/performance/periods/period.js';
import { quarterReport } from '../../../../src/core/performance/reporting/quarter-report.js';
import { showQuarterReport } from '../../../../src/core/performance/reporting/show-quarter-report.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { aMeasure, figuresOf } from '../../../kit/builders/a-measure.js';

const q4 = quarterPeriod(2017, 4);
const report = (measure: Measure, observations: readonly Observation[]) =>
  quarterReport(boardFigures({ measures: [measure], areas: [], observations, imports: [], decisions: [] }), q4);

describe('a quarter’s report', () => {
  const timely = aMeasure({ name: 'Conferences in time', unit: 'percent', kind: 'rate', good: 'up' });

  it('says what worsened, with the target where there is one that is missed', () => {
    const figures = figuresOf({ '2017-Q3': 85.5, '2017-Q4': 70.8 });
    expect(report(timely, figures).worse).toEqual([
      { measure: 'referrals', sentence: 'Conferences in time: down from 85.5% to 70.8%.' },
    ]);
    expect(report({ ...timely, target: 80 }, figures).worse.map(({ sentence }) => sentence)).toEqual([
      'Conferences in time: down from 85.5% to 70.8%, where the target is 80%.',
    ]);
    expect(report({ ...timely, target: 70 }, figures).worse).toEqual([]);
    expect(report(timely, figuresOf({ '2017-Q3': 70.8, '2017-Q4': 85.5 })).worse).toEqual([]);
    expect(report({ ...timely, good: 'neither' }, figures).worse).toEqual([]);
  });

  it('says what was not reported, be it blank or left out', () => {
    const sentence = 'Referrals: not reported for Q4 2017/18; Q3 2017/18 was 1,680.';
    expect(report(aMeasure(), figuresOf({ '2017-Q3': 1680, '2017-Q4': 'not-reported' })).notReported).toEqual([
      { measure: 'referrals', sentence },
    ]);
    expect(report(aMeasure(), figuresOf({ '2017-Q3': 1680 })).notReported).toEqual([
      { measure: 'referrals', sentence },
    ]);
    expect(report(aMeasure(), figuresOf({ '2017-Q1': 1680 })).notReported).toEqual([]);
  });

  it('says no number that is too small to be said', () => {
    const hiding = aMeasure({ smallNumbers: 'suppress-under-5', good: 'down' });
    const words = [
      report(hiding, figuresOf({ '2017-Q3': 2, '2017-Q4': 4 })),
      report(hiding, figuresOf({ '2017-Q3': 2, '2017-Q4': 9 })),
      report(hiding, figuresOf({ '2017-Q3': 3, '2017-Q4': 'not-reported' })),
    ].flatMap(({ worse, unusual, notReported }) => [...worse, ...unusual, ...notReported]);
    expect(words.map(({ sentence }) => sentence)).toEqual([
      'Referrals: not reported for Q4 2017/18; Q3 2017/18 was too small to say.',
    ]);
  });

  it('of the sample board names its two missing neglect figures and what got worse', async () => {
    const transact = <T>(work: (tx: ReturnType<typeof figuresInMemory>) => Promise<T>) =>
      work(figuresInMemory(readSampleFigures()));
    const principal = {
      tenantId: asId<ReturnType<typeof aBoard>['tenantId']>('ravensby'),
      board: aBoard(),
      person: null,
    };
    const chair = { ...principal, roles: new Set(['chair'] as const) };
    const shown = await showQuarterReport({ transact }, { principal: chair, quarter: null });
    if (shown.status !== 'report') throw new Error(shown.status);
    expect(shown.report.quarter).toEqual(q4);
    expect(shown.report.reported).toBe(21);
    expect(shown.report.notReported.map(({ measure }) => measure)).toEqual(['neglect-cp', 'neglect-referrals']);
    expect(shown.report.worse.map(({ measure }) => measure)).toEqual([
      'assessments-45-days',
      'rcpc-in-time',
      'repeat-eh',
      'cse-awaiting',
      'cse-reduced',
    ]);
    const q3 = await showQuarterReport({ transact }, { principal: chair, quarter: quarterPeriod(2017, 3) });
    expect(q3).toMatchObject({
      report: {
        unusual: expect.arrayContaining([
          { measure: 's47', sentence: 'Section 47 enquiries: 870, after 634, above its usual range of 327 to 834.' },
        ]) as unknown,
      },
    });
    const administrator = { ...principal, roles: new Set(['administrator'] as const) };
    expect(await showQuarterReport({ transact }, { principal: administrator, quarter: null })).toEqual({
      status: 'denied',
    });
  });
});
