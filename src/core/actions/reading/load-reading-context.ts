import type { Principal } from '../../people/principal.js';
import type { SeatedPerson } from '../../people/ports.js';
import type { Person } from '../../people/person.js';
import { BOARD_ROLES, type Role } from '../../people/role.js';
import type { GroupId, PersonId } from '../../shared/ids.js';
import { londonDay } from '../../shared/london.js';
import { loadBoardSeats } from '../board-seats.js';
import type { ActionsPorts, ActionsTx } from '../ports.js';
import type { NextMeeting, ReadingContext, ReadingGroup, RosterEntry } from './reading-context.js';

const MEETINGS_AHEAD = 60;

/** Loads all that words are read with: the people, agencies and groups of the board and the meetings ahead, as of today. */
export async function loadReadingContext(
  ports: Pick<ActionsPorts, 'clock'>,
  tx: Pick<ActionsTx, 'people' | 'meetings'>,
  principal: Principal,
  /** Whose log is meant; the main board's when null. */
  groupId: GroupId | null,
): Promise<ReadingContext> {
  const { board } = principal;
  const now = ports.clock.now();
  const { groups, seats } = await loadBoardSeats(tx.people, board.id);
  // Asked role by role and not person by person: there are six roles, and a hundred people.
  const granted: Person[] = [];
  const roles = new Map<PersonId, Set<Role>>();
  for (const role of BOARD_ROLES) {
    const holders = await tx.people.holdersOf(board.id, role);
    granted.push(...holders);
    for (const { id } of holders) roles.set(id, (roles.get(id) ?? new Set<Role>(['practitioner'])).add(role));
  }
  const roster = peopleOf(seats, granted).map((person): RosterEntry => ({
    person,
    seats: placesOf(person, seats),
    roles: roles.get(person.id) ?? new Set(['practitioner']),
  }));
  const ahead = await tx.meetings.search({
    boardId: board.id,
    from: now,
    order: 'earliest-first',
    limit: MEETINGS_AHEAD,
  });
  const nextMeetings = ahead.flatMap(({ groupId: of, startsAt, status }): readonly NextMeeting[] => {
    const groupName = groups.find(({ id }) => id === of)?.name;
    const planned = status === 'planned' || status === 'called';
    return groupName === undefined || !planned ? [] : [{ day: londonDay(startsAt), groupName }];
  });
  const group = groups.find(({ id, kind }) => (groupId === null ? kind === 'board' : id === groupId)) ?? null;
  return {
    today: londonDay(now),
    nextMeetings,
    roster,
    agencies: [...new Map(seats.map(({ agency }) => [agency.id, agency])).values()],
    groups: groups.map(named),
    group: group === null ? null : named(group),
    priorities: board.settings.priorities,
  };
}

function named({ id, name }: ReadingGroup): ReadingGroup {
  return { id, name };
}

/** Everybody once: members before advisers at each table, the main board's table first, then those with a role and no seat. */
function peopleOf(seats: readonly SeatedPerson[], granted: readonly Person[]): readonly Person[] {
  const main = seats[0]?.seat.groupId;
  const rank = ({ seat }: SeatedPerson): number =>
    (seat.groupId === main ? 0 : 2) + (seat.standing === 'member' ? 0 : 1);
  const seated = [...seats].sort((one, other) => rank(one) - rank(other)).flatMap(({ person }) => person ?? []);
  return [...new Map([...seated, ...granted].map((person) => [person.id, person])).values()];
}

function placesOf({ id }: Person, seats: readonly SeatedPerson[]): RosterEntry['seats'] {
  return seats
    .filter(({ seat }) => seat.personId === id)
    .map(({ seat, agency }) => ({ title: seat.title, agency, groupId: seat.groupId, office: seat.office }));
}
