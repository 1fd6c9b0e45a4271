import type { Finding } from './find-kind.js';
import { nearestKinds } from './nearest-kinds.js';
import { isActing } from './question.js';
import type { SentenceShape } from './sentence-shape.js';
import { COMMON_WORDS } from './vocabulary/common-words.js';
import { KNOWN_WORDS } from './vocabulary/known-words.js';

/** Words read; what comes after them in a paste is not the question. */
const MOST_READ = 40;
/** One strong hint and two weak ones, or two strong ones. */
const ENOUGH = 5;
/** Where more than this share of the words is none of ours, they speak of something else. */
const MOST_STRANGE = 0.4;

/**
 * The kind that words hint at when no rule reads them plainly. Only ever a kind that shows something: hints are never reason
 * enough to offer a change, and a "later" topic cannot be told from them.
 */
export function readLoosely(shape: SentenceShape): Finding | null {
  const words = shape.words.slice(0, MOST_READ);
  const strange = words.filter((word) => !KNOWN_WORDS.has(word) && !COMMON_WORDS.has(word)).length;
  if (words.length === 0 || strange / words.length > MOST_STRANGE) return null;
  const nearest = nearestKinds(words, shape)[0];
  if (nearest === undefined || nearest.score < ENOUGH) return null;
  const { kind } = nearest;
  return isActing(kind) || kind === 'guidance' || kind === 'not-understood' ? null : { kind, points: 1, explained: 0 };
}
