import { describe, expect, it } from 'vitest';
import { setTarget } from '../../../../src/core/performance/targets/set-target.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aCountedMeasure } from '../importing/a-data-set.js';
import { metricsBoard } from '../importing/metrics-board.js';

const TIMELY = aCountedMeasure('Timeliness', { code: asId('timely'), unit: 'percent', kind: 'rate', good: 'up' });
const CASES = aCountedMeasure('Cases', { code: asId('cases'), good: 'neither' });
const WAIT = aCountedMeasure('Wait', { code: asId('wait'), unit: 'days', good: 'down' });

function aiming() {
  const board = metricsBoard([TIMELY, CASES, WAIT]);
  const set = async (code: string, typed: string, { who = 'analyst', note = '' } = {}) =>
    setTarget(board.ports, { principal: await board.as(who), code: asId(code), typed, note });
  const of = (code: string) => board.kept.figures.measures.find((one) => one.code === code);
  return { board, set, of };
}

describe('setTarget', () => {
  it('keeps the target and where it is from, and writes down what it was', async () => {
    const { board, set, of } = aiming();
    expect(await set('timely', ' 90 % ', { note: ' The board’s  plan. ' })).toMatchObject({ status: 'set', was: null });
    expect(of('timely')).toMatchObject({ target: 90, targetNote: 'The board’s plan.' });
    expect(await set('timely', '92.5')).toMatchObject({ status: 'set', was: 90 });
    expect(board.audit().at(-1)).toMatchObject({
      action: 'figures.target',
      subjectId: 'timely',
      outcome: 'done',
      facts: { from: 90, to: 92.5 },
    });
  });

  it('takes it away where nothing is typed, with its note', async () => {
    const { set, of } = aiming();
    await set('timely', '90%', { note: 'The plan.' });
    expect(await set('timely', '  ', { note: 'The plan.' })).toMatchObject({ status: 'set', was: 90 });
    expect(of('timely')).toMatchObject({ target: null, targetNote: null });
    expect(await set('timely', '')).toMatchObject({ status: 'unchanged' });
  });

  it.each([
    ['timely', '120%', 'A target is not more than 100%.'],
    ['timely', 'most', '“most” is no figure that I can read.'],
    ['timely', 'c', '“c” is no number.'],
    ['wait', '-3', '“-3” is less than nothing.'],
  ])('refuses what cannot be one: %s %s', async (code, typed, why) => {
    const { set, of } = aiming();
    const outcome = await set(code, typed);
    expect(outcome.status).toBe('not-understood');
    expect(outcome).toHaveProperty('why', why);
    expect(of(code)?.target).toBeNull();
  });

  it('sets none where neither more nor less is better', async () => {
    const { set, of } = aiming();
    expect(await set('cases', '40')).toMatchObject({ status: 'no-direction' });
    expect(of('cases')?.target).toBeNull();
  });

  it('is for analysts and business managers, and for measures that are there', async () => {
    const { set, of } = aiming();
    expect(await set('timely', '90', { who: 'police-member' })).toEqual({ status: 'denied' });
    expect(await set('gone', '90')).toEqual({ status: 'no-such-measure' });
    expect(of('timely')?.target).toBeNull();
    expect(await set('wait', '15 days', { who: 'manager' })).toMatchObject({ status: 'set' });
  });
});
