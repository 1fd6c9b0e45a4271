import { FILLER_WORDS } from './vocabulary/filler-words.js';
import { NEAR_WORDS } from './vocabulary/near-words.js';
import { SUBJECT_WORDS } from './vocabulary/subject-words.js';
import { TERM_PHRASES } from './vocabulary/term-phrases.js';
import { TIME_WORDS } from './vocabulary/time-words.js';

const SHORTEST = 4;
/** From this length on two slips are still plainly the same word: "refferals". */
const TWO_SLIPS_FROM = 8;
const LONGEST = 20;

const FIELD_WORDS = TERM_PHRASES.flatMap(([phrase]) => phrase);
/** Words that slips are repaired towards. */
export const REPAIR_TARGETS: readonly string[] = [
  ...new Set([
    ...FIELD_WORDS,
    ...TIME_WORDS,
    'children',
    'total',
    'highest',
    'lowest',
    'compared',
    'percentage',
    'number',
    'completed',
  ]),
].filter((word) => /^[a-z]+$/.test(word) && word.length >= SHORTEST);
/** Words that stay as they are: ours, everyday ones, and English ones that lie close to ours. */
const KEPT: ReadonlySet<string> = new Set([
  ...REPAIR_TARGETS,
  ...FIELD_WORDS,
  ...TIME_WORDS,
  ...FILLER_WORDS,
  ...SUBJECT_WORDS,
  ...NEAR_WORDS,
]);

const byLength = new Map<number, readonly string[]>();
for (const target of REPAIR_TARGETS) byLength.set(target.length, [...(byLength.get(target.length) ?? []), target]);

/**
 * Puts right slips of the fingers in the field's own words ("refferals", "quater"). A word that English, the field or this
 * board's catalogue knows is never touched, so that "contracts" do not become contacts; nor is one that two words lie near.
 */
export function repairSlips(text: string, catalogue: ReadonlySet<string>): string {
  return text.replace(/[a-z]{4,20}/g, (word) => (KEPT.has(word) || catalogue.has(word) ? word : repaired(word)));
}

function repaired(word: string): string {
  if (word.length < SHORTEST || word.length > LONGEST) return word;
  const most = word.length >= TWO_SLIPS_FROM ? 2 : 1;
  let near: readonly string[] = [];
  for (let slips = 1; slips <= most && near.length === 0; slips += 1) near = within(word, slips);
  const meant = new Set(near.filter((target) => target[0] === word[0]).map(stem));
  const [only] = near.filter((target) => target[0] === word[0]);
  return meant.size === 1 && only !== undefined ? only : word;
}

function within(word: string, slips: number): readonly string[] {
  const found: string[] = [];
  for (let length = word.length - slips; length <= word.length + slips; length += 1) {
    for (const target of byLength.get(length) ?? []) {
      if (word.length === SHORTEST ? isPlainSlip(word, target) : slipsBetween(word, target, slips) <= slips)
        found.push(target);
    }
  }
  return found;
}

/** "plan" and "plans" are one word. */
function stem(word: string): string {
  return word.replace(/s$/, '');
}

/** Short words are repaired only where a letter is missing or two stand the wrong way round: "erly", "hlep". */
function isPlainSlip(word: string, target: string): boolean {
  if (target.length === word.length + 1) return slipsBetween(word, target, 1) === 1;
  return word.length === target.length && slipsBetween(word, target, 1) === 1 && sorted(word) === sorted(target);
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

/** Letters missing, doubled, wrong or changed round (optimal string alignment); more than `most` is said as `most` + 1. */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      const turned = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const costs = [(last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + same];
      next.push(Math.min(...costs, turned ? (before[at - 2] ?? 0) + 1 : Infinity));
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return last[other.length] ?? most + 1;
}
