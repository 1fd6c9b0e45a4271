import { beforeEach, describe, expect, it } from 'vitest';
import { keepCurrentGuidance } from '../../../src/core/thresholds/keep-current-guidance.js';
import type { CurrentGuidance } from '../../../src/core/thresholds/ports.js';
import { asId, type BoardId } from '../../../src/core/shared/ids.js';
import { aGuidanceVersion, aPassage } from '../../kit/builders/a-guidance-version.js';
import { ravensby, type Ravensby } from '../../kit/fakes/ravensby.js';

const boardId = asId<BoardId>('ravensby-board');

describe('the current guidance', () => {
  let board: Ravensby;
  let current: CurrentGuidance;
  beforeEach(() => {
    board = ravensby();
    current = keepCurrentGuidance({ transact: board.transact, clock: board.clock });
  });
  const publish = (given: Parameters<typeof aGuidanceVersion>[0] = {}): void => {
    const published = { by: null, at: board.clock.now() };
    board.state.guidance = [...board.state.guidance, { version: aGuidanceVersion(given), published }];
  };

  it('is none where the board has published none, and another board’s is not its own', async () => {
    expect(await current.indexOf(boardId)).toBeNull();
    publish({ boardId: 'another-board' });
    expect(await current.indexOf(boardId)).toBeNull();
  });

  it('is made once, however often and at once it is asked for', async () => {
    publish();
    const [one, other] = await Promise.all([current.indexOf(boardId), current.indexOf(boardId)]);
    expect(one?.version.id).toBe('guidance-1');
    expect(other).toBe(one);
    expect(await current.indexOf(boardId)).toBe(one);
  });

  it('is another when a version is published, also elsewhere', async () => {
    publish();
    const before = await current.indexOf(boardId);
    publish({ id: 'guidance-2', number: 2 });
    const after = await current.indexOf(boardId);
    expect([before?.version.number, after?.version.number]).toEqual([1, 2]);
  });

  it('is another when the day of a version has come in London', async () => {
    publish();
    publish({ id: 'guidance-2', number: 2, currentFrom: '2019-04-01' });
    board.clock.set('2019-03-31T22:59:00Z');
    expect((await current.indexOf(boardId))?.version.number).toBe(1);
    board.clock.set('2019-03-31T23:00:00Z');
    expect((await current.indexOf(boardId))?.version.number).toBe(2);
  });

  it('knows the words the board has added, as soon as they are added or taken away', async () => {
    publish({ passages: [aPassage({ id: 'p1', alsoSaidAs: ['poorly'] })] });
    const sayings = async () => (await current.indexOf(boardId))?.version.passages[0]?.alsoSaidAs;
    const phrase = {
      boardId,
      passageId: asId<never>('p1'),
      phrase: 'badly',
      addedBy: null,
      addedAt: board.clock.now(),
    };
    expect(await sayings()).toEqual(['poorly']);
    board.state.addedPhrases = [phrase, { ...phrase, passageId: asId<never>('of-another-version') }];
    expect(await sayings()).toEqual(['poorly', 'badly']);
    board.state.addedPhrases = [];
    expect(await sayings()).toEqual(['poorly']);
  });
});
