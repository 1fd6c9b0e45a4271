import type { Agency } from '../../people/agency.js';
import type { RosterEntry } from './reading-context.js';
import { initialsOf, roleWords } from './role-words.js';

/** A name or title as words are matched with it. */
export interface SpokenPhrase {
  readonly words: readonly string[];
  readonly initials: readonly string[];
}

/** All that somebody is called, and the words of their agencies, which may stand beside it. */
export interface SpokenNames {
  readonly phrases: readonly SpokenPhrase[];
  readonly agencyWords: ReadonlySet<string>;
}

// A list of 300 rows asks for the same names some thousand times; what is kept goes with the entry it belongs to.
const people = new WeakMap<RosterEntry, SpokenNames>();
const agencies = new WeakMap<Agency, readonly SpokenPhrase[]>();

/** What a person is called: by name, by each seat's title, by a role granted. Offices are found otherwise. */
export function spokenOf(entry: RosterEntry): SpokenNames {
  const kept = people.get(entry);
  if (kept !== undefined) return kept;
  const roles = (['business-manager', 'analyst', 'administrator'] as const).filter((role) => entry.roles.has(role));
  const said = [entry.person.name, ...entry.seats.map(({ title }) => title), ...roles];
  const names = {
    phrases: said.map(phraseOf).filter(({ words }) => !words.every((word) => word === 'chair' || word === 'vice')),
    agencyWords: new Set(
      entry.seats.flatMap(({ agency }) => [
        ...agencyPhrases(agency).flatMap(({ words, initials }) => [...words, ...initials]),
        agency.sector,
      ]),
    ),
  };
  people.set(entry, names);
  return names;
}

/** An agency's name, and then its short name. */
export function agencyPhrases(agency: Agency): readonly SpokenPhrase[] {
  const kept = agencies.get(agency) ?? [agency.name, agency.shortName].map(phraseOf);
  agencies.set(agency, kept);
  return kept;
}

function phraseOf(said: string): SpokenPhrase {
  return { words: roleWords(said), initials: initialsOf(said) };
}
