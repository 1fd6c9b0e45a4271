import type { BoardId } from '../shared/ids.js';
import type { GuidanceVersion } from './guidance/guidance-version.js';
import type { Passage } from './guidance/passage.js';

/** A passage that was found, with what speaks for it. */
export interface FoundPassage {
  readonly passage: Passage;
  /** How much evidence there is, comparable between questions on one version. */
  readonly score: number;
  /** The part of what was asked that this passage explains, from 0 to 1. */
  readonly covered: number;
}

/** One version made ready for looking up, in memory; the same question always gets the same answer. */
export interface GuidanceIndex {
  readonly version: GuidanceVersion;
  /** The best first; at most `most`. */
  readonly find: (query: GuidanceQuery, most: number) => readonly FoundPassage[];
}

/** What to look for: clauses of a question, each as one thing said in one or more ways. */
export interface GuidanceQuery {
  readonly clauses: readonly QueryClause[];
}

/** One thing that was said. It counts once, by the best of its terms. */
export interface QueryClause {
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  /** Where in the question it stands, in words. */
  readonly at: number;
}

/** The current guidance of a board, ready for looking up. */
export interface CurrentGuidance {
  /** Null where the board has published none. Kept in memory and made again when another version becomes current. */
  indexOf(boardId: BoardId): Promise<GuidanceIndex | null>;
}
