import type { Principal } from '../people/principal.js';
import type { MeetingId } from '../shared/ids.js';
import { londonDay } from '../shared/london.js';
import { LIVE_STATUSES, type Action } from './action.js';
import type { ActionLine } from './action-view.js';
import { loadActionLines } from './load-action-lines.js';
import { loadActionScope } from './load-action-scope.js';
import { seesAllActions } from './may-see-action.js';
import type { ActionSearch, ActionsPorts, ActionsTx, MeetingFacts } from './ports.js';

/** The most actions of each kind that are carried to one agenda. */
const MOST_LISTED = 500;

/** How many meetings are looked back through for one that took place. */
const MOST_LOOKED_BACK = 50;

export type MattersArising =
  | { readonly status: 'shown'; readonly meeting: MeetingFacts; readonly lines: readonly ActionLine[] }
  | { readonly status: 'not-found' };

/**
 * What a meeting takes up from those before it: every action of its group agreed earlier that is live or reported done,
 * and those closed since the group's previous meeting began, in the order of the log. For those who run the board and
 * those who sit at the group's table; to others the meeting is not there.
 */
export async function mattersArising(
  ports: ActionsPorts,
  { principal, meetingId }: { readonly principal: Principal; readonly meetingId: MeetingId },
): Promise<MattersArising> {
  const today = londonDay(ports.clock.now());
  return ports.transact(async (tx) => {
    const { board } = principal;
    const meeting = await tx.meetings.find(board.id, meetingId);
    if (meeting === null) return { status: 'not-found' };
    const { groupIds } = await loadActionScope(tx.people, principal);
    if (!seesAllActions(principal) && !groupIds.includes(meeting.groupId)) return { status: 'not-found' };

    const agreedBefore: ActionSearch = {
      boardId: board.id,
      within: null,
      groupId: meeting.groupId,
      referenceBefore: londonDay(meeting.startsAt),
      order: 'reference',
    };
    const page = { limit: MOST_LISTED, offset: 0 };
    const standing = await tx.actions.search({ ...agreedBefore, statuses: [...LIVE_STATUSES, 'reported-done'] }, page);
    const previous = await previousMeeting(tx, meeting, principal);
    const since = previous === null ? {} : { closedFrom: previous.startsAt };
    const closed = await tx.actions.search({ ...agreedBefore, ...since, statuses: ['closed'] }, page);
    const inOrder = [...standing, ...closed].sort(byReference);
    return { status: 'shown', meeting, lines: await loadActionLines(tx, board, inOrder, { today }) };
  });
}

/** The group's latest meeting before this one that members were called to and that was not cancelled. */
async function previousMeeting(
  { meetings }: ActionsTx,
  { groupId, startsAt }: MeetingFacts,
  { board }: Principal,
): Promise<MeetingFacts | null> {
  const earlier = await meetings.search({
    boardId: board.id,
    groupId,
    before: startsAt,
    order: 'latest-first',
    limit: MOST_LOOKED_BACK,
  });
  return earlier.find(({ status }) => status === 'held' || status === 'called') ?? null;
}

function byReference({ reference: one }: Action, { reference: other }: Action): number {
  if (one.day.equals(other.day)) return one.number - other.number;
  return one.day.toString() < other.day.toString() ? -1 : 1;
}
