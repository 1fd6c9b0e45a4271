import { isOneSlip } from './one-slip.js';

/**
 * How well words fit a phrase, best first. `whole`: they are the phrase, or its initials. `part`: some of its words, side by
 * side. A slip of the fingers puts a fit half a step down, so that a word spelt right is always preferred.
 */
export const FIT = { whole: 1, part: 3, none: 9 } as const;
const SLIP = 0.5;
const SHORTEST_REPAIRED = 5;

/** The words as one of ours: themselves, or with one letter repaired where the words are long enough. Null for another word. */
export function sameWord(said: string, ours: string): 'same' | 'slip' | null {
  if (said === ours) return 'same';
  if (said.length < SHORTEST_REPAIRED || ours.length < SHORTEST_REPAIRED || said.charAt(0) !== ours.charAt(0))
    return null;
  return isOneSlip(said, ours) ? 'slip' : null;
}

/** The fit of words to a phrase, both in their plain form. */
export function phraseFit(said: readonly string[], phrase: readonly string[]): number {
  if (said.length === 0 || said.length > phrase.length) return FIT.none;
  for (let from = 0; from + said.length <= phrase.length; from += 1) {
    const pairs = said.map((word, index) => sameWord(word, phrase[from + index] ?? ''));
    if (pairs.includes(null)) continue;
    const fit = said.length === phrase.length ? FIT.whole : FIT.part;
    return pairs.includes('slip') ? fit + SLIP : fit;
  }
  return FIT.none;
}
