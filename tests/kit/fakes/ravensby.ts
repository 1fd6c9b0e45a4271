import { identify } from '../../../src/core/people/identify.js';
import type { MeetingsPorts } from '../../../src/core/meetings/ports.js';
import type { Principal } from '../../../src/core/people/principal.js';
import type { Place } from '../../../src/core/people/ports.js';
import { asId, type TenantId } from '../../../src/core/shared/ids.js';
import { aBoard, aGroup } from '../builders/a-board.js';
import { aMeeting } from '../builders/a-meeting.js';
import { aPerson } from '../builders/a-person.js';
import { aSeat } from '../builders/a-seat.js';
import { anAgency } from '../builders/an-agency.js';
import { anAgenda } from '../builders/an-agenda.js';
import { movingClock, type MovingClock } from '../moving-clock.js';
import type { FakeState } from './fake-state.js';
import { fakeStore, type FakeStore } from './fake-store.js';

export interface Ravensby extends FakeStore {
  readonly ports: MeetingsPorts;
  readonly clock: MovingClock;
  /** Who somebody is by now, from the id of their person (`police-member`); anybody else is a practitioner. */
  readonly as: (personId: string) => Promise<Principal>;
}

type Sector = NonNullable<NonNullable<Parameters<typeof anAgency>[0]>['sector']>;

/** One agency's seat with its holder; the ids follow from the sector. */
export function seated(sector: Sector, seat: Parameters<typeof aSeat>[0] = {}): FakeState['seats'][number] {
  const placed = aSeat({ agencyId: sector, ...seat });
  const { personId } = placed;
  return {
    seat: placed,
    agency: anAgency({ sector }),
    person: personId === null ? null : aPerson({ id: personId, name: `${sector} representative` }),
  };
}

export function aPlaceToPost(given: Partial<Omit<Place, 'id'>> & { readonly id?: string } = {}): Place {
  return {
    boardId: asId('ravensby-board'),
    groupId: asId('main-board'),
    tenantId: asId('ravensby'),
    kind: 'channel',
    conversationId: '19:main-board',
    serviceUrl: 'https://smba.example/uk/',
    botId: '28:bot',
    state: 'reachable',
    reason: null,
    ...given,
    id: asId(given.id ?? 'main-channel'),
  };
}

/**
 * The Ravensby board on Monday 7 January 2019: the council's seat chairs, health and police sit with it, education's seat is
 * vacant, fire comes only when required. The manager and an administrator have no seat. The January meeting is called,
 * its agenda has four items.
 */
export function ravensby(given: Partial<FakeState> = {}): Ravensby {
  const seats = [
    seated('local-authority', { office: 'chair' }),
    seated('health'),
    seated('police'),
    seated('education', { personId: null }),
    seated('other', { invitedWhenRequired: true }),
  ];
  const clock = movingClock('2019-01-07T09:00:00Z');
  const held: Partial<FakeState> = {
    boards: [aBoard()],
    groups: [aGroup()],
    seats,
    people: [
      ...seats.flatMap(({ person }) => (person === null ? [] : [person])),
      aPerson({ id: 'manager', name: 'Business Manager' }),
      aPerson({ id: 'administrator', name: 'Administrator' }),
      aPerson({ id: 'former-member', name: 'Former member' }),
    ],
    grants: [
      { personId: 'manager', role: 'business-manager' },
      { personId: 'administrator', role: 'administrator' },
    ],
    meetings: [aMeeting()],
    agendas: [anAgenda()],
    ...given,
  };
  const store = fakeStore(held, clock);
  let ids = 0;
  const next = (): string => `new-${(ids += 1)}`;
  return {
    ...store,
    ports: { transact: store.transact, clock, ids: { next } },
    clock,
    as: async (personId) => {
      const asked = { tenantId: asId<TenantId>('ravensby'), entraId: `entra-${personId}` };
      const principal = await store.transact(({ people }) => identify(people, asked));
      if (principal === null) throw new Error('The board of the test is missing.');
      return principal;
    },
  };
}
