import type { GuidanceVersion, NamedLevel } from '../guidance/guidance-version.js';
import { levelsOf } from '../guidance/passage.js';
import type { LevelGroup, ShownPassage } from './threshold-answer.js';

/**
 * Passages under the levels they carry, the highest level first. A level that no passage carries does not appear; a procedure
 * that applies at several stands under each of them.
 */
export function groupLevels(shown: readonly ShownPassage[], version: GuidanceVersion): readonly LevelGroup[] {
  const numbers = [...new Set(shown.flatMap(({ passage }) => levelsOf(passage)))].sort((a, b) => b - a);
  return numbers.map((number) => ({
    level: levelOf(version, number),
    passages: shown.filter(({ passage }) => levelsOf(passage).includes(number)),
  }));
}

function levelOf({ levels }: GuidanceVersion, number: number): NamedLevel {
  return levels.find((level) => level.number === number) ?? { number, name: '' };
}
