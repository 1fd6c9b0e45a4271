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

interface Making {
  readonly mark: string;
  readonly ready: Promise<GuidanceIndex>;
}

type Found = Kept | Making | { readonly mark: string; readonly version: GuidanceVersion };

/**
 * The current guidance of each board, kept in memory. With each question the store is asked whether it still counts: another
 * version may have become current, also by the day's change, and another instance may have published it or added words.
 */
export function keepCurrentGuidance(ports: Pick<ThresholdsPorts, 'transact' | 'clock' | 'inSlices'>): CurrentGuidance {
  const boards = new Map<BoardId, Kept>();
  const making = new Map<BoardId, Making>();
  const knownFor = (boardId: BoardId, mark: string): Kept | Making | null =>
    [boards.get(boardId), making.get(boardId)].find((one) => one?.mark === mark) ?? null;
  const keep = (boardId: BoardId, kept: Kept): GuidanceIndex => {
    boards.delete(boardId);
    boards.set(boardId, kept);
    const [longestAgo] = boards.keys();
    if (boards.size > MOST_BOARDS && longestAgo !== undefined) boards.delete(longestAgo);
    return kept.index;
  };
  const make = async (boardId: BoardId, mark: string, version: GuidanceVersion): Promise<GuidanceIndex> => {
    try {
      const index = await ports.inSlices(PassageIndex.inSlices(version));
      // Another may have become current while this one was made.
      return making.get(boardId)?.mark === mark ? keep(boardId, { mark, index }) : index;
    } finally {
      if (making.get(boardId)?.mark === mark) making.delete(boardId);
    }
  };
  /** What counts now: ready, or a promise of it. Null for none. */
  const newest = async (boardId: BoardId): Promise<Kept | Making | null> => {
    const found = await ports.transact((tx) => load(tx, boardId, londonDay(ports.clock.now()), knownFor));
    if (found === null) {
      boards.delete(boardId);
      return null;
    }
    if ('index' in found) return { ...found, index: keep(boardId, found) };
    if ('ready' in found) return found;
    // Several may have loaded it at one moment: the first makes it.
    const { mark, version } = found;
    const begun = knownFor(boardId, mark);
    if (begun !== null) return begun;
    const ready = make(boardId, mark, version);
    making.set(boardId, { mark, ready });
    return { mark, ready };
  };
  return {
    indexOf: async (boardId) => {
      const now = await newest(boardId);
      if (now === null) return null;
      if ('index' in now) return now.index;
      const before = boards.get(boardId);
      if (before === undefined) return now.ready;
      // Should it fail, whoever waits for it is told: the tick that makes it ready does, and logs it.
      now.ready.catch(() => undefined);
      return before.index;
    },
    newestOf: async (boardId) => {
      const now = await newest(boardId);
      return now === null || 'index' in now ? (now?.index ?? null) : now.ready;
    },
  };
}

async function load(
  { guidance, addedPhrases }: ThresholdsTx,
  boardId: BoardId,
  day: Temporal.PlainDate,
  knownFor: (boardId: BoardId, mark: string) => Kept | Making | null,
): Promise<Found | null> {
  const id = await guidance.currentId(boardId, day);
  if (id === null) return null;
  const mark = `${id} ${await addedPhrases.mark(boardId)}`;
  const known = knownFor(boardId, mark);
  if (known !== null) return known;
  const version = await guidance.find(boardId, id);
  return version === null ? null : { mark, version: withAddedPhrases(version, await addedPhrases.of(boardId)) };
}
