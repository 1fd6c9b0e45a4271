import type { QuestionKind } from '../question.js';

/**
 * Lines of the phrase grammar that speak for a kind of question. `points` say how plainly: 1 a bare hint, 2 fair, 3 clear,
 * 4 can hardly mean anything else, 5 outdoes all others. The highest wins; at a tie more words explained, then the kind that reads.
 */
export interface Rule {
  readonly kind: Exclude<QuestionKind, 'not-understood'>;
  readonly points: 1 | 2 | 3 | 4 | 5;
  readonly lines: readonly string[];
}
