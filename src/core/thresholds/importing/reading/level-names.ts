import { levelHeading, type FoundLevel } from './level-heading.js';
import { cleanLine } from './clean-line.js';
import { tierWeight } from './tier-words.js';

/** Tells which level a heading or a cell names, in the way this document names them. */
export interface LevelNames {
  readonly levelOf: (heading: string) => FoundLevel | null;
  /** The document gives its levels no numbers; they were counted in its own order. */
  readonly counted: boolean;
}

/**
 * Finds out how a document names its levels: by number or letter ("Level 3 – Additional", "Band B"), or by words alone
 * ("Universal", "Early help", …), which are then counted from the lightest need. Null where it names fewer than two.
 */
export function levelNames(headings: readonly string[]): LevelNames | null {
  const numbered = headings.flatMap((heading) => levelHeading(heading) ?? []);
  const word = usual(numbered.map((level) => level.word));
  if (new Set(numbered.filter((level) => level.word === word).map(({ number }) => number)).size >= 2) {
    const levelOf = (heading: string): FoundLevel | null => {
      const level = levelHeading(heading);
      return level?.word === word ? level : null;
    };
    return { levelOf, counted: false };
  }
  const tiers = new Map<string, { readonly name: string; readonly weight: number }>();
  for (const heading of headings) {
    const weight = tierWeight(heading);
    const key = plain(heading);
    if (weight !== null && !tiers.has(key)) tiers.set(key, { name: nameOf(heading), weight });
  }
  const lightestFirst = inOneDirection([...tiers.entries()]);
  if (lightestFirst === null) return null;
  const levels = new Map(lightestFirst.map(([key, { name }], at) => [key, { number: at + 1, name, word: '' }]));
  return { levelOf: (heading) => levels.get(plain(heading)) ?? null, counted: true };
}

/**
 * Tiers named by words alone, from the lightest; null unless they are three or more, begin with what all children have, and
 * come in order: a glossary has such words too.
 */
function inOneDirection<Tier extends readonly [string, { readonly weight: number }]>(tiers: Tier[]): Tier[] | null {
  const rising = (some: readonly Tier[]): boolean =>
    some.every(([, { weight }], at) => at === 0 || weight >= (some[at - 1]?.[1].weight ?? 0));
  const reversed = tiers.toReversed();
  const ordered = rising(tiers) ? tiers : rising(reversed) ? reversed : null;
  return ordered !== null && ordered.length >= 3 && ordered[0]?.[1].weight === 0 ? ordered : null;
}

/** A document with levels may count the stages of something else besides. */
function usual(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function plain(heading: string): string {
  return nameOf(heading).toLowerCase();
}

function nameOf(heading: string): string {
  return cleanLine(heading.slice(0, 80))
    .replace(/^\d+(?:\.\d+)*\.?\s+/, '')
    .replace(/[\s:.–-]+$/, '');
}
