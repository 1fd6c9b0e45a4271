import type { NamedLevel } from '../../guidance/guidance-version.js';
import type { FoundLevel } from './level-heading.js';

/** A document that names levels more often repeats them on every page; looking at each place would take long. */
const MOST_LOOKED_AT = 300;

/** The levels by the name that each is given most often, the lowest first. */
export function levelsFound(named: readonly FoundLevel[]): readonly NamedLevel[] {
  const numbers = [...new Set(named.map(({ number }) => number))].sort((one, other) => one - other);
  return numbers.map((number) => {
    const times = new Map<string, number>();
    for (const name of namesOf(named, number)) times.set(name, (times.get(name) ?? 0) + 1);
    const [usual] = [...times].sort(([, one], [, other]) => other - one);
    return { number, name: usual?.[0] ?? '' };
  });
}

/**
 * Whether two documents came as one: from some place on, at least two levels and nearly all have names that have no word in
 * common with those before it.
 */
export function isTwoDocuments(named: readonly FoundLevel[]): boolean {
  if (named.length > MOST_LOOKED_AT) return false;
  const most = levelsFound(named).length;
  return named.some((_level, at) => {
    const [before, after] = [named.slice(0, at), named.slice(at)];
    const both = levelsFound(before).filter(({ number }) => namesOf(after, number).length > 0);
    const other = both.filter(({ number }) => {
      const words = namesOf(before, number).flatMap(wordsOf);
      const theirs = namesOf(after, number).flatMap(wordsOf);
      return words.length > 0 && theirs.length > 0 && !theirs.some((word) => words.includes(word));
    });
    return other.length >= 2 && other.length >= most - 1 && other.length === both.length;
  });
}

function namesOf(named: readonly FoundLevel[], number: number): readonly string[] {
  return named.flatMap((level) => (level.number === number && level.name !== '' ? [level.name] : []));
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
