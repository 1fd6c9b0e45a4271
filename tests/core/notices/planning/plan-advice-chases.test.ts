import { describe, expect, it } from 'vitest';
import { planAdviceChases } from '../../../../src/core/notices/planning/plan-advice-chases.js';
import { asId, type PlaceId } from '../../../../src/core/shared/ids.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { anAdviceRequest } from '../../../kit/builders/an-advice-request.js';
import { at } from '../../../kit/builders/at.js';
import type { FakeState } from '../../../kit/fakes/fake-state.js';
import { noticesBoard } from '../../../kit/fakes/notices-board.js';
import { aPlaceToPost } from '../../../kit/fakes/ravensby.js';
import { recordingLog } from '../../../kit/recording-log.js';

function board(given: Partial<FakeState> = {}) {
  const boards = [aBoard({ settings: { adviserPlaceId: asId<PlaceId>('advisers') } })];
  const town = noticesBoard({
    boards,
    places: [aPlaceToPost({ id: 'advisers', groupId: null })],
    advice: [anAdviceRequest()],
    ...given,
  });
  const { log } = recordingLog();
  return {
    town,
    plan: (when: string) => {
      town.clock.set(at(when).toString());
      return planAdviceChases(town.notices, { boards: town.state.boards, log });
    },
    chased: () => town.state.notices.map(({ key }) => key.split('-').at(-1)),
  };
}

describe('what waits for a duty adviser', () => {
  it('is brought up in their channel after two working hours, once however often this runs', async () => {
    const { town, plan } = board();
    expect(await plan('2019-01-07T10:59')).toBe(0);
    expect(await plan('2019-01-07T11:00')).toBe(1);
    expect(await plan('2019-01-07T11:01')).toBe(0);
    expect(town.state.notices).toMatchObject([{ kind: 'advice-chase', recipient: { placeId: 'advisers' } }]);
    expect(town.state.adviceEvents).toMatchObject([{ kind: 'chased', seq: 2, byId: null }]);
  });

  it('is brought up four times at most, and never at night or at a weekend', async () => {
    const { plan, chased } = board();
    for (const day of ['07', '08', '09', '10', '11', '12', '13', '14', '15'])
      for (const hour of ['03', '09', '11', '13', '15', '17', '20', '23']) await plan(`2019-01-${day}T${hour}:30`);
    expect(chased()).toEqual(['1', '2', '3', '4']);
  });

  it('is left to whoever took it in that very moment', async () => {
    const { town, plan } = board();
    town.meanwhile(() => {
      town.state.advice = town.state.advice.map((one) => ({ ...one, state: 'claimed', version: 2 }));
    });
    expect(await plan('2019-01-07T11:30')).toBe(0);
    expect(town.state.notices).toEqual([]);
  });

  it('is not brought up where the board has no channel for it, or once it is answered', async () => {
    expect(await board({ boards: [aBoard()] }).plan('2019-01-07T15:00')).toBe(0);
    expect(await board({ advice: [anAdviceRequest({ state: 'answered' })] }).plan('2019-01-07T15:00')).toBe(0);
  });
});
