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

const targetsOf = new Map<string, readonly string[]>();
for (const target of REPAIR_TARGETS) {
  const key = keyOf(target, target.length);
  targetsOf.set(key, [...(targetsOf.get(key) ?? []), target]);
}

/**
 * Puts right slips of the fingers in the field's own words ("refferals", "quater"). A word that English, the field or this
 * board's catalogue knows is never touched, so that "contracts" do not become contacts; nor is one that two words lie near,
 * or one whose first letter is wrong.
 */
export function repairSlips(text: string, catalogue: ReadonlySet<string>): string {
  return text.replace(/[a-z]{4,}/g, (word) => (KEPT.has(word) || catalogue.has(word) ? word : repaired(word)));
}

function repaired(word: string): string {
  if (word.length > LONGEST) return word;
  const most = word.length >= TWO_SLIPS_FROM ? 2 : 1;
  for (let slips = 1; slips <= most; slips += 1) {
    const [only, ...others] = within(word, slips);
    if (only !== undefined) return others.every((other) => stem(other) === stem(only)) ? only : word;
  }
  return word;
}

function within(word: string, slips: number): readonly string[] {
  const found: string[] = [];
  for (let length = word.length - slips; length <= word.length + slips; length += 1) {
    for (const target of targetsOf.get(keyOf(word, length)) ?? []) {
      if (isWithin(word, target, slips) && (word.length > SHORTEST || isPlainSlip(word, target))) found.push(target);
    }
  }
  return found;
}

function keyOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/** "plan" and "plans" are one word. */
function stem(word: string): string {
  return word.replace(/s$/, '');
}

/** Short words are repaired only where a letter is missing or two stand the wrong way round: "erly", "hlep". */
function isPlainSlip(word: string, target: string): boolean {
  return target.length === word.length + 1 || (target.length === word.length && sorted(word) === sorted(target));
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

/** Whether two words are at most so many slips apart: letters missing, doubled, wrong or changed round. */
export function isWithin(one: string, other: string, slips: number, at = 0, otherAt = 0): boolean {
  let [from, to] = [at, otherAt];
  while (from < one.length && one[from] === other[to]) {
    from += 1;
    to += 1;
  }
  if (from === one.length && to === other.length) return true;
  if (slips === 0 || Math.abs(one.length - from - (other.length - to)) > slips) return false;
  const turned = one[from] === other[to + 1] && one[from + 1] === other[to];
  return (
    isWithin(one, other, slips - 1, from + 1, to + 1) ||
    isWithin(one, other, slips - 1, from + 1, to) ||
    isWithin(one, other, slips - 1, from, to + 1) ||
    (turned && isWithin(one, other, slips - 1, from + 2, to + 2))
  );
}
