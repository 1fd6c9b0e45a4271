import { FIT, phraseFit } from './phrase-fit.js';
import type { PeopleContext, RosterEntry } from './reading-context.js';
import { initialsOf, roleWords } from './role-words.js';

/**
 * Those who hold the office that words name: "the chair" is the chair of the group whose log it is (of any group, where
 * none is known), "chair of QPP" that subgroup's. Null when the words name no office of a group.
 */
export function matchOffice(words: readonly string[], context: PeopleContext): readonly RosterEntry[] | null {
  if (!words.includes('chair')) return null;
  const office = words.includes('vice') ? 'vice-chair' : 'chair';
  const rest = words.filter((word) => word !== 'chair' && word !== 'vice');
  const named = context.groups.filter((group) => namesGroup(rest, group.name));
  if (rest.length > 0 && named.length === 0) return null;
  const groups = rest.length > 0 ? named : context.group ? [context.group] : context.groups;
  const ids = groups.map(({ id }) => id);
  return context.roster.filter(({ seats }) =>
    seats.some((seat) => seat.office === office && ids.includes(seat.groupId)),
  );
}

/** Whether words name a group: by its name, part of it, or its initials ("QPP"). */
export function namesGroup(words: readonly string[], name: string): boolean {
  return phraseFit(words, roleWords(name)) < FIT.none || initialsOf(name).includes(words.join(''));
}
