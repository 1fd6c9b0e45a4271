import type { Temporal } from 'temporal-polyfill';
import type { BoardId } from '../shared/ids.js';
import { londonDay } from '../shared/london.js';
import type { GuidanceVersion } from './guidance/guidance-version.js';
import { withAddedPhrases } from './improving/also-said-as.js';
import { PassageIndex } from './matching/passage-index.js';
import type { CurrentGuidance, GuidanceIndex, ThresholdsPorts, ThresholdsTx } from './ports.js';

/** One bot serves few boards; those not asked for longest are made again when they are. */
const MOST_BOARDS = 20;

interface Kept {
  readonly mark: string;
  readonly index: GuidanceIndex;
}

/**
 * The current guidance of each board, kept in memory. With each question the store is asked whether it still counts: another
 * version may have become current, also by the day's change, and another instance may have published it or added words.
 */
export function keepCurrentGuidance(ports: Pick<ThresholdsPorts, 'transact' | 'clock'>): CurrentGuidance {
  const boards = new Map<BoardId, Kept>();
  const keptFor = (boardId: BoardId, mark: string): Kept | null => {
    const kept = boards.get(boardId);
    return kept?.mark === mark ? kept : null;
  };
  const keep = (boardId: BoardId, kept: Kept | null): GuidanceIndex | null => {
    boards.delete(boardId);
    if (kept === null) return null;
    boards.set(boardId, kept);
    const [longestAgo] = boards.keys();
    if (boards.size > MOST_BOARDS && longestAgo !== undefined) boards.delete(longestAgo);
    return kept.index;
  };
  return {
    indexOf: async (boardId) => {
      const found = await ports.transact((tx) => load(tx, boardId, londonDay(ports.clock.now()), keptFor));
      if (found === null || 'index' in found) return keep(boardId, found);
      // Made outside the transaction, for it takes a while; and by the first who asks, though several may have loaded it.
      const { mark, version } = found;
      return keep(boardId, keptFor(boardId, mark) ?? { mark, index: new PassageIndex(version) });
    },
  };
}

async function load(
  { guidance, addedPhrases }: ThresholdsTx,
  boardId: BoardId,
  day: Temporal.PlainDate,
  keptFor: (boardId: BoardId, mark: string) => Kept | null,
): Promise<Kept | { readonly mark: string; readonly version: GuidanceVersion } | null> {
  const id = await guidance.currentId(boardId, day);
  if (id === null) return null;
  const mark = `${id} ${await addedPhrases.mark(boardId)}`;
  const kept = keptFor(boardId, mark);
  if (kept !== null) return kept;
  const version = await guidance.find(boardId, id);
  return version === null ? null : { mark, version: withAddedPhrases(version, await addedPhrases.of(boardId)) };
}
