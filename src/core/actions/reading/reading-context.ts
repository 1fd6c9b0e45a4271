import type { Temporal } from 'temporal-polyfill';
import type { Agency } from '../../people/agency.js';
import type { Priority } from '../../people/board.js';
import type { Person } from '../../people/person.js';
import type { Role } from '../../people/role.js';
import type { Seat } from '../../people/seat.js';
import type { GroupId } from '../../shared/ids.js';

/** Somebody who may own an action, with all that the words may mean them by. */
export interface RosterEntry {
  readonly person: Person;
  /** Their places, the main board's first. */
  readonly seats: readonly {
    readonly title: string;
    readonly agency: Agency;
    readonly groupId: GroupId;
    readonly office: Seat['office'];
  }[];
  readonly roles: ReadonlySet<Role>;
}

/** A meeting that lies ahead, as far as a due date may name it: "by the next board". */
export interface NextMeeting {
  readonly day: Temporal.PlainDate;
  readonly groupName: string;
}

/** The group whose log is spoken of: "the chair" is its chair, "the next meeting" its next meeting. */
export interface ReadingGroup {
  readonly id: GroupId;
  readonly name: string;
}

/** What dates are read against. */
export interface DueContext {
  /** The London day on which it is said. */
  readonly today: Temporal.PlainDate;
  /** Meetings of all groups, the earliest first. */
  readonly nextMeetings: readonly NextMeeting[];
  /** Null, or left out, where it is not known which group is meant. */
  readonly group?: ReadingGroup | null;
}

/** Whom words are matched with. */
export interface PeopleContext {
  /** The main board's people first, in the order of its list of members: an agency's lead comes before its other people. */
  readonly roster: readonly RosterEntry[];
  readonly agencies: readonly Agency[];
  readonly groups: readonly ReadingGroup[];
  readonly group?: ReadingGroup | null;
}

/** All that a sentence or a list is read with; nothing more is looked up while reading. */
export interface ReadingContext extends DueContext, PeopleContext {
  readonly priorities: readonly Priority[];
}
