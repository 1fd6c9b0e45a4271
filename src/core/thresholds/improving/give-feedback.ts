import type { Principal } from '../../people/principal.js';
import type { GuidanceId, PassageId } from '../../shared/ids.js';
import { londonDay } from '../../shared/london.js';
import type { GuidanceVersion } from '../guidance/guidance-version.js';
import type { ThresholdsPorts } from '../ports.js';
import type { Verdict } from './feedback.js';

export interface GiveFeedback {
  readonly principal: Principal;
  /** Made with the answer and carried by its card. */
  readonly answerId: string;
  readonly guidanceId: GuidanceId;
  /** The passages the answer showed, the first first. */
  readonly passageIds: readonly PassageId[];
  readonly verdict: Verdict;
}

export type GivenFeedback =
  | { readonly status: 'added' | 'changed' | 'unchanged'; readonly version: GuidanceVersion }
  /** Not a version of this board, or none of these passages is in it. */
  | { readonly status: 'not-found' };

/**
 * Keeps what somebody thought of an answer: passages, version, topic and day; no word of what was asked, and not who they
 * are. A second press on the same answer changes the verdict.
 */
export async function giveFeedback({ transact, clock }: ThresholdsPorts, given: GiveFeedback): Promise<GivenFeedback> {
  const { principal, answerId, guidanceId, verdict } = given;
  const boardId = principal.board.id;
  return transact(async (tx) => {
    const version = await tx.guidance.find(boardId, guidanceId);
    if (version === null) return { status: 'not-found' };
    const shown = given.passageIds.flatMap((id) => version.passages.filter((passage) => passage.id === id));
    const [first] = shown;
    if (first === undefined) return { status: 'not-found' };
    const saved = await tx.guidanceFeedback.save({
      id: answerId,
      boardId,
      guidanceId,
      passageIds: shown.map(({ id }) => id),
      topic: first.topic,
      verdict,
      day: londonDay(clock.now()),
    });
    return saved === 'refused' ? { status: 'not-found' } : { status: saved, version };
  });
}
