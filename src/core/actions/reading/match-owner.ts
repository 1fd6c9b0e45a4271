import type { AgencyId, PersonId } from '../../shared/ids.js';
import type { Candidates } from './drafted-sentence.js';
import { matchPeople, type MatchedPeople } from './match-people.js';
import type { PeopleContext } from './reading-context.js';
import { saysMany } from './role-words.js';

/** Who is accountable, and who helps, as words like "DCS/Head of Housing" say it: the first is accountable. */
export interface MatchedOwner {
  readonly owner: Candidates<PersonId>;
  readonly helpers: readonly PersonId[];
  readonly agency: Candidates<AgencyId>;
  /** Words of helpers that mean nobody for certain. */
  readonly unclear: readonly string[];
  readonly fit: number;
}

const BETWEEN =
  /\s*,?\s+(?:and|with|alongside|together with|supported by|assisted by|with support from|with help from)\s+(?:the\s+)?|\s*[/&+;,|()]\s*/i;
/** "DN and health" are two, whereas "DN/health" is one with her agency. */
const JOINED = /\b(?:and|with|alongside|by)\b|[&+]/i;
const MOST_PARTS = 6;

/** Reads one owner, or an owner with helpers. Null when the words name nobody and no agency that the board knows. */
export function matchOwner(said: string, context: PeopleContext): MatchedOwner | null {
  const whole = matchPeople(said, context);
  const parts = said.split(BETWEEN).filter((part) => part.trim() !== '');
  if (isFound(whole) && (whole.people.chosen !== null || parts.length < 2)) return ownedBy(whole, said);
  if (parts.length < 2 || parts.length > MOST_PARTS) return isFound(whole) ? ownedBy(whole, said) : null;
  const [first, ...others] = parts.map((part) => matchPeople(part, context));
  if (first === undefined || ![first, ...others].every(isFound)) return isFound(whole) ? ownedBy(whole, said) : null;
  // "DN/health": the agency is said beside its person, and nobody more is meant.
  const beside = !JOINED.test(said);
  const helping = others.filter(
    (other) => !(beside && namesAgency(other) && other.agency.all.some((id) => id === first.agency.chosen)),
  );
  // "Primary and special schools" are many, and none of them first.
  if (saysMany(said)) return { ...ownedBy(first, said), owner: noneOf([first, ...others], said), unclear: [] };
  const chosen = helping.flatMap(({ people }) => (people.chosen === null ? [] : [people.chosen]));
  return {
    ...ownedBy(first, said),
    helpers: [...new Set(chosen)].filter((id) => id !== first.people.chosen),
    unclear: helping.filter(({ people }) => people.chosen === null).map(({ people }) => people.said.trim()),
  };
}

function ownedBy({ people, agency, fit }: MatchedPeople, said: string): MatchedOwner {
  return { owner: { ...people, said: said.trim() }, helpers: [], agency, unclear: [], fit };
}

function noneOf(matches: readonly MatchedPeople[], said: string): Candidates<PersonId> {
  return { chosen: null, all: [...new Set(matches.flatMap(({ people }) => people.all))], said: said.trim() };
}

function isFound({ people, agency }: MatchedPeople): boolean {
  return people.all.length > 0 || agency.all.length > 0;
}

/** The words named an agency and not one of its people. */
function namesAgency({ people, agency }: MatchedPeople): boolean {
  return people.chosen === null && agency.all.length > 0;
}
