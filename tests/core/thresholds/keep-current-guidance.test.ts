import { beforeEach, describe, expect, it } from 'vitest';
import { finish } from '../../../src/core/shared/finish.js';
import { keepCurrentGuidance } from '../../../src/core/thresholds/keep-current-guidance.js';
import type { CurrentGuidance } from '../../../src/core/thresholds/ports.js';
import { asId, type BoardId } from '../../../src/core/shared/ids.js';
import type { InSlices } from '../../../src/core/shared/ports.js';
import { aGuidanceVersion, aPassage } from '../../kit/builders/a-guidance-version.js';
import { atOnce } from '../../kit/fakes/at-once.js';
import { ravensby, type Ravensby } from '../../kit/fakes/ravensby.js';

const boardId = asId<BoardId>('ravensby-board');

/** Long work that waits until a test lets it go on. */
function waitingWork(): { readonly inSlices: InSlices; readonly begun: () => number; readonly goOn: () => void } {
  const waiting: (() => void)[] = [];
  let begun = 0;
  const inSlices: InSlices = (work) => {
    begun += 1;
    return new Promise((resolve) => {
      waiting.push(() => {
        resolve(finish(work));
      });
    });
  };
  const goOn = (): void => {
    for (const one of waiting.splice(0)) one();
  };
  return { inSlices, begun: () => begun, goOn };
}

describe('the current guidance', () => {
  let board: Ravensby;
  let current: CurrentGuidance;
  const kept = (inSlices: InSlices): CurrentGuidance =>
    keepCurrentGuidance({ transact: board.transact, clock: board.clock, inSlices });
  beforeEach(() => {
    board = ravensby();
    current = kept(atOnce);
  });
  const publish = (given: Parameters<typeof aGuidanceVersion>[0] = {}): void => {
    const published = { by: null, at: board.clock.now() };
    board.state.guidance = [...board.state.guidance, { version: aGuidanceVersion(given), published }];
  };
  const settle = async (): Promise<void> => {
    for (let turns = 0; turns < 20; turns++) await Promise.resolve();
  };
  const numberOf = async (from: CurrentGuidance = current): Promise<number | undefined> =>
    (await from.newestOf(boardId))?.version.number;

  it('is none where the board has published none, and another board’s is not its own', async () => {
    expect(await current.indexOf(boardId)).toBeNull();
    publish({ boardId: 'another-board' });
    expect(await current.indexOf(boardId)).toBeNull();
    expect(await current.newestOf(boardId)).toBeNull();
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
    const before = await numberOf();
    publish({ id: 'guidance-2', number: 2 });
    expect([before, await numberOf()]).toEqual([1, 2]);
  });

  it('is another when the day of a version has come in London', async () => {
    publish();
    publish({ id: 'guidance-2', number: 2, currentFrom: '2019-04-01' });
    board.clock.set('2019-03-31T22:59:00Z');
    expect(await numberOf()).toBe(1);
    board.clock.set('2019-03-31T23:00:00Z');
    expect(await numberOf()).toBe(2);
  });

  it('knows the words the board has added, as soon as they are added or taken away', async () => {
    publish({ passages: [aPassage({ id: 'p1', alsoSaidAs: ['poorly'] })] });
    const sayings = async () => (await current.newestOf(boardId))?.version.passages[0]?.alsoSaidAs;
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

  describe('while it is made ready', () => {
    it('answers from the version before, and from the new one once that is ready', async () => {
      const { inSlices, begun, goOn } = waitingWork();
      const slow = kept(inSlices);
      publish();
      const first = slow.indexOf(boardId);
      await settle();
      goOn();
      await first;
      publish({ id: 'guidance-2', number: 2 });
      for (const _asked of [1, 2, 3]) expect((await slow.indexOf(boardId))?.version.number).toBe(1);
      expect(begun()).toBe(2);
      goOn();
      await settle();
      expect((await slow.indexOf(boardId))?.version.number).toBe(2);
      expect(begun()).toBe(2);
    });

    it('keeps whoever asks waiting where there is none before it, and makes it once for all of them', async () => {
      const { inSlices, begun, goOn } = waitingWork();
      const slow = kept(inSlices);
      publish();
      const asked = [slow.indexOf(boardId), slow.indexOf(boardId), slow.newestOf(boardId)];
      await settle();
      expect(begun()).toBe(1);
      goOn();
      expect((await Promise.all(asked)).map((index) => index?.version.number)).toEqual([1, 1, 1]);
    });

    it('is not outdone by an older one that is ready later', async () => {
      const { inSlices, goOn } = waitingWork();
      const slow = kept(inSlices);
      publish();
      const first = slow.newestOf(boardId);
      await settle();
      publish({ id: 'guidance-2', number: 2 });
      const second = slow.newestOf(boardId);
      await settle();
      goOn();
      expect((await first)?.version.number).toBe(1);
      expect((await second)?.version.number).toBe(2);
      expect((await slow.indexOf(boardId))?.version.number).toBe(2);
    });

    it('goes on answering from the version before when it fails, tells whoever waits, and tries again', async () => {
      let fails = false;
      const slow = kept((work) => (fails ? Promise.reject(new Error('no room')) : atOnce(work)));
      publish();
      await slow.newestOf(boardId);
      publish({ id: 'guidance-2', number: 2 });
      fails = true;
      expect((await slow.indexOf(boardId))?.version.number).toBe(1);
      await expect(slow.newestOf(boardId)).rejects.toThrow('no room');
      fails = false;
      expect((await slow.newestOf(boardId))?.version.number).toBe(2);
    });
  });
});
