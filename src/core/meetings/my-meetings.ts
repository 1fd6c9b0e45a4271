import type { Principal } from '../people/principal.js';
import type { BoardId } from '../shared/ids.js';
import { maySeeMeeting } from './may-see-meeting.js';
import { loadMeetingView, type MeetingView } from './meeting-view.js';
import type { MeetingsPorts, MeetingsTx } from './ports.js';

/** How many meetings one card lists; a board has five or six a year. */
const MOST_LISTED = 8;

/** The coming meetings somebody may see, the next one first. Cancelled ones stay in the list until their day has passed. */
export async function myMeetings(
  ports: MeetingsPorts,
  { principal }: { readonly principal: Principal },
): Promise<readonly MeetingView[]> {
  const from = ports.clock.now();
  return ports.transact(async (tx) => {
    const meetings = await tx.meetings.search({ boardId: principal.board.id, from, limit: MOST_LISTED * 4 });
    const seen: MeetingView[] = [];
    for (const meeting of meetings) {
      const view = await loadMeetingView(tx, principal.board, meeting.id);
      if (view !== null && maySeeMeeting(principal, view)) seen.push(view);
      if (seen.length === MOST_LISTED) break;
    }
    return seen;
  });
}

/** The next meeting that is not cancelled, and that somebody may see; a planned one counts only for those who manage meetings. */
export async function nextMeeting(
  ports: MeetingsPorts,
  { principal }: { readonly principal: Principal },
): Promise<MeetingView | null> {
  const views = await myMeetings(ports, { principal });
  return views.find(({ meeting }) => meeting.status !== 'cancelled') ?? null;
}

/** The latest meeting that has begun: the one whose register is due. */
export async function lastMeeting(
  ports: MeetingsPorts,
  { principal }: { readonly principal: Principal },
): Promise<MeetingView | null> {
  const before = ports.clock.now();
  return ports.transact(async (tx) => findLast(tx, principal, principal.board.id, before));
}

async function findLast(
  tx: MeetingsTx,
  principal: Principal,
  boardId: BoardId,
  before: ReturnType<MeetingsPorts['clock']['now']>,
): Promise<MeetingView | null> {
  const meetings = await tx.meetings.search({
    boardId,
    before,
    statuses: ['called', 'held'],
    order: 'latest-first',
    limit: MOST_LISTED,
  });
  for (const meeting of meetings) {
    const view = await loadMeetingView(tx, principal.board, meeting.id);
    if (view !== null && maySeeMeeting(principal, view)) return view;
  }
  return null;
}
