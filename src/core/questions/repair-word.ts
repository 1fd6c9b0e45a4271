import { COMMON_WORDS } from './vocabulary/common-words.js';
import { KNOWN_WORDS } from './vocabulary/known-words.js';

/** Shorter words of ours are not repaired towards: too many others lie one slip away. */
const SHORTEST_REPAIRED = 5;
const LONGEST_WORD = 20;

const targets = [...KNOWN_WORDS].filter((word) => word.length >= SHORTEST_REPAIRED && /^[a-z]+$/.test(word)).sort();
const targetsByLength = new Map<number, readonly string[]>();
for (const word of targets) targetsByLength.set(word.length, [...(targetsByLength.get(word.length) ?? []), word]);

/**
 * The word meant by a slip of one letter (one missing, doubled, wrong, or two changed round), when it is one of ours;
 * otherwise the word as typed. English words stay as they are, so that "broad" never becomes "board".
 */
export function repairWord(word: string): string {
  if (word.length < SHORTEST_REPAIRED - 1 || word.length > LONGEST_WORD) return word;
  if (!/^[a-z]+$/.test(word) || KNOWN_WORDS.has(word) || COMMON_WORDS.has(word)) return word;
  const near = [1, -1, 0]
    .flatMap((more) => targetsByLength.get(word.length + more) ?? [])
    .filter((target) => isOneSlip(word, target));
  return near.find((target) => target[0] === word[0]) ?? near[0] ?? word;
}

/** Whether two different words are one slip apart (Damerau–Levenshtein distance 1), in one pass. */
export function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a);
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  if (a.length < b.length) return b.length - a.length === 1 && a.slice(from) === b.slice(from + 1);
  if (a.slice(from + 1) === b.slice(from + 1)) return a !== b;
  return a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2);
}
