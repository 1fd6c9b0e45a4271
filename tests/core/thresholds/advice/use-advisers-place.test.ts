import { describe, expect, it } from 'vitest';
import { useAdvisersPlace } from '../../../../src/core/thresholds/advice/use-advisers-place.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { aPlaceToPost } from '../../../kit/fakes/ravensby.js';
import type { FakeState } from '../../../kit/fakes/fake-state.js';
import { adviceBoard } from './asking.js';

async function board(given: Partial<FakeState> = {}) {
  const town = adviceBoard({ boards: [aBoard()], places: [], ...given });
  const principal = await town.as('manager');
  const use = (conversationId: string, on = true) =>
    useAdvisersPlace(town.ports, {
      principal,
      use: on,
      kind: 'channel',
      conversationId,
      serviceUrl: 'https://smba.example/uk/',
      botId: '28:bot',
    });
  return { town, use, settings: () => town.state.boards[0]?.settings.adviserPlaceId ?? null };
}

describe('the duty advisers’ channel', () => {
  it('is set by the manager, belongs to no group, and is set once', async () => {
    const { town, use, settings } = await board();
    expect(await use('19:new')).toEqual({ status: 'used', waiting: 0 });
    expect(town.state.places).toMatchObject([{ conversationId: '19:new', groupId: null, state: 'reachable' }]);
    expect(settings()).toBe(town.state.places[0]?.id);
    expect(await use('19:new')).toEqual({ status: 'already-used' });
    expect(town.state.audit.map(({ action }) => action)).toEqual(['advice.use-place']);
  });

  it('may be a channel that has a group’s cards already, which stay', async () => {
    const { town, use } = await board({ places: [aPlaceToPost({ conversationId: '19:board' })] });
    await use('19:board');
    expect(town.state.places).toMatchObject([{ id: 'main-channel', groupId: 'main-board' }]);
  });

  it('is taken out of use there, and from nowhere else', async () => {
    const { use, settings } = await board();
    await use('19:new');
    expect(await use('19:other', false)).toEqual({ status: 'was-not-used' });
    expect(settings()).not.toBeNull();
    expect(await use('19:new', false)).toEqual({ status: 'not-used-any-more' });
    expect(settings()).toBeNull();
  });

  it('brings along what still waits for an answer', async () => {
    const { town, use } = await board({});
    await use('19:old');
    await town.ask('police-member');
    expect(await use('19:new')).toEqual({ status: 'used', waiting: 1 });
    const places = town.state.places.map(({ id }) => id);
    expect(town.told()).toEqual(places.map((id) => ['advice-request', id, 'waiting']));
  });
});
