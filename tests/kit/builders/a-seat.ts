import { asId } from '../../../src/core/shared/ids.js';
import type { Seat } from '../../../src/core/people/seat.js';

type Given = Partial<Omit<Seat, 'id' | 'groupId' | 'agencyId' | 'personId'>> & {
  readonly id?: string;
  readonly groupId?: string;
  readonly agencyId?: string;
  /** Null for a vacant seat; the holder of `police-seat` is `police-member` unless said otherwise. */
  readonly personId?: string | null;
};

/** The police's filled member seat on the main board; the ids of seat and holder follow from the agency's. */
export function aSeat(given: Given = {}): Seat {
  const agencyId = given.agencyId ?? 'police';
  const personId = given.personId === undefined ? `${agencyId}-member` : given.personId;
  return {
    title: `${agencyId} representative`,
    standing: 'member',
    office: null,
    invitedWhenRequired: false,
    ...given,
    id: asId(given.id ?? `${agencyId}-seat`),
    groupId: asId(given.groupId ?? 'main-board'),
    agencyId: asId(agencyId),
    personId: personId === null ? null : asId(personId),
  };
}
