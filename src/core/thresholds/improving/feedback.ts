import type { Temporal } from 'temporal-polyfill';
import type { BoardId, GuidanceId, PassageId } from '../../shared/ids.js';

/** What somebody may say of an answer. */
export const VERDICTS = ['helped', 'did-not', 'wrong-level'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What somebody thought of an answer: which passages of which version it showed, and no word of what was asked. */
export interface GuidanceFeedback {
  /** Made with the answer and carried by its card, so that a second press changes the verdict and adds none. */
  readonly id: string;
  readonly boardId: BoardId;
  readonly guidanceId: GuidanceId;
  readonly passageIds: readonly PassageId[];
  /** The topic of the first passage shown; null for none. */
  readonly topic: string | null;
  readonly verdict: Verdict;
  /** The London day; the hour is not kept. */
  readonly day: Temporal.PlainDate;
}
