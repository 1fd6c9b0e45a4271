import type { Principal } from '../people/principal.js';
import { isBefore } from '../shared/instants.js';
import type { Meeting } from './meeting.js';
import { maySeeMeeting } from './may-see-meeting.js';
import { loadMeetingView, type MeetingView } from './meeting-view.js';
import type { MeetingSearch, MeetingsPorts } from './ports.js';

/** How many meetings one card lists; a board has five or six a year. */
const MOST_LISTED = 8;

/** No meeting lasts longer: how far back to look for one that has begun and not ended. */
const LONGEST_HOURS = 24;

/**
 * The meetings somebody may see that have not ended, the next one first: one that is going on is asked for the most.
 * Cancelled ones stay in the list as long.
 */
export async function myMeetings(
  ports: MeetingsPorts,
  { principal }: { readonly principal: Principal },
): Promise<readonly MeetingView[]> {
  const now = ports.clock.now();
  const from = now.subtract({ hours: LONGEST_HOURS });
  return seen(ports, principal, { from }, ({ endsAt }) => isBefore(now, endsAt));
}

/** The next meeting that is not cancelled, and that somebody may see: called, planned, or going on now. */
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
  const [last = null] = await pastMeetings(ports, { principal });
  return last;
}

/** Meetings that have begun and that somebody may see, the latest first. */
export async function pastMeetings(
  ports: MeetingsPorts,
  { principal }: { readonly principal: Principal },
): Promise<readonly MeetingView[]> {
  const statuses = ['called', 'held'] as const;
  return seen(ports, principal, { before: ports.clock.now(), statuses, order: 'latest-first' });
}

async function seen(
  ports: MeetingsPorts,
  principal: Principal,
  search: Pick<MeetingSearch, 'from' | 'before' | 'statuses' | 'order'>,
  counts: (meeting: Meeting) => boolean = () => true,
): Promise<readonly MeetingView[]> {
  return ports.transact(async (tx) => {
    const meetings = await tx.meetings.search({ boardId: principal.board.id, limit: MOST_LISTED * 4, ...search });
    const views: MeetingView[] = [];
    for (const meeting of meetings.filter(counts)) {
      const view = await loadMeetingView(tx, principal.board, meeting.id);
      if (view !== null && maySeeMeeting(principal, view)) views.push(view);
      if (views.length === MOST_LISTED) break;
    }
    return views;
  });
}
