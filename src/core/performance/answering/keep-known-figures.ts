import type { BoardId } from '../../shared/ids.js';
import type { FiguresTx, KnowFigures, KnownFigures } from '../ports.js';
import { metricVocabulary } from '../reading/measure-vocabulary.js';

/** Of so many boards what is known is kept; of others it is made ready each time. */
const MOST_BOARDS = 20;

/**
 * Keeps what is known of each board's figures while its version stands: a catalogue of hundreds of measures takes a tenth
 * of a second to be made ready, and changes a few times a year. One for each process; every question looks at the version.
 */
export function keepKnownFigures(): KnowFigures {
  const kept = new Map<BoardId, { readonly version: number; readonly known: KnownFigures }>();
  return async (tx, boardId) => {
    const version = await tx.measures.version(boardId);
    const before = kept.get(boardId);
    if (before?.version === version) return before.known;
    const known = await loadKnownFigures(tx, boardId);
    kept.delete(boardId);
    const [oldest] = kept.keys();
    if (kept.size >= MOST_BOARDS && oldest !== undefined) kept.delete(oldest);
    kept.set(boardId, { version, known });
    return known;
  };
}

/** Makes a board's figures ready to be asked about. */
export async function loadKnownFigures(tx: FiguresTx, boardId: BoardId): Promise<KnownFigures> {
  const catalogue = await tx.measures.catalogue(boardId);
  const areas = await tx.measures.areas(boardId);
  const held = await tx.figures.held(boardId);
  return { catalogue, areas, held, vocabulary: metricVocabulary({ measures: catalogue, areas, held }) };
}
