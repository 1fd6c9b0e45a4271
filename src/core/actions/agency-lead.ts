import type { Person } from '../people/person.js';
import type { SeatedPerson } from '../people/ports.js';
import type { PersonId } from '../shared/ids.js';
import type { Action } from './action.js';

/**
 * Who is told that an action is overdue: the holder of its agency's first member seat on the main board who is not the
 * owner; where there is none, the business managers. Empty when the owner is the only one left.
 */
export function agencyLead({
  action,
  mainTable,
  managers,
}: {
  readonly action: Pick<Action, 'agencyId' | 'ownerId'>;
  /** The main board's seats in the order of its list of members. */
  readonly mainTable: readonly Pick<SeatedPerson, 'seat'>[];
  readonly managers: readonly Pick<Person, 'id'>[];
}): readonly PersonId[] {
  for (const { seat } of mainTable) {
    const { personId } = seat;
    if (seat.agencyId !== action.agencyId || seat.standing !== 'member') continue;
    if (personId !== null && personId !== action.ownerId) return [personId];
  }
  return managers.map(({ id }) => id).filter((id) => id !== action.ownerId);
}
