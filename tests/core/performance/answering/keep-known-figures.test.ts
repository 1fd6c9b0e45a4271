import { describe, expect, it } from 'vitest';
import { keepKnownFigures } from '../../../../src/core/performance/answering/keep-known-figures.js';
import type { FiguresTx } from '../../../../src/core/performance/ports.js';
import { asId, type BoardId } from '../../../../src/core/shared/ids.js';
import { aMeasure } from '../../../kit/builders/a-measure.js';
import { fakeFigures, noFigures } from '../../../kit/fakes/fake-figures.js';

const board = asId<BoardId>('ravensby-board');

/** Figures that count how often the catalogue is loaded. */
function counting() {
  const state = { figures: noFigures() };
  const stores = fakeFigures(state);
  let loads = 0;
  const tx: FiguresTx = {
    ...stores,
    measures: {
      ...stores.measures,
      catalogue: (boardId) => {
        loads += 1;
        return stores.measures.catalogue(boardId);
      },
    },
  };
  return { tx, loads: () => loads };
}

describe('what is known of a board’s figures', () => {
  it('is made ready once while nothing changes, and anew when something has', async () => {
    const { tx, loads } = counting();
    const know = keepKnownFigures();
    await know(tx, board);
    expect(await know(tx, board)).toBe(await know(tx, board));
    expect(loads()).toBe(1);
    await tx.measures.save(board, [aMeasure()]);
    expect((await know(tx, board)).catalogue).toEqual([aMeasure()]);
    expect(loads()).toBe(2);
  });

  it('is kept of twenty boards at most, the oldest let go first', async () => {
    const { tx, loads } = counting();
    const know = keepKnownFigures();
    for (let at = 0; at < 21; at += 1) await know(tx, asId<BoardId>(`board-${at}`));
    await know(tx, asId<BoardId>('board-20'));
    expect(loads()).toBe(21);
    await know(tx, asId<BoardId>('board-0'));
    expect(loads()).toBe(22);
  });
});
