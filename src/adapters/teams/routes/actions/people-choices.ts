import type { PeopleContext } from '../../../../core/actions/reading/reading-context.js';
import type { PersonChoice } from '../../../cards/actions/person-choices.js';

/** Everybody who can be given an action, in the order of the table, each with the agency of their first seat. */
export function peopleChoices({ roster }: Pick<PeopleContext, 'roster'>): readonly PersonChoice[] {
  return roster.map(({ person, seats }) => ({
    personId: person.id,
    name: person.name,
    agency: seats[0]?.agency.shortName ?? '',
  }));
}
