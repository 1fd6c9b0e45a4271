import dangerWritten from './weights/danger.json' with { type: 'json' };
import intentWritten from './weights/intent.json' with { type: 'json' };
import subjectsWritten from './weights/subjects.json' with { type: 'json' };
import type { DeclinedReason } from '../answering/threshold-answer.js';
import { LearnedWeights } from './learned-weights.js';

const SUBJECTS = new LearnedWeights(subjectsWritten);
const DANGER = new LearnedWeights(dangerWritten);
const INTENT = new LearnedWeights(intentWritten);
/** What is to be answered, among the reasons why something is not. */
export const TO_BE_ANSWERED = 'answer';
export const NOW = 'now';

/** How likely each subject is the one spoken of; all together one. */
export function likelySubjects(features: ReadonlySet<string>): ReadonlyMap<string, number> {
  return SUBJECTS.sharesOf(features);
}

/** How likely it is, from 0 to 1, that a child may be in danger now. */
export function likelyDanger(features: ReadonlySet<string>): number {
  return DANGER.sharesOf(features).get(NOW) ?? 0;
}

/** Why something may not be for the document to answer. */
export interface LikelyIntent {
  /** The likeliest reason, and how likely that one is, from 0 to 1. */
  readonly reason: DeclinedReason;
  readonly ofReason: number;
  /** How likely any reason is. */
  readonly share: number;
}

/** The likeliest reason why this is not for the document to answer, and how likely that is. */
export function likelyIntent(features: ReadonlySet<string>): LikelyIntent {
  const shares = INTENT.sharesOf(features);
  const reasons = [...shares].filter(([kind]) => kind !== TO_BE_ANSWERED) as [DeclinedReason, number][];
  const [reason, ofReason] = reasons.reduce((best, one) => (one[1] > best[1] ? one : best));
  return { reason, ofReason, share: 1 - (shares.get(TO_BE_ANSWERED) ?? 0) };
}
