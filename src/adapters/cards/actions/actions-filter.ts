import type { ActionsAsked } from '../../../core/questions/question.js';
import type { Sector } from '../../../core/people/agency.js';
import type { AgencyId, GroupId, MeetingId, PersonId } from '../../../core/shared/ids.js';

export type ActionsState = ActionsAsked['state'];

/** Which actions a list shows. Its buttons carry it to the next page, so that nothing has to be remembered. */
export interface ActionsFilter {
  readonly mine: boolean;
  readonly state: ActionsState;
  readonly ownerId: PersonId | null;
  readonly agencyId: AgencyId | null;
  /** All agencies of a sector: "health". */
  readonly sector: Sector | null;
  readonly groupId: GroupId | null;
  readonly meetingId: MeetingId | null;
  /** A priority's id in the board's settings. */
  readonly priority: string | null;
  /** Words of what is to be done, with spaces between them; '' for none. */
  readonly words: string;
  /** Only those closed at this moment or later, in milliseconds since 1970; null for whenever. */
  readonly closedFrom: number | null;
}

/** Every action that somebody still has to do. */
export const LIVE_ACTIONS: ActionsFilter = {
  mine: false,
  state: 'live',
  ownerId: null,
  agencyId: null,
  sector: null,
  groupId: null,
  meetingId: null,
  priority: null,
  words: '',
  closedFrom: null,
};

/** More words than this are no help in finding anything. */
const LONGEST_WORDS = 100;

/** The filter as a button's data; what is not asked for is left away. */
export function filterData(filter: ActionsFilter, page: number): Readonly<Record<string, string | number | boolean>> {
  const { mine, state, words } = filter;
  const named = { ownerId: filter.ownerId, agencyId: filter.agencyId, groupId: filter.groupId };
  const rest = { meetingId: filter.meetingId, priority: filter.priority, sector: filter.sector };
  const given = Object.entries({ ...named, ...rest }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return {
    ...(mine ? { mine } : {}),
    state,
    ...Object.fromEntries(given),
    ...(words === '' ? {} : { words: words.slice(0, LONGEST_WORDS) }),
    ...(filter.closedFrom === null ? {} : { closedFrom: filter.closedFrom }),
    page,
  };
}
