import type { PeopleStore, Place, Reach } from '../../../src/core/people/ports.js';
import type { Role } from '../../../src/core/people/role.js';
import type { FakeState } from './fake-state.js';

/** The board's people in memory. Roles are those granted and those a seat carries, read anew each time. */
export function fakePeople(state: FakeState): PeopleStore {
  const rolesOf = (personId: string): ReadonlySet<Role> => {
    const granted = state.grants.filter((grant) => grant.personId === personId).map(({ role }) => role);
    const seats = state.seats.filter(({ seat }) => seat.personId === personId);
    const carried = seats.flatMap(({ seat }): Role[] => (seat.office === null ? ['member'] : [seat.office, 'member']));
    return new Set<Role>(['practitioner', ...granted, ...carried]);
  };
  const unreachable = (personId: string | null): Reach['reason'] =>
    state.reaches.find((reach) => reach.personId === personId && reach.state === 'unreachable')?.reason ?? null;
  const found = <Thing>(thing: Thing | undefined): Promise<Thing | null> => Promise.resolve(thing ?? null);
  return {
    boardsOf: (tenantId) => Promise.resolve(state.boards.filter((board) => board.tenantId === tenantId)),
    board: (boardId) => found(state.boards.find(({ id }) => id === boardId)),
    saveSettings: (boardId, settings) => {
      state.boards = state.boards.map((board) => (board.id === boardId ? { ...board, settings } : board));
      return Promise.resolve();
    },
    agencies: () => {
      const known = new Map(state.seats.map(({ agency }) => [agency.id, agency]));
      return Promise.resolve([...known.values()].sort((a, b) => (a.name < b.name ? -1 : 1)));
    },
    groups: (boardId) => Promise.resolve(state.groups.filter((group) => group.boardId === boardId)),
    personByEntraId: (tenantId, entraId) =>
      found(
        state.people.find((one) => one.tenantId === tenantId && one.entraId?.toLowerCase() === entraId.toLowerCase()),
      ),
    person: (tenantId, id) => found(state.people.find((one) => one.tenantId === tenantId && one.id === id)),
    rolesOf: (_boardId, personId) => Promise.resolve(rolesOf(personId)),
    holdersOf: (_boardId, role) => Promise.resolve(state.people.filter(({ id }) => rolesOf(id).has(role))),
    tableOf: (_boardId, groupId) =>
      Promise.resolve(
        state.seats
          .filter(({ seat }) => seat.groupId === groupId)
          .map((place) => ({ ...place, unreachable: unreachable(place.seat.personId) })),
      ),
    peopleAt: (_boardId, groupId) =>
      Promise.resolve([
        ...new Set(
          state.seats.flatMap(({ seat }) =>
            seat.groupId === groupId && seat.personId !== null ? [seat.personId] : [],
          ),
        ),
      ]),
    reachesOf: (tenantId, personIds) =>
      Promise.resolve(
        state.people
          .filter((person) => person.tenantId === tenantId && personIds.includes(person.id))
          .map((person) => ({ person, reach: state.reaches.find(({ personId }) => personId === person.id) ?? null })),
      ),
    reachOf: (tenantId, personId) =>
      found(state.reaches.find((reach) => reach.tenantId === tenantId && reach.personId === personId)),
    saveReach: (reach) => {
      const known = state.reaches.find(({ personId }) => personId === reach.personId);
      const others = state.reaches.filter((other) => other !== known);
      state.reaches = [...others, { ...reach, heardAt: known?.heardAt ?? null }];
      return Promise.resolve();
    },
    heardFrom: (tenantId, personId, at) => {
      const isNews = ({ heardAt }: Reach) => heardAt === null || heardAt.epochMilliseconds < at.epochMilliseconds;
      state.reaches = state.reaches.map((reach) =>
        reach.tenantId === tenantId && reach.personId === personId && isNews(reach) ? { ...reach, heardAt: at } : reach,
      );
      return Promise.resolve();
    },
    homeOf: (tenantId) => found(homes(state, tenantId)[0]),
    placesOf: (boardId, groupId) =>
      Promise.resolve(state.places.filter((place) => place.boardId === boardId && place.groupId === groupId)),
    place: (boardId, placeId) => found(state.places.find((place) => place.boardId === boardId && place.id === placeId)),
    placeByConversation: (tenantId, conversationId) =>
      found(state.places.find((place) => place.tenantId === tenantId && place.conversationId === conversationId)),
    savePlace: (place) => {
      state.places = [...state.places.filter((other) => !sameConversation(other, place)), place];
      return Promise.resolve();
    },
  };
}

function homes({ reaches, places }: FakeState, tenantId: string) {
  return [...reaches, ...places].flatMap(({ tenantId: tenant, serviceUrl, botId }) =>
    tenant === tenantId && serviceUrl !== null && botId !== null ? [{ serviceUrl, botId }] : [],
  );
}

function sameConversation(one: Place, other: Place): boolean {
  return one.tenantId === other.tenantId && one.conversationId === other.conversationId;
}
