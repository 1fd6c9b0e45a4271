import type { Agency } from '../agency.js';
import type { Board, Group } from '../board.js';
import type { Person } from '../person.js';
import type { QuorumRule } from '../quorum-rule.js';
import type { BoardRole } from '../role.js';
import type { Seat } from '../seat.js';
import { asId, type AgencyId, type GroupId, type PersonId, type SeatId } from '../../shared/ids.js';
import type { BoardList, ListedPerson } from './board-list.js';
import { same } from './gather-board.js';
import type { PlacedSeat } from './ports.js';

/** What a board has before a list is taken over. */
export interface BoardAsItIs {
  readonly board: Board;
  readonly agencies: readonly Agency[];
  readonly groups: readonly Group[];
  /** Of all its groups. */
  readonly seats: readonly Seat[];
  /** Everybody with a seat or a role, and whoever an object id of the list names. */
  readonly people: readonly Person[];
}

/** Everything that taking a list over writes; seats that the list's groups have and it does not name fall vacant. */
export interface BoardPlan {
  readonly name: Pick<Board, 'name' | 'shortName'>;
  readonly agencies: readonly Agency[];
  readonly groups: readonly Group[];
  readonly people: readonly Person[];
  readonly roles: readonly { readonly personId: PersonId; readonly roles: readonly BoardRole[] }[];
  readonly seats: readonly PlacedSeat[];
  readonly vacated: readonly Seat[];
}

/** What a group decides by until its list says: the usual half of the members. */
export const USUAL_QUORUM: QuorumRule = { kind: 'share-of-members', percent: 50 };

/**
 * What has to be written so that a board is as its list says. Agencies, groups and seats are known again by their names, people
 * by object id, or else by the name they are shown by; somebody whose object id was not known gets it. A blank object id
 * leaves the one that is known. Pure: new ids come from `nextId`.
 */
export function planBoard(before: BoardAsItIs, list: BoardList, nextId: () => string): BoardPlan {
  const { board } = before;
  const agencies = list.agencies.map((agency): Agency => {
    const id = before.agencies.find(({ name }) => same(name) === same(agency.name))?.id;
    return { id: id ?? asId<AgencyId>(nextId()), ...agency };
  });
  const people = peopleFor(before, list.people, nextId);
  const holdsMain = before.groups.some(({ kind }) => kind === 'board');
  const groups = list.groups.map(({ name, quorumRule }, at): Group => {
    const known = before.groups.find((group) => same(group.name) === same(name));
    return {
      id: known?.id ?? asId<GroupId>(nextId()),
      boardId: board.id,
      name,
      kind: known?.kind ?? (at === 0 && !holdsMain ? 'board' : 'subgroup'),
      quorumRule: quorumRule ?? known?.quorumRule ?? USUAL_QUORUM,
    };
  });
  const seats = list.groups.flatMap(({ seats: listed }, at) =>
    listed.map((seat, position): PlacedSeat => {
      const groupId = groups[at]?.id ?? asId<GroupId>('');
      const known = before.seats.find((one) => one.groupId === groupId && same(one.title) === same(seat.title));
      const agency = agencies.find(({ name }) => same(name) === same(seat.agency));
      const { title, standing, office, invitedWhenRequired } = seat;
      return {
        id: known?.id ?? asId<SeatId>(nextId()),
        groupId,
        agencyId: agency?.id ?? asId<AgencyId>(''),
        title,
        personId: seat.holder === null ? null : (people.get(seat.holder)?.id ?? null),
        standing,
        office,
        invitedWhenRequired,
        position,
      };
    }),
  );
  const named = new Set<SeatId>(seats.map(({ id }) => id));
  const listedGroups = new Set<GroupId>(groups.map(({ id }) => id));
  return {
    name: list.board ?? { name: board.name, shortName: board.shortName },
    agencies,
    groups,
    people: [...people.values()],
    roles: list.people.flatMap(({ key, roles }) => {
      const person = people.get(key);
      return person === undefined ? [] : [{ personId: person.id, roles }];
    }),
    seats,
    vacated: before.seats
      .filter(({ id, groupId }) => listedGroups.has(groupId) && !named.has(id))
      .map((seat) => ({ ...seat, personId: null, office: null })),
  };
}

/** Those whose object id is known first, so that nobody of the same name takes their place. */
function peopleFor(
  { board, people }: BoardAsItIs,
  listed: readonly ListedPerson[],
  nextId: () => string,
): ReadonlyMap<string, Person> {
  const taken = new Map<string, Person>();
  for (const one of listed) {
    const known = people.find(({ entraId }) => one.entraId !== null && entraId?.toLowerCase() === one.entraId);
    if (known !== undefined) taken.set(one.key, known);
  }
  for (const { key, name, entraId } of listed.filter((one) => !taken.has(one.key))) {
    const free = (person: Person): boolean => ![...taken.values()].some(({ id }) => id === person.id);
    // A successor may be shown by the same name; only who had no object id yet can be the one who has it now.
    const known = people.find(
      (person) => same(person.name) === same(name) && (entraId === null || person.entraId === null) && free(person),
    );
    if (known !== undefined) taken.set(key, known);
  }
  return new Map(
    listed.map(({ key, name, guest, entraId }) => {
      const known = taken.get(key);
      const id = known?.id ?? asId<PersonId>(nextId());
      return [key, { id, tenantId: board.tenantId, entraId: entraId ?? known?.entraId ?? null, name, guest }];
    }),
  );
}
