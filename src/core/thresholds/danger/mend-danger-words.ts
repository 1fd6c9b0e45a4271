import { FIRST_NAMES } from '../personal-data/first-names.js';
import { repairSpelling, SlipTable } from '../reading/repair-spelling.js';
import { SCENE_WORDS } from './scenes/scene-words.js';

/** Beyond this it is a paste, and no slip in it decides anything. */
const LONGEST_READ = 12_000;
/** A short word lies one slip away from too many others. */
const SHORTEST = 6;

const WORDS: ReadonlySet<string> = new Set(
  Object.values(SCENE_WORDS)
    .flat()
    .flatMap((line) => line.split(/[^a-z-]+/))
    .filter((word) => word.length >= SHORTEST),
);
const SLIPS = new SlipTable(new Map([...WORDS].map((word) => [word, 1])));

/**
 * What was typed with slips mended towards words that scenes of danger are told in ("unconcious", "strangeling"); a word that
 * `knows` says is English stays as it is. Only for reading danger: what is looked for is mended by the document's own words.
 */
export function mendDangerWords(text: string, knows: (word: string) => boolean): string {
  return repairSpelling(text.slice(0, LONGEST_READ), {
    knows: (word) => word.length < SHORTEST || WORDS.has(word) || FIRST_NAMES.has(word) || knows(word),
    nearest: (word) => SLIPS.nearest(word),
  });
}
