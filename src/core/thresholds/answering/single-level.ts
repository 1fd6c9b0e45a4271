import type { NamedLevel } from '../guidance/guidance-version.js';
import { levelsOf } from '../guidance/passage.js';
import type { FoundPassage } from '../ports.js';
import { evidence } from './pass-gate.js';
import type { LevelGroup } from './threshold-answer.js';

/** Strong enough to name a level alone, where all that is close agrees. */
const STRONG = 9;
const CLOSE = 0.5;
const COVERED = 0.5;

/**
 * The one level that may be named alone: the evidence is strong, most of what was said is explained, and every close candidate
 * is of that level, whether it is shown or not. Otherwise null, and the levels stand in a list.
 */
export function singleLevel(found: readonly FoundPassage[], levels: readonly LevelGroup[]): NamedLevel | null {
  const [best] = found;
  const [only] = levels;
  if (best === undefined || only === undefined || levels.length !== 1) return null;
  if (evidence(best) < STRONG || best.covered < COVERED) return null;
  const close = found.filter(({ score }) => score >= CLOSE * best.score).flatMap(({ passage }) => levelsOf(passage));
  return close.every((level) => level === only.level.number) ? only.level : null;
}
