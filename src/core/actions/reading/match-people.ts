import type { Agency } from '../../people/agency.js';
import type { AgencyId, PersonId } from '../../shared/ids.js';
import type { Candidates } from './drafted-sentence.js';
import { matchAgencies } from './match-agencies.js';
import { matchOffice } from './match-office.js';
import { FIT, phraseFit } from './phrase-fit.js';
import type { PeopleContext, RosterEntry } from './reading-context.js';
import { roleWords, saysMany, saysTooLittle } from './role-words.js';
import { spokenOf, type SpokenPhrase } from './spoken-names.js';

/** Who and which agency words mean. */
export interface MatchedPeople {
  readonly people: Candidates<PersonId>;
  readonly agency: Candidates<AgencyId>;
  /** How well they fit: the lower, the better; 2 and more is a guess worth a question where other words stand around it. */
  readonly fit: number;
}

const BESIDE_AGENCY = 2;

/**
 * Finds whom role or agency words mean: "designated nurse", "DN", "head of housing", "police", "the chair". An agency alone
 * stands for its people, its lead first, and for its one person where it has only one. Between two nobody is chosen, and
 * words that say too little ("the nurse") choose nobody either. Personal names are not held, and so not found.
 */
export function matchPeople(said: string, context: PeopleContext): MatchedPeople {
  const words = roleWords(said);
  if (words.length === 0) return found([], null, [], null, said, FIT.none);
  const office = matchOffice(words, context);
  if (office !== null) return ofPeople(office, office.length === 1 ? (office[0] ?? null) : null, said, FIT.whole);
  const fits = context.roster.map((entry) => ({ entry, fit: personFit(said, words, entry) }));
  const fit = Math.min(FIT.none, ...fits.map((one) => one.fit));
  const agencies = matchAgencies(said, context.agencies);
  if (agencies.fit < fit) return ofAgencies(agencies.all, agencies.chosen, context.roster, said, agencies.fit);
  if (fit >= FIT.none) return found([], null, [], null, said, FIT.none);
  // "lay members" are both of them, though one seat is called just so.
  const meant = fits.filter((one) => (saysMany(said) ? one.fit < FIT.none : one.fit === fit)).map(({ entry }) => entry);
  const clear = meant.length === 1 && !(fit >= FIT.part && saysTooLittle(words));
  const others = fits.filter((one) => one.fit > fit && one.fit < FIT.none).map(({ entry }) => entry);
  return ofPeople([...new Set([...meant, ...others])], clear ? (meant[0] ?? null) : null, said, fit);
}

function personFit(said: string, words: readonly string[], entry: RosterEntry): number {
  const spoken = said.toLowerCase().replace(/[^a-z]/g, '');
  const { phrases, agencyWords } = spokenOf(entry);
  const rest = words.filter((word) => !agencyWords.has(word));
  return Math.min(FIT.none, ...phrases.map((phrase) => oneFit(spoken, words, rest, phrase)));
}

function oneFit(spoken: string, words: readonly string[], rest: readonly string[], phrase: SpokenPhrase): number {
  if (phrase.initials.includes(spoken)) return FIT.whole;
  const plain = phraseFit(words, phrase.words);
  if (plain < FIT.none || rest.length === words.length) return plain;
  return phraseFit(rest, phrase.words) < FIT.none ? BESIDE_AGENCY : FIT.none;
}

function ofPeople(
  entries: readonly RosterEntry[],
  chosen: RosterEntry | null,
  said: string,
  fit: number,
): MatchedPeople {
  const theirs = [...new Set((chosen === null ? [] : chosen.seats).map(({ agency }) => agency.id))];
  return found(
    entries.map(({ person }) => person.id),
    chosen?.person.id ?? null,
    theirs,
    theirs.length === 1 ? (theirs[0] ?? null) : null,
    said,
    fit,
  );
}

function ofAgencies(
  agencies: readonly Agency[],
  chosen: Agency | null,
  roster: readonly RosterEntry[],
  said: string,
  fit: number,
): MatchedPeople {
  const ids = agencies.map(({ id }) => id);
  const people = roster
    .filter(({ seats }) => seats.some(({ agency }) => ids.includes(agency.id)))
    .map(({ person }) => person.id);
  const one = chosen !== null && people.length === 1 ? (people[0] ?? null) : null;
  return found(people, one, ids, chosen?.id ?? null, said, fit);
}

function found(
  people: readonly PersonId[],
  person: PersonId | null,
  agencies: readonly AgencyId[],
  agency: AgencyId | null,
  said: string,
  fit: number,
): MatchedPeople {
  return { people: { chosen: person, all: people, said }, agency: { chosen: agency, all: agencies, said }, fit };
}
