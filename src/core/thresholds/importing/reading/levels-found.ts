import type { NamedLevel } from '../../guidance/guidance-version.js';

type Found = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** The levels by the name that each is given most often, the lowest first. */
export function levelsFound(levels: Found): readonly NamedLevel[] {
  return [...levels]
    .map(([number, names]) => {
      const [usual] = [...names].filter(([name]) => name !== '').sort(([, one], [, other]) => other - one);
      return { number, name: usual?.[0] ?? '' };
    })
    .sort((one, other) => one.number - other.number);
}

/**
 * Whether two documents came as one: at least two levels have a second name that has no word in common with the first, and
 * that is used as a name would be, more than once or for most levels.
 */
export function isTwoDocuments(levels: Found): boolean {
  const otherwise = [...levels.values()].filter((names) => {
    const [first, ...more] = [...names.keys()].filter((name) => name !== '').map(wordsOf);
    return first !== undefined && more.some((words) => words.every((word) => !first.includes(word)));
  });
  return otherwise.length >= 2 && otherwise.length >= levels.size - 1;
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
