import type { PersonId } from '../../../core/shared/ids.js';
import type { CardData } from '../card-data.js';
import { personWords } from '../person-words.js';
import { cutWords } from './cut-words.js';

/** Somebody who can be given an action. */
export interface PersonChoice {
  readonly personId: PersonId;
  /** By role: "Designated Nurse". */
  readonly name: string;
  /** The agency's short name: "CCG". */
  readonly agency: string;
}

/** The first `most` people; those who are chosen already are never among the ones left out. */
export function keptPeople(
  people: readonly PersonChoice[],
  chosen: readonly PersonId[],
  most: number,
): readonly PersonChoice[] {
  const isChosen = ({ personId }: PersonChoice): boolean => chosen.includes(personId);
  const first = [...people.filter(isChosen), ...people.filter((person) => !isChosen(person))];
  const kept = new Set(first.slice(0, Math.max(most, chosen.length)));
  return people.filter((person) => kept.has(person));
}

/** What a card says under a list of people that was too long for it; '' where nobody is left out. */
export function leftOutWords(left: number): string {
  if (left === 0) return '';
  const people = left === 1 ? '1 person is' : `${left} people are`;
  return `The list is too long for one card: ${people} left out.`;
}

/** The choices of a field that names people, in the order given; each title at most `longest` characters. */
export function personChoices(people: readonly PersonChoice[], longest: number): readonly CardData[] {
  return people.map((person) => ({ title: cutWords(personWords(person), longest), value: person.personId }));
}
